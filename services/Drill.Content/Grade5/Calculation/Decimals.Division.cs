using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Decimals.DecimalMisconceptions;
using static Drill.Content.Writing.DecimalNotation;

namespace Drill.Content.Grade5.Calculation;

/// <content>小数÷小数, あまりのある場合も.</content>
internal sealed partial class Decimals
{
    // Level 1: tenths ÷ tenths, a whole quotient. 2: hundredths ÷ tenths, a quotient in tenths. 3: the divisor in hundredths, the dividend in thousandths.
    private static ItemDraft Divide(int level, SeededRandom random)
    {
        var n = DrawDivision(level, random);
        return DraftQuotient(n, LocalizedText.Same($"${n.TextDividend} ÷ {n.TextDivisor} = □$"), WorkedSolution.Answer(n.TextQuotient));
    }

    private static ItemDraft PaintWall(int level, SeededRandom random)
    {
        var n = DrawDivision(level, random);
        return DraftQuotient(
            n,
            new(
                $$"""{{n.TextDivisor}}Lの ペンキで {{n.TextDividend}}m²の かべを ぬれます。この ペンキ 1Lでは {何|なん}m² ぬれますか。""",
                $"{n.TextDivisor} L of paint covers {n.TextDividend} m² of wall. How many m² does 1 L cover?"),
            WorkedSolution.Answer(n.TextQuotient, "m²", "m²"));
    }

    private static ItemDraft DraftQuotient(Quotients n, LocalizedText prompt, LocalizedText answer)
    {
        var factor = n.PlacesDivisor == 1 ? 10 : 100;
        var moved = NumberKey.Write(n.Dividend * factor);
        return new ItemDraft
        {
            Prompt = prompt,
            Key = new NumberKey(n.Value, IsDecimal: true),
            Hint = new(
                "わる{数|かず}が {整数|せいすう}に なるように、わられる{数|かず}にも わる{数|かず}にも {同|おな}じ {数|かず}を かけよう。",
                "Multiply both numbers by the same number so that the divisor becomes whole."),
            Solution =
            [
                new(
                    $$"""{両方|りょうほう}に {{factor}}を かける：${{n.TextDividend}} ÷ {{n.TextDivisor}} = {{moved}} ÷ {{n.Divisor}}$""",
                    $"Multiply both by {factor}: ${n.TextDividend} ÷ {n.TextDivisor} = {moved} ÷ {n.Divisor}$."),
                LocalizedText.Same($"${moved} ÷ {n.Divisor} = {n.TextQuotient}$"),
                answer,
            ],
            Traps =
            [
                new(MovedDivisorOnly, NumberKey.ResponseFor(n.Value / factor)),
                new(MovedDividendOnly, NumberKey.ResponseFor(n.Value * factor)),
                .. factor == 100 ? [new Trap(ShiftedTooFar, NumberKey.ResponseFor(n.Value / 10))] : Array.Empty<Trap>(),
            ],
        };
    }

    private static Quotients DrawDivision(int level, SeededRandom random)
    {
        var (quotient, divisor) = random.Draw(
            r => (Quotient: level switch { 1 => r.Between(2, 9), 2 => r.Between(12, 49), _ => r.Between(24, 69) }, Divisor: level == 3 ? r.Between(23, 98) : r.Between(12, 49)),
            n => n.Quotient % 10 != 0 && n.Divisor % 10 != 0 && n.Quotient * n.Divisor % 10 != 0 && n.Quotient * n.Divisor >= 100 && (n.Quotient * n.Divisor >= 1000) == (level == 3));
        return new(quotient, level == 1 ? 0 : 1, divisor, level == 3 ? 2 : 1);
    }

    // Level 1: a quotient of one digit. 2: of two digits. 3: the divisor below 1 in hundredths.
    private static ItemDraft CutTape(int level, SeededRandom random)
    {
        var places = level == 3 ? 2 : 1;
        var (quotient, divisor, rest) = random.Draw(
            r => (Quotient: level == 1 ? r.Between(2, 9) : r.Between(11, 29), Divisor: level == 2 ? r.Between(11, 33) : r.Between(12, 69), Left: r.Between(2, 30)),
            n => n.Divisor % 10 != 0 && n.Left < n.Divisor && n.Left % 10 != 0 && ((n.Quotient * n.Divisor) + n.Left) % 10 != 0 && (n.Quotient * n.Divisor) + n.Left >= 100);
        var tape = (quotient * divisor) + rest;
        var (textTape, textPiece, textRest, factor) = (Decimal(tape, places), Decimal(divisor, places), Decimal(rest, places), level == 3 ? 100 : 10);
        return new ItemDraft
        {
            Prompt = new(
                $$"""{{textTape}}mの テープから {{textPiece}}mの テープを できるだけ {多|おお}く {切|き}り{取|と}ります。{何|なん}m あまりますか。""",
                $"From {textTape} m of tape you cut as many pieces of {textPiece} m as you can. How many metres are left over?"),
            Key = DecimalKey(rest, places),
            Hint = new(
                "{商|しょう}は {整数|せいすう}で {止|と}めよう。あまりの {小数点|しょうすうてん}は どこに つくかな？",
                "Stop at a whole quotient. Where does the point of the remainder go?"),
            Solution =
            [
                new(
                    $$"""{両方|りょうほう}に {{factor}}を かける：${{tape}} ÷ {{divisor}} = {{quotient}}$ あまり ${{rest}}$""",
                    $"Multiply both by {factor}: ${tape} ÷ {divisor} = {quotient}$ remainder ${rest}$."),
                new(
                    $$"""あまりを もとに もどす：${{rest}} ÷ {{factor}} = {{textRest}}$""",
                    $"Bring the remainder back to metres: ${rest} ÷ {factor} = {textRest}$."),
                WorkedSolution.Answer(textRest, "m", "metres"),
            ],
            Traps =
            [
                new(LostRemainderPoint, NumberKey.ResponseFor(rest)),
                new(StoppedSharingEarly, Entered(rest + divisor, places)),
            ],
        };
    }

    // Quotient and divisor in units of their last places.
    private readonly record struct Quotients(int Quotient, int PlacesQuotient, int Divisor, int PlacesDivisor)
    {
        public Rational Value => Scaled(Quotient, PlacesQuotient);

        public Rational Dividend => Scaled(Quotient * Divisor, PlacesQuotient + PlacesDivisor);

        public string TextDividend => Decimal(Quotient * Divisor, PlacesQuotient + PlacesDivisor);

        public string TextDivisor => Decimal(Divisor, PlacesDivisor);

        public string TextQuotient => Decimal(Quotient, PlacesQuotient);
    }
}
