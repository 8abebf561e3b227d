using System.Security.Cryptography;
using System.Text;
using Drill.Domain.Numbers;
using Drill.Domain.Rosters;
using Drill.Server.Cards;
using Drill.Server.Options;
using Drill.Server.Sessions;
using Microsoft.Extensions.Options;

namespace Drill.Server.Demo;

/// <summary>The people of the demo: three classes, their teachers, an administrator.</summary>
internal sealed class DemoSchool(IOptions<DemoOptions> options, Passwords passwords, CardKey key, CardSecrets cards)
{
    public const string Code = "demo";

    /// <summary>Students with this number are left to the visitor; no simulation touches them.</summary>
    public const int VisitorsNumber = 1;

    private static readonly School School = new(Code, "みなみ小学校（デモ）");

    private static readonly (string Classroom, int Grade, string Teacher, string Kana, string Login)[] Classes =
    [
        ("2年1組", 2, "佐藤 みどり", "さとう みどり", "sato"),
        ("4年1組", 4, "田村 健一", "たむら けんいち", "tamura"),
        ("5年2組", 5, "渡辺 恵", "わたなべ めぐみ", "watanabe"),
    ];

    public Roster Make()
    {
        var roster = Roster.Of(School).With(MakeStaff(Role.Administrator, "校長 山田 弘", "やまだ ひろし", "admin"), []).With(MakeStaff(Role.Supporter, "支援員 小林 亮", "こばやし りょう", "support"), []);
        foreach (var (name, grade, teacher, kana, login) in Classes)
        {
            var classroom = new Classroom(Ids.New("c"), name, grade);
            roster = roster.With(classroom).With(MakeStaff(Role.Teacher, teacher, kana, login), [classroom.Id]).With(MakeStudents(classroom));
        }

        return roster;
    }

    /// <summary>Derived from the folder's key, so that a later start can print it again although only its hash is stored.</summary>
    public string SecretOf(Person person) => person.Role == Role.Student ? cards.For(person) : StaffSecret(person.Login);

    private string StaffSecret(string login) => Convert.ToHexStringLower(HMACSHA256.HashData(key.Bytes, Encoding.UTF8.GetBytes("demo\n" + login)))[..12];

    private Person MakeStaff(Role role, string name, string kana, string login) => new()
    {
        Id = Ids.New("p"),
        Role = role,
        Name = name,
        Kana = kana,
        Login = login,
        Stamp = Ids.NewSecret(),
        PasswordHash = passwords.Hash(StaffSecret(login)),
    };

    private List<EnrolledStudent> MakeStudents(Classroom classroom)
    {
        var names = DemoNames.ForClass(options.Value.ClassSize, SeededRandom.From("demo names", (ulong)classroom.Grade));
        return [.. names.Select((name, i) => new EnrolledStudent(MakeStudent(name, Logins.ForStudent(classroom, i + 1, _ => false)), classroom, i + 1))];
    }

    private static Person MakeStudent(DemoName name, string login) => new()
    {
        Id = Ids.New("p"),
        Role = Role.Student,
        Name = name.Name,
        Kana = name.Kana,
        Login = login,
        Stamp = Ids.NewSecret(),
        Card = 1,
    };
}
