using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Responses.Cells;

/// <summary>One cell of a <see cref="CellsKey"/>: given, asked for, a carry, or nothing.</summary>
public sealed record Cell
{
    public static readonly Cell Empty = new();

    private Cell()
    {
    }

    /// <summary>What stands in it from the beginning, or null.</summary>
    public LocalizedText? Text { get; private init; }

    /// <summary>What belongs into it, or null when nothing is asked.</summary>
    public Rational? Answer { get; private init; }

    /// <summary>A carry (くり上がり): may stay empty, and is not graded.</summary>
    public bool IsCarry { get; private init; }

    internal bool IsBox => IsCarry || Answer is not null;

    public static Cell Given(LocalizedText text) => new() { Text = text };

    /// <summary>A digit, a number or a sign that stands in it.</summary>
    public static Cell Given(string text) => Given(LocalizedText.Same(text));

    public static Cell Ask(Rational answer) => new() { Answer = answer };

    /// <param name="digit">What a careful child writes there; shown with the right answer, never graded. Null = nothing.</param>
    public static Cell Carry(int? digit = null) => new() { IsCarry = true, Answer = digit is { } d ? d : null };
}
