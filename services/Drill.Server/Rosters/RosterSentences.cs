using Drill.Domain.Rosters;
using Drill.Domain.Text;

namespace Drill.Server.Rosters;

/// <summary>What people hear who fill in a form about a school.</summary>
internal static class RosterSentences
{
    public static readonly LocalizedText Name = new($"名前は1〜{StudentList.MaxNameLength}文字にしてください。", $"A name has 1 to {StudentList.MaxNameLength} characters.");

    public static readonly LocalizedText Login = new(
        "ログインIDは英字で始め、半角の英数字・ピリオド・ハイフン・下線を使って2〜40文字にしてください。",
        "A login begins with a letter and has 2 to 40 letters a-z, digits, dots, hyphens and underscores.");

    public static readonly LocalizedText LoginTaken = new("このログインIDはもう使われています。別のものにしてください。", "This login is taken. Choose another one.");

    public static readonly LocalizedText ClassroomName = new($"クラスの名前は1〜{Roster.MaxClassroomNameLength}文字にしてください。", $"A class’s name has 1 to {Roster.MaxClassroomNameLength} characters.");

    public static readonly LocalizedText Grade = new("学年は1〜9です。", "A grade is 1 to 9.");

    public static readonly LocalizedText ClassroomTaken = new("この名前のクラスはもうあります。", "A class of this name is there already.");

    public static readonly LocalizedText ClassroomFull = new(
        $"そのクラスはいっぱいです（{Roster.MaxStudentsInClassroom}人まで）。", $"That class is full (at most {Roster.MaxStudentsInClassroom} students).");
}
