using System.Collections.Immutable;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Cells;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Content.Writing;

/// <summary>Cells to fill: the steps of a calculation below each other, or the numbers of one line with what stands between them.</summary>
internal static class StepCells
{
    /// <summary>One row a step: what to work out, and the cell of its result.</summary>
    public static CellsKey Steps(params IEnumerable<(LocalizedText Step, Rational Result)> steps) =>
        new([.. steps.Select(s => (ImmutableArray<Cell>)[Cell.Given(s.Step), Cell.Given("="), Cell.Ask(s.Result)])]);

    public static Response StepResults(params IEnumerable<Rational> results) =>
        new(results.Select((r, i) => KeyValuePair.Create(CellsKey.BoxOf(i + 1, 3), NumberKey.Write(r))));

    /// <summary>Numbers to fill in, each followed by a unit or a sign: □ km □ m.</summary>
    public static CellsKey Line(params IEnumerable<(Rational Number, string After)> parts) =>
        new([[.. parts.SelectMany(p => p.After.Length == 0 ? (Cell[])[Cell.Ask(p.Number)] : [Cell.Ask(p.Number), Cell.Given(p.After)])]]);

    /// <summary>The response to <see cref="Line"/>, where something stands after every number but perhaps the last.</summary>
    public static Response LineNumbers(params IEnumerable<Rational> numbers) =>
        new(numbers.Select((n, i) => KeyValuePair.Create(CellsKey.BoxOf(1, (2 * i) + 1), NumberKey.Write(n))));
}
