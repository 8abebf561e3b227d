using Drill.Domain.Text;

namespace Drill.Content;

/// <summary>Steps that end a worked solution.</summary>
internal static class WorkedSolution
{
    /// <param name="math">What stands between the dollar signs of the markup, for example <c>3/4</c>.</param>
    public static LocalizedText Answer(string math) => new($$"""{答|こた}えは ${{math}}$""", $"The answer is ${math}$.");

    /// <param name="unitJa">The counter or unit with its reading, for example <c>{人|にん}</c>.</param>
    public static LocalizedText Answer(string math, string unitJa, string unitEn) =>
        new($$"""{答|こた}えは ${{math}}$ {{unitJa}}""", $"The answer is ${math}$ {unitEn}.");
}
