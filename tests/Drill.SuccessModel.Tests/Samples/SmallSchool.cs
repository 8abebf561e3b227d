using Drill.Domain.Attempts;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Grading;
using Drill.Domain.Items.Responses;
using Drill.Domain.Learning;
using Drill.Domain.Selection;
using Drill.Domain.Text;
using Drill.SuccessModel.Gate;
using Drill.SuccessModel.ModelFiles;
using Drill.SuccessModel.Passports;
using Drill.SuccessModel.Responses;
using Drill.SuccessModel.Serving;

namespace Drill.SuccessModel.Tests.Samples;

/// <summary>A curriculum of two grades with three skills each, and students of a Rasch model who answer it.</summary>
internal static class SmallSchool
{
    public static readonly DateTimeOffset Start = new(2026, 4, 6, 0, 0, 0, TimeSpan.Zero);

    public static readonly CurriculumGraph Curriculum = new([Grade(4), Grade(5)]);

    public static readonly CurriculumItems Items = new(Curriculum);

    public static readonly CurriculumPriors Priors = new(Curriculum);

    private static readonly Lazy<(byte[] File, ModelPassport Passport)> Made = new(() => Make(Table(Enumerable.Range(0, 120), 60)));

    public static (byte[] File, ModelPassport Passport) Model => Made.Value;

    public static SuccessModelContent Content => SuccessModelFile.Read(Model.File);

    public static Candidate Candidate(string template, int level)
    {
        var (found, skill) = Curriculum.FindTemplate(template)!.Value;
        return new(skill, found, level);
    }

    public static (byte[] File, ModelPassport Passport) Make(ResponseTable table) =>
        ModelMaking.Make(table, ExamStudents.Split(table, 1), ModelMaking.Served with { Trees = 20, Leaves = 8, MinRowsPerLeaf = 20, Threads = 1 }, 1, "simulated", Start, _ => { }, default);

    public static ResponseTable Table(IEnumerable<int> students, int answers) => ResponseTable.Of(students.SelectMany(s => Answers(s, answers)).Select(AttemptResponses.Of), priors: Priors);

    /// <summary>The attempts of one student, whose number makes grade, ability and luck.</summary>
    public static IEnumerable<Attempt> Answers(int student, int count)
    {
        var random = new Random(student);
        var grade = 4 + (student % 2);
        var ability = StudentState.PriorAbility(grade).Mean + (random.NextDouble() * 3) - 1.5;
        for (var i = 1; i <= count; i++)
        {
            var skill = Curriculum.Skills.Where(s => s.Unit.Grade == grade).ElementAt(random.Next(3));
            var (template, level) = (skill.Skill.Templates[random.Next(2)], 1 + random.Next(3));
            var isRight = random.NextDouble() < Logistic.Probability(ability + (0.01 * i) - skill.DifficultyAt(level));
            yield return Attempt($"s{student}", i, grade, skill.Id, new(template.Id, 1, level, (uint)i), isRight, Start.AddDays(student).AddMinutes(7 * i));
        }
    }

    public static Attempt Attempt(string student, long sequence, int grade, string skill, ItemId item, bool isRight, DateTimeOffset at) => new()
    {
        Id = new((int)sequence, 0, 0, new byte[8]),
        Student = student,
        Sequence = sequence,
        Classroom = $"c-{grade}",
        Grade = grade,
        Drill = "d1",
        Item = item,
        Skill = skill,
        Response = Drill.Domain.Items.Responses.Response.Of(Box.Value, "1"),
        Outcome = isRight ? Outcome.Right : Outcome.Wrong,
        Score = isRight ? 1 : 0,
        Hints = (int)(sequence % 2),
        Elapsed = TimeSpan.FromSeconds(5 + (sequence % 9)),
        AnsweredAt = at,
        ReceivedAt = at,
        Difficulty = 6,
        PredictedSuccess = 0.75,
        Stage = Stage.Practising,
        Model = "m",
    };

    public static StudentState Fold(IEnumerable<Attempt> attempts, IStudentMemory memory) => attempts.Aggregate(StudentState.Empty("s") with { Memory = memory }, (state, attempt) => state.After(attempt));

    private static Unit Grade(int grade) => new($"u{grade}", "math", grade, 1, LocalizedText.Empty, [.. Enumerable.Range(1, 3).Select(n => NewSkill($"g{grade}-{n}"))]);

    private static Skill NewSkill(string id) => new()
    {
        Id = id,
        Name = LocalizedText.Empty,
        Templates = [.. new[] { "a", "b" }.Select(t => new ItemTemplate($"{id}.{t}", 1, (_, _) => throw new InvalidOperationException("No item is made to predict it.")))],
    };
}
