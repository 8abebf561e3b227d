using Drill.Content.Misconceptions.Algebra;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Content.Grade7.Solving;

/// <summary>中1 一次方程式の利用.</summary>
internal sealed partial class EquationStories : IUnitFile
{
    public Unit Unit => new("g7-equation-stories", "math", 7, 90, new("{一次方程式|いちじほうていしき}の{利用|りよう}", "Using linear equations"),
    [
        new Skill
        {
            Id = "equation-price",
            Name = new("{代金|だいきん}と{個数|こすう}の{問題|もんだい}", "Prices and numbers"),
            Codes = ["8350213132200000", "8350213131100000"],
            Prerequisites = ["equation-brackets", "letter-equality"],
            Templates = [new("equation-price.two-kinds", 1, BuyTwoKinds)],
        },
        new Skill
        {
            Id = "equation-excess-shortage",
            Name = new("{過不足|かふそく}の{問題|もんだい}", "Too many and too few"),
            Codes = ["8350213132200000"],
            Prerequisites = ["equation-transpose", "letter-equality"],
            Templates = [new("equation-excess-shortage.share", 1, ShareOut)],
        },
        new Skill
        {
            Id = "equation-speed",
            Name = new("{速|はや}さの{問題|もんだい}", "Meeting and catching up"),
            Codes = ["8350213132200000"],
            Prerequisites = ["equation-brackets", "letter-quantities"],
            Templates = [new("equation-speed.catch-up", 1, CatchUp)],
        },
        new Skill
        {
            Id = "equation-consecutive",
            Name = new("{数|かず}や{年齢|ねんれい}の{問題|もんだい}", "Numbers and ages"),
            Codes = ["8350213132200000", "8350213131100000"],
            Prerequisites = ["equation-brackets"],
            Templates = [new("equation-consecutive.numbers", 1, ConsecutiveNumbers), new("equation-consecutive.ages", 1, Ages)],
        },
    ]);

    // Level 1: so many of one and so many of another thing. 2: a fixed number of things in all. 3: with a box and the other kind asked.
    private static ItemDraft BuyTwoKinds(int level, SeededRandom random)
    {
        var (ja1, ja2, en1, en2, low, high, counter) = random.Pick(
            ("みかん", "りんご", "mikan oranges", "apples", 6, 12, "{個|こ}"), ("ドーナツ", "シュークリーム", "doughnuts", "cream puffs", 12, 18, "{個|こ}"),
            ("ノート", "ファイル", "notebooks", "files", 11, 22, "{冊|さつ}"), ("はがき", "{絵|え}はがき", "postcards", "picture postcards", 8, 15, "{枚|まい}"), ("ゼリー", "プリン", "jellies", "puddings", 9, 16, "{個|こ}"));
        var (cheap, dear) = (low * 10, (high + random.Between(0, 4)) * 10);
        var (n, k) = random.Draw(r => (N: r.Between(3, 9), K: r.Between(2, 8)), d => d.N != d.K);
        var box = level == 3 ? random.Between(5, 15) * 10 : 0;
        var total = (cheap * n) + (dear * k) + box;
        if (level == 1)
        {
            return new ItemDraft
            {
                Prompt = new($"1{counter}{dear}{{円|えん}}の{ja2}を{k}{counter}と、{ja1}を{n}{counter}{{買|か}}うと、{{代金|だいきん}}は{total}{{円|えん}}でした。{ja1}1{counter}の{{値段|ねだん}}は{{何|なん}}{{円|えん}}ですか。", $"{k} {en2} at {dear} yen each and {n} {en1} cost {total} yen. What does one of the {en1} cost, in yen?"),
                Key = new NumberKey(cheap),
                Hint = new($"{ja1}1{counter}の{{値段|ねだん}}をx{{円|えん}}として、{{代金|だいきん}}の{{合計|ごうけい}}を{{方程式|ほうていしき}}に{{表|あらわ}}しましょう。", $"Let one of the {en1} cost x yen and write the total as an equation."),
                Solution = [LocalizedText.Same($"${dear} × {k} + {n}x = {total}$"), LocalizedText.Same($"${n}x = {total - (dear * k)}$"), WorkedSolution.Answer($"{cheap}", "{円|えん}", "yen")],
                Traps = [NumberTrap.Of(EquationMisconceptions.AnsweredOtherQuantity, total - (dear * k)), NumberTrap.Of(EquationMisconceptions.MovedWithoutSign, new Rational(total + (dear * k), n))],
            };
        }

        var all = n + k;
        var (asked, other, askedJa, askedEn) = level == 2 ? (k, n, ja2, en2) : (n, k, ja1, en1);
        var (jaBox, enBox) = level == 3 ? ($"{box}{{円|えん}}の{{箱|はこ}}に{{入|い}}れてもらい、", $" in a box for {box} yen") : ("", "");
        return new ItemDraft
        {
            Prompt = new($"1{counter}{cheap}{{円|えん}}の{ja1}と1{counter}{dear}{{円|えん}}の{ja2}を{{合|あ}}わせて{all}{counter}{{買|か}}い、{jaBox}{total}{{円|えん}}はらいました。{askedJa}は{{何|なん}}{counter}{{買|か}}いましたか。", $"{all} {en1} at {cheap} yen and {en2} at {dear} yen{enBox} cost {total} yen altogether. How many {askedEn} were bought?"),
            Key = new NumberKey(asked),
            Hint = new($"{ja2}をx{counter}{{買|か}}うとすると、{ja1}は$({all} − x)${counter}です。", $"With x {en2} there are ${all} − x$ {en1}."),
            Solution =
            [
                LocalizedText.Same($"${cheap}({all} − x) + {dear}x{(level == 3 ? $" + {box}" : "")} = {total}$"),
                LocalizedText.Same($"${dear - cheap}x = {total - (cheap * all) - box}$"),
                new($"$x = {k}$なので、{ja2}は{k}{counter}、{ja1}は{n}{counter}である。", $"$x = {k}$: {k} {en2} and {n} {en1}."),
                WorkedSolution.Answer($"{asked}", counter, askedEn),
            ],
            Traps = [NumberTrap.Of(EquationMisconceptions.AnsweredOtherQuantity, other), .. level == 3 ? [NumberTrap.Of(EquationMisconceptions.MovedWithoutSign, all - new Rational(total - (cheap * all) + box, dear - cheap))] : Array.Empty<Trap>()],
        };
    }

    // Level 1: some are left over, then some are missing, and the number of people is asked. 2: some missing both times. 3: the number of things.
    private static ItemDraft ShareOut(int level, SeededRandom random)
    {
        var (ja, en, counter) = random.Pick(("{色紙|いろがみ}", "sheets of coloured paper", "{枚|まい}"), ("あめ", "sweets", "{個|こ}"), ("{画用紙|がようし}", "sheets of drawing paper", "{枚|まい}"), ("みかん", "mikan oranges", "{個|こ}"), ("いちご", "strawberries", "{個|こ}"), ("カード", "cards", "{枚|まい}"));
        var (people, few, more) = random.Draw(r => (P: r.Between(6, 35), Few: r.Between(3, 7), More: r.Between(1, 3)), d => d.P % d.More != 0 || d.More == 1);
        var left = random.Draw(r => r.Between(2, Math.Max(3, (people * more) - 2)), n => level == 2 || (n < people * more && n * 2 != people * more));
        var many = few + more;
        var missingFew = level == 2 ? random.Between(2, 9) : -left;
        var missing = (people * more) + missingFew;
        var things = (many * people) - missing;
        var (jaFew, enFew, signFew) = level == 2 ? ($"{missingFew}{counter}{{足|た}}りず", $"{missingFew} are missing", $"− {missingFew}") : ($"{left}{counter}{{余|あま}}り", $"{left} are left over", $"+ {left}");
        var (answer, jaAsk, enAsk, jaUnit, enUnit) = level == 3 ? (things, $"{ja}は{{何|なん}}{counter}ありますか。", $"How many {en} are there?", counter, en) : (people, "{子|こ}どもは{何|なん}{人|にん}いますか。", "How many children are there?", "{人|にん}", "children");
        var wrongNumerator = level == 2 ? missing + missingFew : Math.Abs(missing - left);
        var wrong = new Rational(wrongNumerator, more);
        return new ItemDraft
        {
            Prompt = new($"{ja}を{{子|こ}}どもに{{配|くば}}ります。{{1人|ひとり}}に{few}{counter}ずつ{{配|くば}}ると{jaFew}、{{1人|ひとり}}に{many}{counter}ずつ{{配|くば}}ると{missing}{counter}{{足|た}}りません。{jaAsk}", $"Children share {en}. With {few} each {enFew}; with {many} each {missing} are missing. {enAsk}"),
            Key = new NumberKey(answer),
            Hint = new($"{{子|こ}}どもの{{人数|にんずう}}をx{{人|にん}}として、{ja}の{{数|かず}}を2{{通|とお}}りの{{式|しき}}で{{表|あらわ}}しましょう。", $"With x children, write the number of {en} in two ways."),
            Solution =
            [
                LocalizedText.Same($"${few}x {signFew} = {many}x − {missing}$"),
                LocalizedText.Same($"$−{(more == 1 ? "" : $"{more}")}x = −{people * more}$, $x = {people}$"),
                .. level == 3 ? [LocalizedText.Same($"${few} × {people} + {left} = {things}$")] : Array.Empty<LocalizedText>(),
                WorkedSolution.Answer($"{answer}", jaUnit, enUnit),
            ],
            Traps =
            [
                NumberTrap.Of(EquationMisconceptions.IgnoredShortage, level == 3 ? (wrong * few) + left : wrong),
                NumberTrap.Of(EquationMisconceptions.AnsweredOtherQuantity, level == 3 ? people : things),
            ],
        };
    }
}
