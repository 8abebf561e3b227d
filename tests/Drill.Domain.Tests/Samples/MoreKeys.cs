using CsCheck;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Algebra;
using Drill.Domain.Items.Responses.Cells;
using Drill.Domain.Items.Responses.Choices;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Items.Responses.Quantities;
using Drill.Domain.Items.Responses.Times;
using Drill.Domain.Items.Responses.Words;
using Drill.Domain.Numbers;
using Drill.Domain.Tests.Numbers;
using Drill.Domain.Text;

namespace Drill.Domain.Tests.Samples;

/// <summary>Keys of the kinds beyond plain numbers, drawn at random.</summary>
internal static class MoreKeys
{
    public static readonly ChoiceOption[] Letters = [.. "abcd".Select(c => new ChoiceOption($"{c}", LocalizedText.Same($"option {c}")))];
    public static readonly ChoiceOption[] Digits = [.. "1234".Select(c => new ChoiceOption($"{c}", LocalizedText.Same($"row {c}")))];

    private static readonly Axis Line = new(-10, 10, new(1, 2), 1);
    private static readonly Gen<Rational> Tenths = Gen.Int[0, 9999].Select(n => new Rational(n, 10));

    public static readonly Gen<AnswerKey> Any = Gen.OneOf(
        Gen.Select(Gen.Int[1, 99], Gen.Int[1, 99], Gen.Bool).Select((a, b, simplest) => (AnswerKey)new RatioKey(a, b, simplest)),
        Gen.Select(Gen.Int[0, 2000], Gen.Enum<PercentForm>()).Select((n, form) => (AnswerKey)new PercentKey(new(n, 1000), form)),
        Gen.Select(Tenths, Gen.Int[0, MeasureUnit.All.Count - 1], Gen.Bool).Select((n, unit, required) => (AnswerKey)new QuantityKey(n, MeasureUnit.All[unit], required)),
        Gen.Select(Gen.Int[0, 12], Gen.Int[0, 59], Gen.Enum<DayHalf>(), Gen.Bool).Select((h, m, half, asked) => (AnswerKey)new TimeKey(h, m, half, asked)),
        Gen.Select(Gen.Int[0, 100_000], Gen.Int[1, 7], Gen.Bool).Select((s, shown, carried) => (AnswerKey)new DurationKey(Whole(s, shown), (DurationParts)shown, carried)),
        Gen.Int[1, 15].Select(bits => (AnswerKey)new ChoicesKey([.. Letters], [.. Letters.Where((_, i) => (bits >> i & 1) == 1).Select(o => o.Id)])),
        Gen.Shuffle(Letters).Select(order => (AnswerKey)new OrderingKey([.. Letters], [.. order.Select(o => o.Id)])),
        Gen.Int[0, 3].Array[4].Select(ids => (AnswerKey)new MatchingKey([.. Digits], [.. Letters], [.. ids.Select(i => Letters[i].Id)])),
        Gen.Int[-20, 20].Select(x => (AnswerKey)new PointKey(Line, new(x, 2))),
        Gen.Select(Gen.Int[-20, 20], Gen.Int[-20, 20]).Select((x, y) => (AnswerKey)new PointKey(Line, Line, new(x, 2), new(y, 2)) { Tolerance = new(1, 4) }),
        Gens.Rational.Array[2, 6].Select(cells => (AnswerKey)new CellsKey([[Cell.Carry(1), Cell.Empty], [.. cells.Select(Cell.Ask)], [Cell.Given("+"), Cell.Carry()]])),
        Gen.Select(Gen.Int[-9, 9], Gen.Int[-9, 9]).Select((a, b) => (AnswerKey)new ExpressionKey($"{a}x+{b}".Replace("+-", "-", StringComparison.Ordinal))),
        Gen.Int[-99, 99].Select(n => (AnswerKey)new ExpressionKey($"x={n}", ExpressionForm.Solved)),
        Gen.OneOf("三角形", "ｋｍ", "Tokyo Bay").Select(t => (AnswerKey)new TextKey(t)));

    // Without a box for them there can be no seconds left over.
    private static int Whole(int seconds, int shown) => (shown & 4) != 0 ? seconds : (shown & 2) != 0 ? seconds / 60 * 60 : seconds / 3600 * 3600;
}
