using System.Globalization;
using System.Numerics;
using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Responses.Numbers;

/// <summary>
/// A fraction or mixed number in boxes of its own. The value decides right and wrong, <paramref name="Form"/> is answered by a message of its own.
/// Also reads "1 1/2", "3/2" and "1.5" typed into the whole-number box or into <see cref="Box.Value"/> from a keyboard.
/// </summary>
public sealed record FractionKey(Rational Value, FractionForm Form = FractionForm.LowestTerms) : AnswerKey
{
    private static readonly string[] FractionBoxes = [Box.Numerator, Box.Denominator];
    private static readonly string[] MixedBoxes = [Box.Whole, Box.Numerator, Box.Denominator];

    public override ResponseKind Kind => ResponseKind.Fraction;

    // Without a whole-number box a child learns no more than that the answer lies between 0 and 1.
    public override IReadOnlyList<string> Boxes => Form.HasFlag(FractionForm.Improper) || (Value > 0 && Value < 1 && !Form.HasFlag(FractionForm.Mixed)) ? FractionBoxes : MixedBoxes;

    public override Response RightResponse => ResponseFor(Value, Form);

    public override LocalizedText? FormRequest => Form switch
    {
        FractionForm.LowestTerms => new("{約分|やくぶん}した {形|かたち}で {答|こた}えよう。", "Answer in lowest terms."),
        FractionForm.Mixed => new("{帯分数|たいぶんすう}で {答|こた}えよう。", "Answer as a mixed number."),
        FractionForm.Mixed | FractionForm.LowestTerms => new("{約分|やくぶん}した {帯分数|たいぶんすう}で {答|こた}えよう。", "Answer as a mixed number in lowest terms."),
        FractionForm.Improper => new("{仮分数|かぶんすう}で {答|こた}えよう。", "Answer as an improper fraction."),
        FractionForm.Improper | FractionForm.LowestTerms => new("{約分|やくぶん}した {仮分数|かぶんすう}で {答|こた}えよう。", "Answer as an improper fraction in lowest terms."),
        _ => null,
    };

    /// <summary>A fraction written without reducing it, for example the response 2/4 of a misconception.</summary>
    public static Response Unreduced(BigInteger numerator, BigInteger denominator) =>
        Response.Of(Box.Numerator, Digits(numerator), Box.Denominator, Digits(denominator));

    /// <summary>The response that enters this value in lowest terms, mixed when <paramref name="form"/> asks for it.</summary>
    public static Response ResponseFor(Rational value, FractionForm form = FractionForm.LowestTerms)
    {
        if (value.IsWhole && !form.HasFlag(FractionForm.Improper)) return Response.Of(Box.Whole, Digits(value.Numerator));
        if (!form.HasFlag(FractionForm.Mixed) || BigInteger.Abs(value.Numerator) < value.Denominator) return Unreduced(value.Numerator, value.Denominator);
        var whole = BigInteger.DivRem(value.Numerator, value.Denominator, out var rest);
        return new([new(Box.Whole, Digits(whole)), new(Box.Numerator, Digits(BigInteger.Abs(rest))), new(Box.Denominator, Digits(value.Denominator))]);
    }

    public override Judgement Judge(Response response)
    {
        if (FractionReader.Read(response, out var typed) is { } unreadable) return unreadable;
        return typed.Value != Value ? Judgement.Wrong.Instance
            : FindFormProblem(typed) is { } message ? new Judgement.OtherForm(message)
            : Judgement.Right.Instance;
    }

    public override LocalizedText Show(Response response) =>
        FractionReader.Read(response, out var typed) is null
            ? LocalizedText.Same($"${typed.ToMarkup()}$")
            : TypedText.Show(response);

    public override bool SaySame(Response a, Response b) =>
        FractionReader.Read(a, out var x) is null && FractionReader.Read(b, out var y) is null && x.Value == y.Value;

    private LocalizedText? FindFormProblem(TypedFraction typed)
    {
        if (Form == FractionForm.Any) return null;
        var wantsImproper = Form.HasFlag(FractionForm.Improper);
        if (wantsImproper && (typed.IsMixed || typed.IsPlainNumber))
            return new("おしい！ {仮分数|かぶんすう}に して みよう。", "Nearly! Write it as an improper fraction.");
        if (!wantsImproper && typed.IsWholeInDisguise)
            return new("おしい！ {整数|せいすう}に できるよ。", "Nearly! It can be written as a whole number.");
        if (!wantsImproper && typed.IsMixed && typed.IsImproper)
            return new("おしい！ {分数|ぶんすう}の ところから もう 1 くり{上|あ}がるよ。", "Nearly! The fraction part holds one more whole.");
        if (Form.HasFlag(FractionForm.Mixed) && typed.IsImproper)
            return new("おしい！ {帯分数|たいぶんすう}に できるよ。", "Nearly! It can be written as a mixed number.");
        if (Form.HasFlag(FractionForm.LowestTerms) && !typed.IsLowestTerms)
            return new("おしい！ {約分|やくぶん}できるよ。", "Nearly! It can be reduced.");
        return null;
    }

    private static string Digits(BigInteger number) => number.ToString(CultureInfo.InvariantCulture);
}
