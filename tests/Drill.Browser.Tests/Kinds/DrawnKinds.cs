using System.Collections.Immutable;
using Drill.Domain.Curriculum;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Cells;
using Drill.Domain.Text;
using static Drill.Browser.Tests.Kinds.KindCurriculum;

namespace Drill.Browser.Tests.Kinds;

/// <summary>Kinds that are answered in a drawing. Of some there are two: the line and the plane, the table and the column.</summary>
internal static class DrawnKinds
{
    private static readonly Axis Tenths = new(0, 2, new(1, 10), 1);
    private static readonly Axis Whole = new(-6, 6, 1, 2);

    public static IReadOnlyList<Skill> Skills { get; } =
    [
        Skill("point", 3, 17, Line),
        Skill("point-plane", 1, 5, n => Plane(n, n - 6)),
        Skill("cells", 5, 9, Column),
        Skill("cells-table", 2, 9, Table),
    ];

    private static (LocalizedText, AnswerKey, Response) Line(int tenths) => (
        new($"$ {tenths / 10}.{tenths % 10} $は どこですか。", $"Where is $ {tenths / 10}.{tenths % 10} $?"),
        new PointKey(Tenths, new(tenths, 10)), PointKey.ResponseFor(new(tenths + 1, 10)));

    private static (LocalizedText, AnswerKey, Response) Plane(int x, int y) => (
        new($"{{点|てん}} $A({x}, {y})$を かきましょう。", $"Put the point $A({x}, {y})$."),
        new PointKey(Whole, Whole, x, y), PointKey.ResponseFor(y, x));

    // 47 and twenty-something, written as a column with a place for the carry.
    private static (LocalizedText, AnswerKey, Response) Column(int ones)
    {
        var sum = 67 + ones;
        var right = new CellsKey(
            [[Cell.Empty, Cell.Carry(1), Cell.Empty], [Cell.Empty, Cell.Given("4"), Cell.Given("7")], [Cell.Given("+"), Cell.Given("2"), Cell.Given($"{ones}")], [Cell.Empty, Cell.Ask(sum / 10), Cell.Ask(sum % 10)]],
            IsColumn: true)
        { Lines = [4] };
        return (LocalizedText.Same($"$47 + 2{ones}$"), right, new([new("r1c2", "1"), new("r4c2", $"{(sum / 10) - 1}"), new("r4c3", $"{sum % 10}")]));
    }

    private static (LocalizedText, AnswerKey, Response) Table(int speed)
    {
        ImmutableArray<Cell> head = [Cell.Given("$x$"), Cell.Given("$1$"), Cell.Given("$2$"), Cell.Given("$3$"), Cell.Given("$4$")];
        ImmutableArray<Cell> row = [Cell.Given("$y$"), Cell.Given($"${speed}$"), Cell.Ask(2 * speed), Cell.Ask(3 * speed), Cell.Ask(4 * speed)];
        return (
            new($"$y = {speed} × x$の {{表|ひょう}}を うめましょう。", $"Fill in the table of $y = {speed} × x$."),
            new CellsKey([head, row]), new([new("r2c3", $"{2 * speed}"), new("r2c4", $"{2 * speed + 1}"), new("r2c5", $"{4 * speed}")]));
    }
}
