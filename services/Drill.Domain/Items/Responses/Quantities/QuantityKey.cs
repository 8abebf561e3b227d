using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Responses.Quantities;

/// <summary>
/// An amount with its unit, for example <c>new QuantityKey(12, MeasureUnit.Cm)</c>. Boxes <see cref="Box.Value"/> and <see cref="Box.Unit"/>; "12 cm" and "1m20cm" may be typed.
/// Where the unit is given on the screen, use <see cref="NumberKey"/> and write the unit into the prompt.
/// </summary>
/// <param name="IsUnitRequired">Whether the answer must be in this very unit; otherwise 120 mm is as right as 12 cm.</param>
public sealed record QuantityKey(Rational Amount, MeasureUnit Unit, bool IsUnitRequired = false) : AnswerKey
{
    private static readonly string[] BoxNames = [Box.Value, Box.Unit];

    /// <summary>The units to choose from, as symbols; by default all of the measure.</summary>
    public IReadOnlyList<MeasureUnit> OfferedUnits { get; init; } = [.. Unit.Family()];

    public override ResponseKind Kind => ResponseKind.Quantity;

    public override IReadOnlyList<string> Boxes => BoxNames;

    public override ResponseParts Parts => new() { Units = [.. OfferedUnits.Select(u => u.Symbol)] };

    public override Response RightResponse => ResponseFor(Amount, Unit);

    public override LocalizedText? FormRequest =>
        IsUnitRequired ? new($"{Unit.Symbol}で {{答|こた}}えよう。", $"Answer in {Unit.Symbol}.") : null;

    public static Response ResponseFor(Rational amount, MeasureUnit unit) => Response.Of(Box.Value, NumberKey.Write(amount), Box.Unit, unit.Symbol);

    public override Judgement Judge(Response response) =>
        QuantityReader.Read(response, out var typed) is { } unreadable ? unreadable
        : !typed.IsSameAs(new(Amount, Unit, IsCompound: false)) ? Judgement.Wrong.Instance
        : IsUnitRequired && (typed.Unit != Unit || typed.IsCompound) ? new Judgement.OtherForm(new($"おしい！ {Unit.Symbol}で {{答|こた}}えよう。", $"Nearly! Answer in {Unit.Symbol}."))
        : Judgement.Right.Instance;

    public override LocalizedText Show(Response response) => QuantityReader.Read(response, out var typed) is not null
        ? TypedText.Show($"{response[Box.Value]} {response[Box.Unit]}".Trim())
        : LocalizedText.Same(typed.Unit == MeasureUnit.Degree || typed.Unit == MeasureUnit.Yen ? $"${NumberKey.Write(typed.Amount)}${typed.Unit}" : $"${NumberKey.Write(typed.Amount)}$ {typed.Unit}");

    public override LocalizedText Say(Response response) => Spoken.Of(QuantityReader.Read(response, out var typed) is not null
        ? Show(response)
        : new($"${NumberKey.Write(typed.Amount)}${typed.Unit.Name.Ja}", $"${NumberKey.Write(typed.Amount)}$ {typed.Unit.Name.En}"));

    public override bool SaySame(Response a, Response b) =>
        QuantityReader.Read(a, out var x) is null && QuantityReader.Read(b, out var y) is null && x.IsSameAs(y);
}
