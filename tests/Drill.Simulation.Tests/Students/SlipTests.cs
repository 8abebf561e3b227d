using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Algebra;
using Drill.Domain.Items.Responses.Cells;
using Drill.Domain.Items.Responses.Choices;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Items.Responses.Quantities;
using Drill.Domain.Items.Responses.Times;
using Drill.Domain.Items.Responses.Words;
using Drill.Domain.Items;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using Drill.Simulation.Students;

namespace Drill.Simulation.Tests.Students;

public sealed class SlipTests
{
    private static readonly ChoiceOption[] Options = [.. "abcd".Select(c => new ChoiceOption($"{c}", LocalizedText.Same($"{c}")))];
    private static readonly ChoiceOption[] Rows = [.. "123".Select(c => new ChoiceOption($"{c}", LocalizedText.Same($"{c}")))];
    private static readonly Axis Axis = new(-10, 10, 1);

    private static readonly AnswerKey[] Keys =
    [
        new NumberKey(7), new NumberKey(-12), new NumberKey(new Rational(1, 2), IsDecimal: true), new FractionKey(new Rational(1, 2)), new FractionKey(new Rational(7, 2), FractionForm.Mixed),
        new RatioKey(2, 3), new RatioKey(1, 1), new PercentKey(new Rational(1, 4)), new PercentKey(new Rational(1, 8), PercentForm.Wari), new PercentKey(new Rational(1, 5), PercentForm.Any),
        new QuantityKey(12, MeasureUnit.Cm), new QuantityKey(90, MeasureUnit.Degree), new TimeKey(9, 20, DayHalf.Morning), new TimeKey(12, 0), DurationKey.Of(1, 20), DurationKey.OfMinutes(0, 45),
        new QuotientKey(7, 2), new ComparisonKey(1, 2), new ChoiceKey([.. Options], "b"), new ChoicesKey([.. Options], ["a"]), new ChoicesKey([.. Options], ["a", "b", "c", "d"]),
        new OrderingKey([.. Options], ["b", "a", "d", "c"]), new MatchingKey([.. Rows], [.. Options], ["b", "a", "d"]), new MatchingKey([.. Rows], [.. Options], ["a", "a", "a"]),
        new PointKey(Axis, -9), new PointKey(Axis, Axis, 3, 3), new PointKey(Axis, Axis, 10, -10) { Tolerance = 1 },
        new CellsKey([[Cell.Carry(1), Cell.Carry()], [Cell.Ask(8), Cell.Ask(4)]], IsColumn: true), new CellsKey([[Cell.Given("x"), Cell.Ask(new Rational(3, 2))]]),
        new ExpressionKey("2x+3"), new ExpressionKey("-x", ExpressionForm.Simplest), new ExpressionKey("x"), new ExpressionKey("y=x"), new ExpressionKey("x≧-3", ExpressionForm.Any), new ExpressionKey("4πr²"),
        new TextKey("二等辺三角形", "にとうへんさんかくけい"), new TextKey("辺"),
    ];

    public static TheoryData<int> KeyNumbers() => [.. Enumerable.Range(0, Keys.Length)];

    [Fact]
    public void Keys_Kinds_AreAllThereAre() => Assert.Equal(Enum.GetValues<ResponseKind>().Order(), Keys.Select(k => k.Kind).Distinct().Order());

    [Theory]
    [MemberData(nameof(KeyNumbers))]
    public void Make_AnyKey_IsReadable(int number)
    {
        foreach (var seed in Enumerable.Range(0, 300))
        {
            var response = Slip.Make(Keys[number], new SeededRandom((ulong)seed));
            Assert.False(Keys[number].Judge(response) is Judgement.Unreadable, $"{Keys[number].Kind}: {response}");
        }
    }

    [Theory]
    [MemberData(nameof(KeyNumbers))]
    public void Pick_AnyKey_IsWrongAndNotAlwaysTheSame(int number)
    {
        var key = Keys[number];
        var item = new Item(new ItemId("slip.test", 1, 1, 0), LocalizedText.Empty, key, LocalizedText.Empty, [], []);

        var responses = Enumerable.Range(0, 200).Select(seed => WrongResponse.Pick(item, _ => 0, new SeededRandom((ulong)seed))).ToArray();

        Assert.All(responses, response => Assert.True(key.Judge(response) is Judgement.Wrong or Judgement.Partly, $"{key.Kind}: {response}"));
        Assert.True(key is TextKey { Accepted: [{ Length: 1 }] } or ExpressionKey { Answer: "x" or "-x" or "y=x" } || responses.Distinct().Count() > 1, $"{key.Kind}");
    }

    [Theory]
    [MemberData(nameof(KeyNumbers))]
    public void Unfinished_AnyKey_IsUnreadable(int number) => Assert.IsType<Judgement.Unreadable>(Keys[number].Judge(UntidyResponse.Unfinished(Keys[number])));
}
