using Drill.Domain.Text;

namespace Drill.Content.Writing;

/// <summary>The step that ends a worked solution.</summary>
internal static class WorkedSolution
{
    /// <param name="math">What stands between the dollar signs of the markup, for example <c>3/4</c>.</param>
    /// <param name="unit">A unit written alike in both languages, such as kg, or "" for a bare number.</param>
    public static LocalizedText Answer(string math, string unit = "") =>
        unit.Length == 0 ? new($$"""{答|こた}えは ${{math}}$""", $"The answer is ${math}$.") : Answer(math, unit, unit);

    /// <param name="math">What stands between the dollar signs of the markup.</param>
    /// <param name="unitJa">The counter or unit with its reading, for example <c>{人|にん}</c>.</param>
    /// <param name="unitEn">The same in English.</param>
    public static LocalizedText Answer(string math, string unitJa, string unitEn) =>
        new($$"""{答|こた}えは ${{math}}$ {{unitJa}}""", $"The answer is ${math}$ {unitEn}.");
}
