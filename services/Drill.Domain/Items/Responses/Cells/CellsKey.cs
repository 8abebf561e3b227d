using System.Collections.Immutable;
using System.Globalization;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using Problem = Drill.Domain.Numbers.NumberReader.Problem;

namespace Drill.Domain.Items.Responses.Cells;

/// <summary>
/// Cells of a table or of column arithmetic (筆算). Boxes are named by row and column from 1: <c>r1c2</c>.
/// Every asked cell must be filled; when some are right the response is partly right and the others are named. Carries may stay empty.
/// </summary>
/// <param name="IsColumn">Whether it is drawn as column arithmetic: digits close together, no lines but <see cref="Lines"/>.</param>
public sealed record CellsKey(ImmutableArray<ImmutableArray<Cell>> Rows, bool IsColumn = false) : AnswerKey
{
    private static readonly LocalizedText PartlyWords = new("おしい！ ちがう ところが あるよ。", "Nearly! Some places are not right yet.");

    /// <summary>Rows, from 1, that have a line above them.</summary>
    public ImmutableArray<int> Lines { get; init; } = [];

    public override ResponseKind Kind => ResponseKind.Cells;

    public override IReadOnlyList<string> Boxes => [.. Named().Where(c => c.Cell.IsBox).Select(c => c.Box)];

    public override Response RightResponse =>
        new(Named().Where(c => c.Cell.Answer is not null).Select(c => KeyValuePair.Create(c.Box, NumberKey.Write(c.Cell.Answer!.Value))));

    public override ResponseParts Parts => new()
    {
        Grid = new(
            IsColumn ? "column" : "table",
            Lines,
            [.. Rows.Select((row, r) => (IReadOnlyList<CellPart>)[.. row.Select((cell, c) => new CellPart(cell.Text, cell.IsBox ? BoxAt(r, c) : null, cell.IsCarry))])]),
    };

    /// <summary>The name of a box by its row and column, both from 1.</summary>
    public static string BoxOf(int row, int column) => string.Create(CultureInfo.InvariantCulture, $"r{row}c{column}");

    public override Judgement Judge(Response response)
    {
        var wrong = new List<string>();
        var asked = 0;
        for (var r = 0; r < Rows.Length; r++)
        {
            for (var c = 0; c < Rows[r].Length; c++)
            {
                if (Rows[r][c] is not { Answer: { } answer, IsCarry: false }) continue;
                var box = BoxAt(r, c);
                if (NumberReader.TryRead(response[box], out var typed) is var problem and not Problem.None) return ReadingMessages.Unreadable(box, problem);
                asked++;
                if (typed != answer) wrong.Add(box);
            }
        }

        return wrong.Count == 0 ? Judgement.Right.Instance
            : wrong.Count == asked ? Judgement.Wrong.Instance
            : new Judgement.Partly((double)(asked - wrong.Count) / asked, wrong, PartlyWords);
    }

    public override LocalizedText Show(Response response)
    {
        var cells = Named().Where(c => c.Cell is { Answer: not null, IsCarry: false }).Select(c => response[c.Box]).ToArray();
        return IsColumn && Array.TrueForAll(cells, text => text is [>= '0' and <= '9'])
            ? ShowRows([.. Rows.Select((_, r) => DigitsOf(r, response)).Where(digits => digits.Length > 0).Select(digits => $"${digits}$")])
            : TypedText.Show(string.Join(", ", cells));
    }

    public override bool SaySame(Response a, Response b)
    {
        foreach (var (box, cell) in Named())
        {
            if (cell is not { Answer: not null, IsCarry: false }) continue;
            if (NumberReader.TryRead(a[box], out var x) != Problem.None || NumberReader.TryRead(b[box], out var y) != Problem.None || x != y) return false;
        }

        return true;
    }

    private static string BoxAt(int row, int column) => BoxOf(row + 1, column + 1);

    private static LocalizedText ShowRows(string[] numbers) => new(string.Join("、", numbers), string.Join(", ", numbers));

    private string DigitsOf(int row, Response response) =>
        string.Concat(Rows[row].Select((cell, c) => cell is { Answer: not null, IsCarry: false } ? response[BoxAt(row, c)] : ""));

    private IEnumerable<(string Box, Cell Cell)> Named()
    {
        for (var r = 0; r < Rows.Length; r++)
        {
            for (var c = 0; c < Rows[r].Length; c++) yield return (BoxAt(r, c), Rows[r][c]);
        }
    }
}
