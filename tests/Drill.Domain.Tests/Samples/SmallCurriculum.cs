using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Text;

namespace Drill.Domain.Tests.Samples;

/// <summary>
/// Grade 4: count, add. Grade 5: multiply (needs add and count), divide (needs multiply), draw (needs nothing). Grade 6: ratio (needs divide).
/// </summary>
internal static class SmallCurriculum
{
    public static readonly CurriculumGraph Graph = new(
    [
        Unit("u4", 4, Skill("count"), Skill("add", "count")),
        Unit("u5", 5, Skill("multiply", "add", "count"), Skill("divide", "multiply"), Skill("draw")),
        Unit("u6", 6, Skill("ratio", "divide")),
    ]);

    public static Unit Unit(string id, int grade, params Skill[] skills) => new(id, "math", grade, 1, LocalizedText.Same(id), skills);

    public static Skill Skill(string id, params string[] prerequisites) => new()
    {
        Id = id,
        Name = new($"{{{id}|よみ}}", id),
        Prerequisites = prerequisites,
        Templates = [Sums($"{id}.sum")],
    };

    /// <summary>Sums with 400 questions a level.</summary>
    public static ItemTemplate Sums(string id) => new(id, 1, (level, random) =>
    {
        var (a, b) = (random.Between(1, 20) + (20 * level), random.Between(1, 20));
        return Draft($"$ {a} + {b} = □$", new NumberKey(a + b));
    });

    public static ItemDraft Draft(string prompt, AnswerKey key) => new()
    {
        Prompt = LocalizedText.Same(prompt),
        Key = key,
        Hint = LocalizedText.Same("Think."),
        Solution = [LocalizedText.Same("So.")],
        Traps = [],
    };
}
