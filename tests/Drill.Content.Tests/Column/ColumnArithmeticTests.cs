using Drill.Content.Column;

namespace Drill.Content.Tests.Column;

/// <summary>Column arithmetic against results worked out on paper.</summary>
public sealed class ColumnArithmeticTests
{
    [Theory]
    [InlineData(23, 45, 0)]
    [InlineData(27, 35, 1)]
    [InlineData(67, 58, 2)]
    [InlineData(449, 851, 3)]
    public void AdditionCarries_TwoNumbers_CountsPlacesThatCarry(int a, int b, int carries) => Assert.Equal(carries, ColumnAddition.Carries(a, b));

    [Theory]
    [InlineData(27, 35, 52, 512)]
    [InlineData(67, 58, 115, 1115)]
    [InlineData(287, 248, 425, 41215)]
    public void Addition_TwoNumbers_GoesWrongInTwoWays(int a, int b, int forgettingCarries, int wholeColumns)
    {
        Assert.Equal(forgettingCarries, ColumnAddition.ForgettingCarries(a, b));
        Assert.Equal(wholeColumns, ColumnAddition.WritingWholeColumns(a, b));
    }

    [Theory]
    [InlineData(73, 53, 0)]
    [InlineData(52, 28, 1)]
    [InlineData(302, 147, 2)]
    [InlineData(1003, 998, 3)]
    public void SubtractionBorrows_TwoNumbers_CountsPlacesThatBorrow(int a, int b, int borrows) => Assert.Equal(borrows, ColumnSubtraction.Borrows(a, b));

    [Theory]
    [InlineData(52, 28, 36, 34)]
    [InlineData(142, 67, 125, 185)]
    [InlineData(503, 268, 365, 345)]
    public void Subtraction_TwoNumbers_GoesWrongInTwoWays(int a, int b, int smallerFromLarger, int forgettingBorrows)
    {
        Assert.Equal(smallerFromLarger, ColumnSubtraction.SmallerFromLarger(a, b));
        Assert.Equal(forgettingBorrows, ColumnSubtraction.ForgettingBorrows(a, b));
    }

    [Theory]
    [InlineData(27, 3, 1, 61, 621)]
    [InlineData(85, 8, 1, 640, 6440)]
    [InlineData(372, 9, 2, 2738, 276318)]
    public void Multiplication_ByOneDigit_GoesWrongInTwoWays(int a, int m, int carries, int forgettingCarries, int wholeColumns)
    {
        Assert.Equal(carries, ColumnMultiplication.Carries(a, m));
        Assert.Equal(forgettingCarries, ColumnMultiplication.ForgettingCarries(a, m));
        Assert.Equal(wholeColumns, ColumnMultiplication.WritingWholeColumns(a, m));
    }

    [Fact]
    public void SubtractionSteps_ZeroThatLends_ExplainsEachColumn() => Assert.Equal(
        [
            "Ones: borrow 1 from the next place, $12 - 7 = 5$.",
            "Tens: 1 was borrowed from here, so borrow 1 from the next place too, $10 - 1 - 4 = 5$.",
            "Hundreds: 1 was borrowed from here, $3 - 1 - 1 = 1$.",
        ],
        ColumnSubtraction.Steps(302, 147).Select(s => s.En));

    [Fact]
    public void AdditionSteps_TopPlaceOfOneNumberOnly_BringsItDown() => Assert.Equal(
        ["Ones: $5 + 2 = 7$.", "Tens: $4 + 3 = 7$.", "Hundreds: $1$."],
        ColumnAddition.Steps(145, 32).Select(s => s.En));

    [Fact]
    public void MultiplicationSteps_ZeroInAPlace_SkipsIt() => Assert.Equal(
        ["$7 × 4 = 28$", "$300 × 4 = 1200$", "$28 + 1200 = 1228$"],
        ColumnMultiplication.Steps(307, 4).Select(s => s.En));
}
