using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses;
using Drill.Domain.Text;

namespace Drill.Browser.Tests.Kinds;

/// <summary>A curriculum for these tests alone: one skill for each response kind, named after it as the wire names it.</summary>
internal static class KindCurriculum
{
    private const int Grade = 5;

    public static CurriculumGraph Graph { get; } = new(
        [new Unit("kinds", "math", Grade, 1, new("いろいろな {答|こた}え", "All kinds of answers"), [.. TypedKinds.Skills, .. PickedKinds.Skills, .. DrawnKinds.Skills])]);

    /// <param name="low">The item has one number, drawn from here to <paramref name="high"/>.</param>
    /// <param name="make">The prompt, the key, and a response that is wrong or partly right.</param>
    public static Skill Skill(string kind, int low, int high, Func<int, (LocalizedText Prompt, AnswerKey Key, Response Trap)> make) => new()
    {
        Id = kind,
        Name = LocalizedText.Same(kind),
        Templates = [new($"{kind}.only", 1, (_, random) => Draft(make(random.Between(low, high))))],
    };

    private static ItemDraft Draft((LocalizedText Prompt, AnswerKey Key, Response Trap) drawn) => new()
    {
        Prompt = drawn.Prompt,
        Key = drawn.Key,
        Hint = new("もんだいを もう いちど よもう。", "Read the item once more."),
        Solution = [new("じゅんばんに かんがえよう。", "Think step by step."), drawn.Key.Show(drawn.Key.RightResponse)],
        Traps = [new(Slip, drawn.Trap)],
    };

    private static readonly Misconception Slip = new(
        "test-slip", new("うっかり", "A slip"), new("おしい！ もう いちど たしかめよう。", "Nearly! Check it once more."), new("うっかりした。", "It slipped."));
}
