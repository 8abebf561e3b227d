using CsCheck;
using Drill.Domain.Attempts;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Grading;
using Drill.Domain.Items.Responses;
using Drill.Domain.Learning;
using Drill.Domain.Selection;

namespace Drill.Domain.Tests.Samples;

/// <summary>Attempts and choices as they would stand in a log; what a test is about it sets by <c>with</c>.</summary>
internal static class Facts
{
    /// <summary>A Monday, 9:00 in Japan.</summary>
    public static readonly DateTimeOffset Monday = new(2026, 4, 6, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Logs of up to 60 attempts, clocks that jump back included.</summary>
    public static readonly Gen<Attempt[]> Logs =
        Gen.Select(Gen.Enum<Outcome>(), Gen.OneOf("add", "multiply", "draw"), Gen.Int[1, 3], Gen.Int[0, 2], Gen.Int[-90, 5000], Gen.Int[0, 9])
            .Array[0, 60]
            .Select(facts =>
            {
                var at = Monday;
                return facts.Select((f, i) => Attempt(i + 1, f.Item1, f.Item2, f.Item3) with { Hints = f.Item4, ReceivedAt = at = at.AddMinutes(f.Item5), IsRepeat = f.Item6 == 0 }).ToArray();
            });

    public static Attempt Attempt(long sequence, Outcome outcome = Outcome.Right, string skill = "multiply", int level = 2) => new()
    {
        Id = new((int)sequence, 0, 0, new byte[8]),
        Student = "s1",
        Sequence = sequence,
        Classroom = "5-1",
        Grade = 5,
        Drill = "d1",
        Item = new($"{skill}.sum", 1, level, (uint)sequence),
        Skill = skill,
        Response = Response.Of(Box.Value, "1"),
        Outcome = outcome,
        Score = outcome switch { Outcome.Right => 1, Outcome.Form => 0.5, _ => 0 },
        Hints = 0,
        Elapsed = TimeSpan.FromSeconds(20),
        AnsweredAt = Monday.AddMinutes(sequence),
        ReceivedAt = Monday.AddMinutes(sequence),
        Difficulty = SmallCurriculum.Graph.FindSkill(skill)!.DifficultyAt(level),
        PredictedSuccess = 0.7,
        Stage = Stage.Practising,
        Model = "test",
    };

    public static StudentState Fold(IEnumerable<Attempt> attempts) => attempts.Aggregate(StudentState.Empty("s1"), (state, attempt) => state.After(attempt));

    /// <summary>A student who has mastered these skills a minute apart from <see cref="Monday"/> on.</summary>
    public static StudentState Mastered(params string[] skills) =>
        Fold(skills.SelectMany(s => Enumerable.Repeat(s, 6)).Select((s, i) => Attempt(i + 1, skill: s)));

    public static Choice Choice(string skill, uint seed, Why? why = null) =>
        new(new($"{skill}.sum", 1, 2, seed), why ?? new Why.KeepGoing(Name(skill)), 0.75, 6, 3, 0.5, "test", "test");

    public static SkillName Name(string skill) => SmallCurriculum.Graph.FindSkill(skill)!.Skill.ToName();

    public static Item? Build(ItemId id) => SmallCurriculum.Graph.Build(id);

    public static PlacedSkill Skill(string id) => SmallCurriculum.Graph.FindSkill(id)!;
}
