using System.Text.Encodings.Web;
using System.Text.Json;
using CsCheck;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Algebra;
using Drill.Domain.Items.Responses.Cells;
using Drill.Domain.Items.Responses.Choices;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Items.Responses.Quantities;
using Drill.Domain.Items.Responses.Times;
using Drill.Domain.Items.Responses.Words;
using Drill.Domain.Tests.Samples;
using Drill.Domain.Text;

namespace Drill.Domain.Tests.Items.Responses;

/// <summary>What a student is shown of an item says nothing of its answer.</summary>
public sealed class PresentedLeakTests
{
    private static readonly Axis Line = new(-10, 10, new(1, 2), 1);

    // Two keys that a student must not be able to tell apart.
    public static TheoryData<string> Kinds() => [.. Pairs.Keys];

    private static readonly Dictionary<string, (AnswerKey A, AnswerKey B)> Pairs = new()
    {
        ["whole"] = (new NumberKey(7341, IsSigned: true), new NumberKey(-52, IsSigned: true)),
        ["decimal"] = (new NumberKey(new(7341, 100), IsDecimal: true, Places: 2), new NumberKey(new(1, 2), IsDecimal: true, Places: 2)),
        ["fraction"] = (new FractionKey(new(73, 41)), new FractionKey(new(5, 2))),
        ["ratio"] = (new RatioKey(73, 41), new RatioKey(2, 3)),
        ["percent"] = (new PercentKey(new(73, 100)), new PercentKey(new(2, 100))),
        ["wari"] = (new PercentKey(new(73, 100), PercentForm.Wari), new PercentKey(new(2, 100), PercentForm.Wari)),
        ["quantity"] = (new QuantityKey(7341, MeasureUnit.Mm), new QuantityKey(2, MeasureUnit.Km)),
        ["volume"] = (new QuantityKey(7341, MeasureUnit.Cm3), new QuantityKey(2, MeasureUnit.Dl)),
        ["time"] = (new TimeKey(7, 41, DayHalf.Morning), new TimeKey(11, 5, DayHalf.Afternoon)),
        ["duration"] = (DurationKey.Of(7, 41), DurationKey.Of(0, 5)),
        ["choice"] = (new ChoiceKey([.. MoreKeys.Letters], "a"), new ChoiceKey([.. MoreKeys.Letters], "b")),
        ["choices"] = (new ChoicesKey([.. MoreKeys.Letters], ["a"]), new ChoicesKey([.. MoreKeys.Letters], ["b", "c"])),
        ["ordering"] = (new OrderingKey([.. MoreKeys.Letters], ["a", "d", "c", "b"]), new OrderingKey([.. MoreKeys.Letters], ["b", "a", "d", "c"])),
        ["matching"] = (new MatchingKey([.. MoreKeys.Digits], [.. MoreKeys.Letters], ["a", "b", "c", "d"]), new MatchingKey([.. MoreKeys.Digits], [.. MoreKeys.Letters], ["d", "c", "b", "a"])),
        ["point"] = (new PointKey(Line, Line, 7, -3), new PointKey(Line, Line, -2, 9)),
        ["cells"] = (
            new CellsKey([[Cell.Carry(1), Cell.Empty], [Cell.Ask(73), Cell.Given("+")]], IsColumn: true),
            new CellsKey([[Cell.Carry(), Cell.Empty], [Cell.Ask(2), Cell.Given("+")]], IsColumn: true)),
        ["expression"] = (new ExpressionKey("73x+41"), new ExpressionKey("2(x-5)")),
        ["equation"] = (new ExpressionKey("x=73", ExpressionForm.Solved), new ExpressionKey("x=-1/2", ExpressionForm.Solved)),
        ["text"] = (new TextKey("三角形"), new TextKey("円")),
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void PresentedItem_TwoAnswersToOneQuestion_LookTheSame(string kind) => Assert.Equal(Present(Pairs[kind].A), Present(Pairs[kind].B));

    [Fact]
    public void Pairs_Kinds_AreAllThereAre() =>
        Assert.Equal(Enum.GetValues<ResponseKind>().Except([ResponseKind.Quotient, ResponseKind.Comparison]), Pairs.Values.Select(p => p.A.Kind).Distinct().Order());

    [Fact]
    public void PresentedItem_AnyKey_RoundTrips() => MoreKeys.Any.Sample(key =>
    {
        var json = Present(key);
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<PresentedItem>(json, Options), Options));
    });

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string Present(AnswerKey key) => JsonSerializer.Serialize(
        PresentedItem.Of(new Item(new("t", 1, 1, 0), LocalizedText.Same("?"), key, LocalizedText.Empty, [], []), new SkillName("s", LocalizedText.Same("s"))), Options);
}
