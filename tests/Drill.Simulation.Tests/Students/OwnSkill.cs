using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Text;

namespace Drill.Simulation.Tests.Students;

/// <summary>A skill of the tests' own, so that golden answers outlive every change of the curriculum.</summary>
internal static class OwnSkill
{
    public static readonly Misconception ForgotCarry = new("test-forgot-carry", LocalizedText.Empty, LocalizedText.Empty, LocalizedText.Empty);

    public static PlacedSkill Sum { get; } = Place();

    private static PlacedSkill Place()
    {
        var skill = new Skill { Id = "test-sum", Name = LocalizedText.Empty, Templates = [new("test-sum.carry", 1, (_, random) => Draft(random.Between(2, 9), random.Between(2, 9)))] };
        return new(skill, new Unit("test-unit", "math", 5, 1, LocalizedText.Empty, [skill]), Index: 0, Difficulty: 6);
    }

    private static ItemDraft Draft(int a, int b) => new()
    {
        Prompt = LocalizedText.Same($"${10 + a} + {10 + b} = □$"),
        Key = new NumberKey(20 + a + b),
        Hint = LocalizedText.Empty,
        Solution = [LocalizedText.Empty],
        Traps = [new(ForgotCarry, NumberKey.ResponseFor(20 + ((a + b) % 10)))],
    };
}
