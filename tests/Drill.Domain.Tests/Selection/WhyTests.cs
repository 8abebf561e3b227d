using System.Text.Json;
using Drill.Domain.Attempts;
using Drill.Domain.Selection;
using Drill.Domain.Text;
using static Drill.Domain.Tests.Samples.Facts;

namespace Drill.Domain.Tests.Selection;

public sealed class WhyTests
{
    private static readonly Dictionary<string, Why> Kinds = new()
    {
        ["assigned"] = new Why.Assigned(),
        ["chosen"] = new Why.Chosen(Name("add")),
        ["due-practice"] = new Why.DuePractice(Name("add"), 5),
        ["step-back"] = new Why.StepBack(Name("add"), Name("multiply")),
        ["new-skill"] = new Why.NewSkill(Name("add")),
        ["keep-going"] = new Why.KeepGoing(Name("add")),
        ["easier"] = new Why.Easier(Name("add")),
        ["mixed"] = new Why.Mixed(Name("add")),
        ["try-again"] = new Why.TryAgain(),
    };

    public static TheoryData<string> KindNames() => [.. Kinds.Keys];

    [Fact]
    public void Kinds_OfThisTest_AreAllThereAre() =>
        Assert.Equal(typeof(Why).GetNestedTypes().Where(t => t.IsSubclassOf(typeof(Why))).ToHashSet(), Kinds.Values.Select(w => w.GetType()).ToHashSet());

    [Theory]
    [MemberData(nameof(KindNames))]
    public void Json_EachKind_RoundTripsInAChoice(string kind)
    {
        var attempt = Attempt(1) with { Next = Choice("add", 1, Kinds[kind]) };
        var json = JsonSerializer.Serialize(attempt, AttemptJson.Default.Attempt);
        Assert.Contains($"\"kind\":\"{kind}\"", json, StringComparison.Ordinal);
        Assert.Equal(attempt, JsonSerializer.Deserialize(json, AttemptJson.Default.Attempt));
    }

    [Theory]
    [MemberData(nameof(KindNames))]
    public void InWords_EachKind_IsWellFormedInBothLanguages(string kind)
    {
        var words = Kinds[kind].InWords();
        Assert.NotEmpty(words.Ja);
        Assert.NotEmpty(words.En);
        Assert.Null(Markup.FindError(words.Ja));
        Assert.Null(Markup.FindError(words.En));
    }

    [Theory]
    [InlineData(1, "Let's revisit “add”, last practised yesterday.")]
    [InlineData(12, "Let's revisit “add”, last practised 12 days ago.")]
    public void InWords_DuePractice_CountsDays(int days, string words) => Assert.Equal(words, new Why.DuePractice(Name("add"), days).InWords().En);
}
