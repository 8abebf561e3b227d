using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Cells;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Calculation.DivisionSenseMisconceptions;

namespace Drill.Content.Grade3.Calculation;

/// <summary>What to do with a remainder in a story, and checking a division with one.</summary>
internal sealed partial class Division
{
    // Level 1: only whole groups count, divisor 3 to 5. 2: everything must fit, 6 to 9. 3: either, larger numbers and one more number to read.
    private static ItemDraft TellWithRemainder(int level, SeededRandom random)
    {
        var (divisor, quotient, remainder) = random.Draw(
            r => (D: level == 1 ? r.Between(3, 5) : r.Between(6, 9), Q: level == 3 ? r.Between(6, 9) : r.Between(3, 9), R: r.Between(1, 8)),
            n => n.R < n.D && n.R != n.Q && n.R != n.Q + 1);
        var all = (divisor * quotient) + remainder;
        var needsOneMore = level == 2 || (level == 3 && random.Between(0, 1) == 0);
        var answer = needsOneMore ? quotient + 1 : quotient;
        var prompt = (needsOneMore, level) switch
        {
            (true, 2) => random.Pick<LocalizedText>(
                new($$"""{{all}}{人|にん}が {長|なが}いすに すわります。1きゃくに {{divisor}}{人|にん}ずつ すわると、みんなが すわるには {長|なが}いすは {何|なん}きゃく いりますか。""", $"{all} children sit down on benches, {divisor} on each. How many benches are needed for everyone?"),
                new($$"""ケーキが {{all}}こ あります。1{箱|はこ}に {{divisor}}こずつ {入|い}れます。ぜんぶ {入|い}れるには {箱|はこ}は {何|なん}{箱|ぱこ} いりますか。""", $"There are {all} cakes. {divisor} go into a box. How many boxes are needed for all of them?")),
            (true, _) => random.Pick<LocalizedText>(
                new($$"""3{年生|ねんせい} {{all}}{人|にん}が 1{回|かい}に {{divisor}}{人|にん}ずつ ゴンドラに のります。1{回|かい}に 10{分|ぷん} かかります。みんなが のるには {何回|なんかい} いりますか。""", $"{all} third graders ride a gondola, {divisor} at a time. A ride takes 10 minutes. How many rides are needed for everyone?"),
                new($$"""{本|ほん}が {{all}}さつ あります。12ページの しゃしん{集|しゅう}です。1{回|かい}に {{divisor}}さつずつ はこぶと、ぜんぶ はこぶには {何回|なんかい} かかりますか。""", $"There are {all} photo books of 12 pages each. You carry {divisor} at a time. How many times must you go to carry them all?")),
            (false, 1) => random.Pick<LocalizedText>(
                new($$"""{花|はな}が {{all}}{本|ほん} あります。{{divisor}}{本|ほん}ずつ たばに すると、{花|はな}たばは いくつ できますか。""", $"There are {all} flowers. {divisor} make a bunch. How many bunches can you make?"),
                new($$"""はばが {{all}}cmの {本立|ほんた}てに、あつさ {{divisor}}cmの {本|ほん}を {立|た}てます。{本|ほん}は {何|なん}さつ {立|た}てられますか。""", $"Books {divisor} cm thick stand on a shelf {all} cm wide. How many books fit on it?")),
            _ => random.Pick<LocalizedText>(
                new($$"""1まい 20{円|えん}の カードを {{all}}まい もって います。{{divisor}}まいで 1セットに します。セットは いくつ できますか。""", $"You have {all} cards that cost 20 yen each. {divisor} cards make a set. How many sets can you make?"),
                new($$"""{長|なが}さ {{all}}cm、はば 15cmの リボンから {{divisor}}cmの リボンを {切|き}りとります。{何本|なんぼん} とれますか。""", $"From a ribbon {all} cm long and 15 cm wide you cut pieces of {divisor} cm. How many pieces do you get?")),
        };
        return new ItemDraft
        {
            Prompt = prompt,
            Key = new NumberKey(answer),
            Hint = new("わり{算|ざん}を して、あまりを どう するか {考|かんが}えよう。", "Divide, then think what happens to the remainder."),
            Solution =
            [
                new($"${all} ÷ {divisor} = {quotient}$ あまり ${remainder}$", $"${all} ÷ {divisor} = {quotient}$ remainder ${remainder}$."),
                .. needsOneMore
                    ? [new($$"""のこりの {{remainder}}にも もう 1つ いる。""", $"The {remainder} left over need one more."), LocalizedText.Same($"${quotient} + 1 = {answer}$")]
                    : (LocalizedText[])[new($$"""あまりの {{remainder}}では もう 1つ できない。{{divisor}}より {小|ちい}さいから。""", $"The {remainder} left over are not enough for one more: {remainder} is less than {divisor}.")],
                Phrases.AnswerWithKanji(answer),
            ],
            Traps =
            [
                needsOneMore ? NumberTrap.Of(LeftSomeBehind, quotient) : NumberTrap.Of(CountedPartial, quotient + 1),
                NumberTrap.Of(GaveRemainder, remainder),
            ],
        };
    }

    // Level 1: the check of a division by 3 to 5. 2: by 6 to 9. 3: with a quotient above 10.
    private static ItemDraft CheckDivision(int level, SeededRandom random)
    {
        var (divisor, quotient, remainder) = DrawForCheck(level, random);
        var all = (divisor * quotient) + remainder;
        return new ItemDraft
        {
            Prompt = new($$"""${{all}} ÷ {{divisor}} = {{quotient}}$ あまり ${{remainder}}$の たしかめの しきを {書|か}きましょう。""", $"Write the check of ${all} ÷ {divisor} = {quotient}$ remainder ${remainder}$."),
            Key = new CellsKey(
            [
                [Cell.Given(new LocalizedText("わる{数|かず}", "Divisor")), Cell.Empty, Cell.Given(new LocalizedText("{答|こた}え", "Quotient")), Cell.Empty, Cell.Given(new LocalizedText("あまり", "Remainder")), Cell.Empty, Cell.Given(new LocalizedText("もとの {数|かず}", "Number"))],
                [Cell.Ask(divisor), Cell.Given("×"), Cell.Ask(quotient), Cell.Given("+"), Cell.Ask(remainder), Cell.Given("="), Cell.Ask(all)],
            ]),
            Hint = new("わる {数|かず}と {答|こた}えを かけて、あまりを たそう。", "Multiply divisor and quotient, then add the remainder."),
            Solution = CheckSteps(divisor, quotient, remainder, new($$"""{答|こた}えは ${{divisor}} × {{quotient}} + {{remainder}} = {{all}}$""", $"The answer is ${divisor} × {quotient} + {remainder} = {all}$.")),
            Traps =
            [
                new(CheckedWithoutRemainder, CheckFilled(divisor, quotient, remainder, divisor * quotient)),
                new(AddedAllParts, CheckFilled(divisor, quotient, remainder, divisor + quotient + remainder)),
            ],
        };
    }

    private static ItemDraft FindDividend(int level, SeededRandom random)
    {
        var (divisor, quotient, remainder) = DrawForCheck(level, random);
        var all = (divisor * quotient) + remainder;
        return new ItemDraft
        {
            Prompt = new($"$□ ÷ {divisor} = {quotient}$ あまり ${remainder}$", $"$□ ÷ {divisor} = {quotient}$ remainder ${remainder}$"),
            Key = new NumberKey(all),
            Hint = new("わり{算|ざん}の たしかめの しきを つかおう。", "Use the check of a division."),
            Solution = CheckSteps(divisor, quotient, remainder, Phrases.AnswerWithKanji(all)),
            Traps = [NumberTrap.Of(CheckedWithoutRemainder, divisor * quotient), NumberTrap.Of(AddedAllParts, divisor + quotient + remainder)],
        };
    }

    private static (int Divisor, int Quotient, int Remainder) DrawForCheck(int level, SeededRandom random) => random.Draw(
        r => (D: level == 1 ? r.Between(3, 5) : r.Between(6, 9), Q: level == 3 ? r.Between(11, 16) : r.Between(4, 9), R: r.Between(1, 8)),
        n => n.R < n.D && n.D != n.Q);

    private static LocalizedText[] CheckSteps(int divisor, int quotient, int remainder, LocalizedText answer) =>
    [
        new($$"""わる{数|かず} × {答|こた}え：${{divisor}} × {{quotient}} = {{divisor * quotient}}$""", $"Divisor × quotient: ${divisor} × {quotient} = {divisor * quotient}$."),
        new($$"""あまりを たす：${{divisor * quotient}} + {{remainder}} = {{(divisor * quotient) + remainder}}$""", $"Add the remainder: ${divisor * quotient} + {remainder} = {(divisor * quotient) + remainder}$."),
        answer,
    ];

    private static Response CheckFilled(params int[] numbers) =>
        new(numbers.Select((n, i) => KeyValuePair.Create(CellsKey.BoxOf(2, (2 * i) + 1), NumberKey.Write(n))));
}
