using Drill.Content.Column;
using Drill.Content.Stories;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Calculation.DivisionMisconceptions;

namespace Drill.Content.Grade3.Calculation;

/// <summary>3年 わり算、あまりのある わり算.</summary>
internal sealed partial class Division : IUnitFile
{
    public Unit Unit => new("g3-division", "math", 3, 10, new("わり{算|ざん}", "Division"),
    [
        new Skill
        {
            Id = "division-meaning",
            Name = new("わり{算|ざん}の しき", "What division means"),
            Codes = ["8250233141200000", "8250233141100000", "8250233142100000"],
            Prerequisites = ["times-table-2to5", "times-table-6to9"],
            Templates = [new("division-meaning.write", 1, ChooseExpression), new("division-meaning.read", 1, ReadExpression)],
        },
        new Skill
        {
            Id = "division-facts",
            Name = new("あまりの ない わり{算|ざん}", "Division without remainder"),
            Codes = ["8250233141400000", "8250233141100000", "8250233141300000", "8250233141500000", "8250233142200000"],
            Prerequisites = ["division-meaning", "times-table-6to9", "times-table-2to5"],
            Templates = [new("division-facts.quotient", 1, Divide), new("division-facts.story", 1, TellQuotient)],
        },
        new Skill
        {
            Id = "division-zero-one",
            Name = new("0や 1の わり{算|ざん}", "Dividing 0, and by 1"),
            Codes = ["8250233141100000", "8250233141300000", "8250233142100000"],
            Prerequisites = ["division-facts", "times-zero-ten"],
            Templates = [new("division-zero-one.quotient", 1, DivideSpecial, Variety: 10)],
        },
        new Skill
        {
            Id = "division-inverse",
            Name = new("かけ{算|ざん}と わり{算|ざん}の かんけい", "Division undoes multiplication"),
            Codes = ["8250233141300000", "8250233142100000"],
            Prerequisites = ["division-facts"],
            Templates = [new("division-inverse.missing", 1, FindUnknown)],
        },
        new Skill
        {
            Id = "division-two-digit-quotient",
            Name = new("{答|こた}えが 2けたに なる わり{算|ざん}", "Quotients of two digits"),
            Codes = ["8250233141500000", "8250233142100000"],
            Prerequisites = ["division-facts", "times-zero-ten"],
            Templates = [new("division-two-digit-quotient.steps", 1, DivideInSteps, Variety: 10)],
        },
        new Skill
        {
            Id = "division-remainder",
            Name = new("あまりの ある わり{算|ざん}", "Division with remainder"),
            Codes = ["8250233141100000", "8250233141300000"],
            Prerequisites = ["division-facts", "times-table-6to9", "sub-2digit"],
            Templates = [new("division-remainder.quotient", 1, DivideWithRemainder), new("division-remainder.story", 1, TellRemainder)],
        },
        new Skill
        {
            Id = "division-check",
            Name = new("わり{算|ざん}の たしかめ", "Checking a division"),
            Codes = ["8250233142100000", "8250233141300000"],
            Prerequisites = ["division-remainder", "times-table-6to9"],
            Templates = [new("division-check.line", 1, CheckDivision), new("division-check.dividend", 1, FindDividend)],
        },
        new Skill
        {
            Id = "division-story-remainder",
            Name = new("あまりを {考|かんが}える もんだい", "What to do with a remainder"),
            Codes = ["8250233142200000", "8250233141100000"],
            Prerequisites = ["division-remainder"],
            Templates = [new("division-story-remainder.count", 1, TellWithRemainder)],
        },
    ]);

    // Level 1: divisor 2 to 5, one-digit quotient. 2: divisor 6 to 9. 3: two-digit quotient, tens and ones divide alone.
    private static (int Divisor, int Quotient) DrawFact(int level, SeededRandom random) => level == 3
        ? random.Draw(r => (D: r.Between(2, 4), Q: r.Between(11, 43)), n => n.Q % 10 > 0 && n.Q / 10 * n.D < 10 && n.Q % 10 * n.D < 10)
        : random.Draw(r => (D: level == 1 ? r.Between(2, 5) : r.Between(6, 9), Q: r.Between(2, 9)), n => (n.D - 1) * (n.Q - 1) > 2);

    private static ItemDraft Divide(int level, SeededRandom random)
    {
        var (divisor, quotient) = DrawFact(level, random);
        return Quotient(divisor, quotient, LocalizedText.Same($"${divisor * quotient} ÷ {divisor} = □$"));
    }

    private static ItemDraft TellQuotient(int level, SeededRandom random)
    {
        var (divisor, quotient) = DrawFact(level, random);
        var portion = random.Pick(Portion.All.AsSpan());
        var all = divisor * quotient;
        return Quotient(divisor, quotient, random.Pick<LocalizedText>(
            new($$"""{{portion.Thing}}が {{portion.Counter.Of(all)}} あります。1{{portion.Group}}に {{portion.Counter.Of(divisor)}}ずつ {分|わ}けると、{{portion.Group}}は いくつ いりますか。""",
                $"There are {all} {portion.En}. Each {portion.EnGroup} gets {divisor}. How many {portion.EnGroups} do you need?"),
            new($$"""{{portion.Thing}}が {{portion.Counter.Of(all)}} あります。{{(divisor == 2 ? "ふたり" : $"{divisor}" + "{人|にん}")}}で {同|おな}じ {数|かず}ずつ {分|わ}けると、ひとり{分|ぶん}は {{portion.Counter.Asking}}ですか。""",
                $"There are {all} {portion.En}. {divisor} children share them equally. How many does each child get?")));
    }

    private static ItemDraft Quotient(int divisor, int quotient, LocalizedText prompt)
    {
        var all = divisor * quotient;
        var (tens, ones) = (quotient / 10 * 10, quotient % 10);
        return new ItemDraft
        {
            Prompt = prompt,
            Key = new NumberKey(quotient),
            Hint = tens > 0
                ? new($$"""{{all}}を {{tens * divisor}}と {{ones * divisor}}に {分|わ}けて {考|かんが}えよう。""", $"Think of {all} as {tens * divisor} and {ones * divisor}.")
                : new($$"""{{divisor}}の だんの {九九|くく}で {{all}}に なるのは どれかな。""", $"Which fact in the row of {divisor} makes {all}?"),
            Solution = tens > 0
                ?
                [
                    LocalizedText.Same($"${tens * divisor} ÷ {divisor} = {tens}$"),
                    LocalizedText.Same($"${ones * divisor} ÷ {divisor} = {ones}$"),
                    LocalizedText.Same($"${tens} + {ones} = {quotient}$"),
                    Phrases.AnswerWithKanji(quotient),
                ]
                :
                [
                    new($$"""{{divisor}}の だんの {九九|くく}を {使|つか}う：${{divisor}} × {{quotient}} = {{all}}$""", $"Use the row of {divisor}: ${divisor} × {quotient} = {all}$"),
                    LocalizedText.Same($"${all} ÷ {divisor} = {quotient}$"),
                    Phrases.AnswerWithKanji(quotient),
                ],
            Traps =
            [
                tens > 0 ? NumberTrap.Of(DividedTensOnly, tens + Places.Digit(all, 0)) : NumberTrap.Of(NeighbourFact, quotient + 1),
                NumberTrap.Of(SubtractedInstead, all - divisor),
            ],
        };
    }

    // Level 1: divisor 2 to 5. 2: divisor 6 to 9. 3: divisor 6 to 9, and finding the remainder needs borrowing (52 - 49).
    private static (int Divisor, int Quotient, int Remainder) DrawWithRemainder(int level, SeededRandom random) => random.Draw(
        r => (D: level == 1 ? r.Between(2, 5) : r.Between(6, 9), Q: r.Between(2, 9), R: r.Between(1, 8)),
        n => n.R < n.D && (level == 1 || ((n.D * n.Q % 10) + n.R >= 10) == (level == 3)) && (level < 3 || n.Q >= 3));

    private static ItemDraft DivideWithRemainder(int level, SeededRandom random)
    {
        var (divisor, quotient, remainder) = DrawWithRemainder(level, random);
        var all = (divisor * quotient) + remainder;
        return WithRemainder(divisor, quotient, remainder, new($"${all} ÷ {divisor} = □$ あまり $□$", $"${all} ÷ {divisor} = □$ remainder $□$"));
    }

    private static ItemDraft TellRemainder(int level, SeededRandom random)
    {
        var (divisor, quotient, remainder) = DrawWithRemainder(level, random);
        var portion = random.Pick(Portion.All.AsSpan());
        var (all, counter) = ((divisor * quotient) + remainder, portion.Counter);
        return WithRemainder(divisor, quotient, remainder, new(
            $$"""{{portion.Thing}}が {{counter.Of(all)}} あります。{{(divisor == 2 ? "ふたり" : $"{divisor}" + "{人|にん}")}}で {同|おな}じ {数|かず}ずつ {分|わ}けると、ひとり{分|ぶん}は {{counter.Asking}}で、{{counter.Asking}} あまりますか。""",
            $"There are {all} {portion.En}. {divisor} children share them equally. How many does each child get, and how many are left over?"));
    }

    private static ItemDraft WithRemainder(int divisor, int quotient, int remainder, LocalizedText prompt)
    {
        var (all, product) = ((divisor * quotient) + remainder, divisor * quotient);
        return new ItemDraft
        {
            Prompt = prompt,
            Key = new QuotientKey(quotient, remainder),
            Hint = new(
                $$"""{{divisor}}の だんの {九九|くく}で、{{all}}を こえない いちばん {大|おお}きい {答|こた}えを さがそう。""",
                $"In the row of {divisor}, look for the biggest fact that does not go past {all}."),
            Solution =
            [
                new($$"""{{divisor}}の だんで {{all}}を こえないのは ${{divisor}} × {{quotient}} = {{product}}$""", $"In the row of {divisor}, ${divisor} × {quotient} = {product}$ does not go past {all}."),
                new($"あまりは ${all} - {product} = {remainder}$", $"The remainder is ${all} - {product} = {remainder}$."),
                new($$"""{{remainder}}は {{divisor}}より {小|ちい}さいので、これで よい。""", $"{remainder} is less than {divisor}, so this is right."),
                new($$"""{答|こた}えは ${{quotient}}$ あまり ${{remainder}}$""", $"The answer is ${quotient}$ remainder ${remainder}$."),
            ],
            Traps =
            [
                new(RemainderTooBig, QuotientKey.ResponseFor(quotient - 1, remainder + divisor)),
                new(ForgotRemainder, QuotientKey.ResponseFor(quotient, 0)),
                new(WentPastDividend, QuotientKey.ResponseFor(quotient + 1, divisor - remainder)),
            ],
        };
    }
}
