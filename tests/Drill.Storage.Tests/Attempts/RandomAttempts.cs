using Drill.Domain.Attempts;
using Drill.Domain.Items;
using Drill.Domain.Items.Grading;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Choices;
using Drill.Domain.Learning;
using Drill.Domain.Numbers;
using Drill.Domain.Selection;
using Drill.Domain.Text;

namespace Drill.Storage.Tests.Attempts;

/// <summary>Attempts with every field drawn, the optional ones present half of the time.</summary>
internal static class RandomAttempts
{
    private static readonly DateTimeOffset Start = new(2026, 4, 6, 8, 30, 0, TimeSpan.Zero);

    private static readonly string[] Texts =
        ["かけざん", "{分数|ぶんすう}の たし算", "$1_3/4 = □$", "𠮷野家の𩸽", "👩‍🏫 right!", "\"quoted\" \\ back", "line\nbreak\t", "", "｡", "e\u0301 é"];

    public static RecordedAttempt Make(SeededRandom random, string student, long sequence)
    {
        var attempt = MakeAttempt(random, student, sequence);
        return new RecordedAttempt(attempt, MakeReply(random, attempt));
    }

    public static IEnumerable<Why> EveryWhy(SeededRandom random) =>
    [
        new Why.Assigned(), new Why.Chosen(Skill(random)), new Why.DuePractice(Skill(random), random.Between(1, 400)),
        new Why.StepBack(Skill(random), Skill(random)), new Why.NewSkill(Skill(random)), new Why.KeepGoing(Skill(random)),
        new Why.Easier(Skill(random)), new Why.Mixed(Skill(random)), new Why.TryAgain(),
    ];

    private static Attempt MakeAttempt(SeededRandom random, string student, long sequence) => new()
    {
        Id = Id(random),
        Student = student,
        Sequence = sequence,
        Classroom = $"classroom-{random.Between(1, 3)}",
        Grade = random.Between(1, 9),
        Drill = $"drill-{random.Between(1, 9)}",
        Assignment = Maybe(random, $"assignment-{random.Between(1, 3)}"),
        Item = Item(random),
        Skill = $"skill-{random.Between(1, 99)}",
        Response = Response.Of("numerator", Text(random), "denominator", Text(random)),
        Outcome = random.Pick(Enum.GetValues<Outcome>()),
        Score = random.NextUnit(),
        Misconception = Maybe(random, Text(random)),
        Hints = random.Between(0, 4),
        Elapsed = TimeSpan.FromMilliseconds(random.Between(0, 3_600_000)),
        AnsweredAt = new DateTimeOffset(1970 + random.Between(0, 100), 1, 2, 3, 4, 5, TimeSpan.FromHours(9)),
        ReceivedAt = Start.AddTicks(random.Between(0, int.MaxValue)),
        IsRepeat = random.Between(0, 1) == 1,
        Difficulty = (random.NextUnit() * 8) - 4,
        PredictedSuccess = random.NextUnit(),
        Stage = random.Pick(Enum.GetValues<Stage>()),
        Model = "model-1",
        Next = Maybe(random, new Choice(
            Item(random), random.Pick([.. EveryWhy(random)]), random.NextUnit(), random.NextUnit(), random.Between(1, 500), random.NextUnit(), "model-1", "policy-1")),
    };

    private static AttemptReply MakeReply(SeededRandom random, Attempt attempt) => new(
        attempt.Id,
        attempt.Score,
        attempt.Outcome,
        Localized(random),
        attempt.Misconception,
        Maybe(random, "denominator"),
        Localized(random),
        Maybe(random, new Solution(Localized(random), [Localized(random), Localized(random)], Maybe(random, Response.Of(Box.Value, "12")))),
        attempt.Next is { } next ? new NextItem(Presented(random, next.Item), next.Why, Localized(random)) : null,
        new DrillProgress(3, 2, 10, [Outcome.Right, Outcome.Wrong, Outcome.NotLearned]));

    private static PresentedItem Presented(SeededRandom random, ItemId id) => new(
        id, Skill(random), id.Level, random.Pick(Enum.GetValues<ResponseKind>()), Localized(random), ["numerator", "denominator"],
        Maybe<IReadOnlyList<ChoiceOption>>(random, []), Maybe(random, Localized(random)));

    private static ItemId Item(SeededRandom random) => new($"template-{random.Between(1, 99)}", random.Between(1, 5), random.Between(1, 4), (uint)random.NextBits());

    private static SkillName Skill(SeededRandom random) => new($"skill-{random.Between(1, 99)}", Localized(random));

    private static LocalizedText Localized(SeededRandom random) => new(Text(random), Text(random));

    private static string Text(SeededRandom random) => random.Pick(Texts);

    private static T? Maybe<T>(SeededRandom random, T value)
        where T : class => random.Between(0, 1) == 0 ? null : value;

    private static Guid Id(SeededRandom random)
    {
        Span<byte> bytes = stackalloc byte[16];
        BitConverter.TryWriteBytes(bytes, random.NextBits());
        BitConverter.TryWriteBytes(bytes[8..], random.NextBits());
        return new Guid(bytes);
    }
}
