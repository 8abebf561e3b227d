using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Calculation.LongDivisionMisconceptions;

namespace Drill.Content.Grade4.Calculation;

/// <content>2けたの数でわる.</content>
internal sealed partial class Division
{
    // Level 1: two digits ÷ two digits. 2: three digits ÷ two digits with a quotient of one digit. 3: a quotient of two digits.
    private static ItemDraft DivideByTwoDigits(int level, SeededRandom random)
    {
        var (quotient, divisor, remainder) = DrawByTwoDigits(level, random);
        var dividend = (quotient * divisor) + remainder;
        return new ItemDraft
        {
            Prompt = LocalizedText.Same($"${dividend} ÷ {divisor} = □$"),
            Key = new QuotientKey(quotient, remainder),
            Hint = EstimateHint(divisor),
            Solution = [.. EstimateSteps(dividend, divisor), AnswerWithRemainder(quotient, remainder)],
            Traps =
            [
                new(RemainderTooBig, QuotientKey.ResponseFor(quotient - 1, remainder + divisor)),
                new(ForgotRemainder, QuotientKey.ResponseFor(quotient, 0)),
                new(QuotientTenTimes, QuotientKey.ResponseFor(quotient * 10, remainder)),
            ],
        };
    }

    // Level 1: tens ÷ tens with a quotient of one digit. 2: of two digits. 3: thousands ÷ hundreds.
    private static ItemDraft DivideByTens(int level, SeededRandom random)
    {
        var unit = level == 3 ? 100 : 10;
        var (quotient, divisor) = random.Draw(
            r => (Quotient: level == 2 ? r.Between(11, 32) : r.Between(2, 9), Divisor: r.Between(2, 9)),
            n => n.Quotient * n.Divisor is var d && d + n.Divisor <= 100 && (level != 3 || d >= 11));
        var rest = random.Between(1, divisor - 1);
        var count = (quotient * divisor) + rest;
        return new ItemDraft
        {
            Prompt = LocalizedText.Same($"${count * unit} ÷ {divisor * unit} = □$"),
            Key = new QuotientKey(quotient, rest * unit),
            Hint = new(
                $$"""{{unit}}の まとまりで {考|かんが}えよう。あまりは {{unit}}が いくつ {分|ぶん}かな？""",
                $"Count in {unit}s. How many {unit}s are left over?"),
            Solution =
            [
                new(
                    $$"""{{unit}}の まとまりで {考|かんが}える：${{count}} ÷ {{divisor}} = {{quotient}}$ あまり ${{rest}}$""",
                    $"Count in {unit}s: ${count} ÷ {divisor} = {quotient}$ remainder ${rest}$."),
                new(
                    $$"""あまりは {{unit}}の まとまりの {数|かず}だから：${{rest}} × {{unit}} = {{rest * unit}}$""",
                    $"The remainder counts {unit}s too: ${rest} × {unit} = {rest * unit}$."),
                AnswerWithRemainder(quotient, rest * unit),
            ],
            Traps =
            [
                new(LostRemainderPlace, QuotientKey.ResponseFor(quotient, rest)),
                new(QuotientTenTimes, QuotientKey.ResponseFor(quotient * 10, rest * unit)),
                new(ForgotRemainder, QuotientKey.ResponseFor(quotient, 0)),
            ],
        };
    }

    private static ItemDraft CutRibbon(int level, SeededRandom random)
    {
        var (quotient, divisor, remainder) = DrawByTwoDigits(level, random);
        var ribbon = (quotient * divisor) + remainder;
        return new ItemDraft
        {
            Prompt = new(
                $$"""{{ribbon}}cmの リボンから {{divisor}}cmの リボンを {切|き}り{取|と}ります。{何本|なんぼん} とれて、{何|なん}cm あまりますか。""",
                $"A ribbon is {ribbon} cm long. You cut it into pieces of {divisor} cm. How many pieces do you get, and how many cm are left over?"),
            Key = new QuotientKey(quotient, remainder),
            Hint = EstimateHint(divisor),
            Solution =
            [
                .. EstimateSteps(ribbon, divisor),
                new(
                    $$"""{答|こた}えは {{quotient}}{{Counters.Sticks(quotient)}} とれて、{{remainder}}cm あまる""",
                    $"The answer is {quotient} pieces with {remainder} cm left over."),
            ],
            Traps =
            [
                new(RemainderTooBig, QuotientKey.ResponseFor(quotient - 1, remainder + divisor)),
                new(ForgotRemainder, QuotientKey.ResponseFor(quotient, 0)),
            ],
        };
    }

    private static (int Quotient, int Divisor, int Remainder) DrawByTwoDigits(int level, SeededRandom random)
    {
        var (quotient, divisor) = random.Draw(
            r => (Quotient: level == 3 ? r.Between(11, 49) : r.Between(2, 9), Divisor: r.Between(12, level == 1 ? 33 : 89)),
            n => n.Divisor % 10 != 0 && n.Quotient * n.Divisor is var d && (level == 1 ? d + n.Divisor <= 100 : d >= 100 && d + n.Divisor <= 1000));
        return (quotient, divisor, random.Between(1, divisor - 1));
    }

    private static LocalizedText EstimateHint(int divisor) => new(
        $$"""{{divisor}}を {何十|なんじゅう}と {見|み}て、{商|しょう}の {見当|けんとう}を つけよう。""",
        $"Round {divisor} to the nearest ten and guess the quotient first.");

    private static IEnumerable<LocalizedText> EstimateSteps(int dividend, int divisor)
    {
        var (quotient, round) = (dividend / divisor, (divisor + 5) / 10 * 10);
        yield return new($$"""{{divisor}}を {{round}}と {見|み}て、{商|しょう}の {見当|けんとう}を つける""", $"Think of {divisor} as {round} and guess the quotient.");
        if (quotient >= 10)
        {
            var left = dividend - (quotient / 10 * 10 * divisor);
            yield return new(
                $$"""{十|じゅう}の {位|くらい}に {{quotient / 10}}：${{dividend}} − {{divisor}} × {{quotient / 10 * 10}} = {{left}}$""",
                $"Write {quotient / 10} in the tens: ${dividend} − {divisor} × {quotient / 10 * 10} = {left}$.");
            (dividend, quotient) = (left, quotient % 10);
        }

        yield return new(
            $$"""{一|いち}の {位|くらい}に {{quotient}}：${{dividend}} − {{divisor}} × {{quotient}} = {{dividend - (divisor * quotient)}}$""",
            $"Write {quotient} in the ones: ${dividend} − {divisor} × {quotient} = {dividend - (divisor * quotient)}$.");
    }

    private static LocalizedText AnswerWithRemainder(int quotient, int remainder) =>
        new($$"""{答|こた}えは ${{quotient}}$ あまり ${{remainder}}$""", $"The answer is ${quotient}$ remainder ${remainder}$.");
}
