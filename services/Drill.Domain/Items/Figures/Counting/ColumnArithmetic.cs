using System.Text.Json.Serialization;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Figures.Counting;

[JsonConverter(typeof(JsonStringEnumConverter<ColumnOperator>))]
public enum ColumnOperator
{
    [JsonStringEnumMemberName("add")] Add,
    [JsonStringEnumMemberName("subtract")] Subtract,
    [JsonStringEnumMemberName("multiply")] Multiply,
    [JsonStringEnumMemberName("divide")] Divide,
}

/// <summary>
/// {筆算|ひっさん}. Rows are digits, points, □ and, behind the last digit, spaces that move a row to the left; all rows end at the same column.
/// </summary>
/// <param name="Operands">Added or subtracted numbers, the factors, or dividend and divisor.</param>
/// <param name="Steps">The rows between: partial products; in a division products and what they leave, in turn.</param>
/// <param name="Result">Under the line, or above a dividend; empty when the child has nothing written yet.</param>
/// <param name="Carries">Small digits above the first number, spaces where there is none; empty for none.</param>
public sealed record ColumnArithmetic(
    ColumnOperator Operator, IReadOnlyList<string> Operands, string Result = "", IReadOnlyList<string>? Steps = null, string Carries = "") : Figure
{
    private const int Widest = 10;

    public IReadOnlyList<string> Steps { get; init; } = Steps ?? [];

    public override LocalizedText Text
    {
        get
        {
            var (ja, en) = Operator switch
            {
                ColumnOperator.Add => ("たす", "plus"),
                ColumnOperator.Subtract => ("ひく", "minus"),
                ColumnOperator.Multiply => ("かける", "times"),
                _ => ("わる", "divided by"),
            };
            return FigureWords.Sentences(
                new LocalizedText($"{{筆算|ひっさん}}、{string.Join($" {ja} ", Operands)}", $"column arithmetic, {string.Join($" {en} ", Operands)}"),
                Steps.Count == 0 ? LocalizedText.Empty : new($"とちゅうの {{行|ぎょう}}は {Rows("、")}", $"rows on the way: {Rows(", ")}"),
                Result.Length == 0 ? LocalizedText.Empty : new($"{{答|こた}}えの {{行|ぎょう}}は {Result}", $"the row of the answer: {Result}"),
                Carries.Trim().Length == 0 ? LocalizedText.Empty : new($"くり{{上|あ}}がりの {{数|かず}}は {Carries.Trim()}", $"small digits above: {Carries.Trim()}"));
        }
    }

    public override string? FindError() =>
        Operands.Count < 2 || (Operator != ColumnOperator.Add && Operands.Count != 2) || Operands.Count > 4 ? $"{Operands.Count} numbers"
        : Operands.Any(o => o.Trim().Length == 0) ? "a number is empty"
        : Steps.Count > (Operator == ColumnOperator.Divide ? 8 : 4) ? $"{Steps.Count} rows on the way"
        : ((string[])[.. Operands, .. Steps, Result, Carries]).FirstOrDefault(IsMalformed) is { } row ? $"the row '{row}' has other signs than digits, point, □ and spaces, or is too long"
        : null;

    private string Rows(string separator) => string.Join(separator, Steps.Select(s => s.Trim()));

    private static bool IsMalformed(string row) => row.Length > Widest || row.Any(c => !char.IsAsciiDigit(c) && c is not ('.' or '□' or ' '));
}
