using Drill.Domain.Numbers;
using Problem = Drill.Domain.Numbers.NumberReader.Problem;

namespace Drill.Domain.Items.Responses.Quantities;

/// <summary>Reads a number with its unit, from two boxes or typed together: "12 cm", "1m20cm", "時速60km", "3.5㎡".</summary>
internal static class QuantityReader
{
    private const int MaxParts = 4;

    private static readonly string[] SpeedWords = ["時速", "分速", "秒速", "毎時", "毎分", "毎秒"];

    /// <returns>Null when it was read; otherwise what is not finished.</returns>
    public static Judgement.Unreadable? Read(Response response, out Quantity quantity)
    {
        quantity = default;
        var typed = response[Box.Value].Trim();
        if (typed.Length > Response.MaxTextLength) return ReadingMessages.Unreadable(Box.Value, Problem.TooLong);
        var unit = response[Box.Unit].Trim();
        if (Array.Find(SpeedWords, w => typed.StartsWith(w, StringComparison.Ordinal)) is { } speed) (typed, unit) = MoveWord(typed, speed, unit);
        return unit.Length > 0 ? ReadPair(typed, unit, out quantity) : ReadParts(typed, out quantity);
    }

    private static Judgement.Unreadable? ReadPair(string number, string unitText, out Quantity quantity)
    {
        quantity = default;
        if (NumberReader.TryRead(number, out var amount) is var problem and not Problem.None) return ReadingMessages.Unreadable(Box.Value, problem);
        if (MeasureUnit.Find(unitText) is not { } unit) return UnknownUnit;
        quantity = new(amount, unit, IsCompound: false);
        return null;
    }

    // 1m20cm: parts of one measure are added; the first part's unit stands for the whole.
    private static Judgement.Unreadable? ReadParts(string typed, out Quantity quantity)
    {
        quantity = default;
        var rest = typed.AsSpan();
        for (var parts = 0; parts == 0 || rest.Length > 0; parts++)
        {
            var numberLength = QuantityText.NumberLength(rest);
            var unitLength = QuantityText.UnitLength(rest[numberLength..]);
            if (parts == MaxParts) return ReadingMessages.Unreadable(Box.Value, Problem.TooLong);
            if (NumberReader.TryRead(rest[..numberLength].ToString(), out var amount) is var problem and not Problem.None) return ReadingMessages.Unreadable(Box.Value, problem);
            if (unitLength == 0) return ReadingMessages.MissingIn(Box.Unit);
            if (MeasureUnit.Find(rest.Slice(numberLength, unitLength).ToString()) is not { } unit) return UnknownUnit;
            if (parts > 0 && (unit.Measure != quantity.Unit.Measure || amount < 0)) return UnknownUnit;
            quantity = parts == 0 ? new(amount, unit, IsCompound: false) : new(quantity.Amount + (amount * unit.InBase / quantity.Unit.InBase), quantity.Unit, IsCompound: true);
            rest = rest[(numberLength + unitLength)..].TrimStart();
        }

        return null;
    }

    private static (string Typed, string Unit) MoveWord(string typed, string word, string unit)
    {
        var rest = typed[word.Length..].Trim();
        var numberLength = QuantityText.NumberLength(rest);
        return (rest[..numberLength], word + rest[numberLength..] + unit);
    }

    private static Judgement.Unreadable UnknownUnit => new(Box.Unit, new("たんいが {読|よ}めないよ。", "That unit cannot be read."));
}
