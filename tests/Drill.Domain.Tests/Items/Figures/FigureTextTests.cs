using Drill.Domain.Items.Figures;
using Drill.Domain.Items.Figures.Counting;
using Drill.Domain.Items.Figures.Data;
using Drill.Domain.Items.Figures.Lattice;
using Drill.Domain.Items.Figures.Measures;
using Drill.Domain.Items.Figures.Shapes;
using Drill.Domain.Text;

namespace Drill.Domain.Tests.Items.Figures;

/// <summary>What is said of a figure: enough to answer, never the answer itself.</summary>
public sealed class FigureTextTests
{
    [Fact]
    public void Text_Triangle_SaysItsLabels()
    {
        var text = new Triangle(6, 4, 2, new(Base: "6 cm", Height: "4 cm")).Text;
        Assert.Equal("{三角形|さんかくけい}、{底辺|ていへん} 6 cm、{高|たか}さ 4 cm。", text.Ja);
        Assert.Equal("A triangle, base 6 cm, height 4 cm.", text.En);
    }

    [Fact]
    public void Text_BlankOnNumberLine_IsPlacedByCountingMarks()
    {
        var text = new NumberLine(new(0, 2, 1, new(1, 10)), [Mark.Blank(new(13, 10))]).Text;
        Assert.EndsWith("□ stands 3 marks to the right of 1.", text.En, StringComparison.Ordinal);
        Assert.DoesNotContain("1.3", text.Ja + text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_BlankOnNumberedMark_IsPlacedFromTheOneBefore()
    {
        var text = new NumberLine(new(0, 1000, 100, 50), [Mark.Blank(300)]).Text;
        Assert.EndsWith("□ stands 2 marks to the right of 200.", text.En, StringComparison.Ordinal);
        Assert.DoesNotContain("300", text.Ja + text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_FractionLine_KeepsTheDenominatorOfItsMarks()
    {
        var text = new NumberLine(new(0, 1, new(2, 4), new(1, 4)), [new(new(1, 2), new("ア", "A"))], Notation.Fraction).Text;
        Assert.Contains("A stands at $2/4$", text.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3, 0, "A clock: the short hand is on 3. The long hand is on 12.")]
    [InlineData(12, 42, "A clock: the short hand is between 12 and 1. The long hand is 2 small marks past 8.")]
    [InlineData(7, 1, "A clock: the short hand is between 7 and 8. The long hand is 1 small mark past 12.")]
    public void Text_Clock_SaysWhereTheHandsAre(int hour, int minute, string expected) => Assert.Equal(expected, new ClockFace(hour, minute).Text.En);

    [Fact]
    public void Text_AskedShareAndBar_KeepTheirNumbers()
    {
        LocalizedText name = new("あ", "a"), other = new("い", "b");
        Assert.DoesNotContain("25", new CircleGraph(name, [new(name, 75), new(other, 25, IsAsked: true)]).Text.En, StringComparison.Ordinal);
        Assert.EndsWith("b □.", new BarGraph(name, [new(name, 3), new(other, null)], Axis.From0(5, 1, 1, LocalizedText.Empty)).Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_Curve_IsSaidByPointsOnTheGridAndNotByItsEquation()
    {
        var text = new Coordinates(new(-2, 2, 1, 1), new(-4, 4, 1, 1), [], [Curve.Line(2, 1)]).Text.En;
        Assert.EndsWith("A straight line through (−2, −3), (−1, −1), (0, 1).", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_TableRowsNamedByLetters_KeepThemSmall() =>
        Assert.Equal("A table. x: 1, 2. y: 4, □.", new Table(LocalizedText.Empty, [], [TableRow.Of(LocalizedText.Same("x"), "1", "2"), TableRow.Of(LocalizedText.Same("y"), "4", "□")]).Text.En);

    [Fact]
    public void Of_Yen_TakesTheFewestPieces() =>
        Assert.Equal([new(1000, 1), new(100, 2), new(50, 1), new(10, 1), new(5, 1), new(1, 3)], Money.Of(1268).Pieces);

    [Fact]
    public void Text_BelowZero_UsesTheMinusOfMathematics() =>
        Assert.Contains("from −5 to 5", new NumberLine(new(-5, 5, 1, 1), [Mark.Blank(2)]).Text.En, StringComparison.Ordinal);

    [Fact]
    public void Text_Panels_SayWhatTheAuthorSaysInsteadOfTheFigure()
    {
        var text = new Panels([new(new("あ", "A"), new Triangle(6, 4, 2, new()), new("3ぼんの せん。", "3 lines.")), new(new("い", "B"), new ClockFace(3, 0))]).Text;
        Assert.Equal("あ：3ぼんの せん。 い：とけい。みじかい はりは 3。 ながい はりは 12。", text.Ja);
        Assert.Equal("A: 3 lines. B: A clock: the short hand is on 3. The long hand is on 12.", text.En);
    }

    [Theory]
    [InlineData(7, 1, 0, "An abacus. Ones: 1 5-bead and 2 1-beads.")]
    [InlineData(50, 1, 0, "An abacus. Tens: 1 5-bead. Ones: no bead moved.")]
    [InlineData(1, 4, 2, "An abacus. Ones: no bead moved. Tenths: 2 1-beads. Hundredths: 1 5-bead.")]
    public void Text_Soroban_SaysItsBeadsFromTheFirstThatMoved(int numerator, int denominator, int decimalRods, string expected) =>
        Assert.Equal(expected, new Soroban(new(numerator, denominator), 3 + decimalRods, decimalRods).Text.En);

    [Fact]
    public void Text_LengthTapes_KeepsTheirLengths()
    {
        var text = new LengthTapes([new(new("あ", "A"), new(9, 2), 2), new(new("い", "B"), 8)]).Text;
        Assert.EndsWith("A: from line 2 to line 6 and a half, counted from the left. B: from line 0 to line 8, counted from the left.", text.En, StringComparison.Ordinal);
        Assert.Contains("6と はんぶんの せん", text.Ja, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_LatticeDrawing_IsItsDescriptionWithTheUnit() =>
        Assert.Equal("あ。い。 1ますの 1ぺんは 1 cm。", new LatticeDrawing(5, 5, new("あ。い。", "A. B."), [LatticeShape.Rectangle(0, 0, 2, 2)], Unit: "1 cm").Text.Ja);

    [Fact]
    public void Text_BlankPicture_KeepsItsCount() =>
        Assert.Equal("A picture graph. A 3, B □.", new Pictograph(LocalizedText.Empty, [new(new("あ", "A"), 3), new(new("い", "B"), null)]).Text.En);
}
