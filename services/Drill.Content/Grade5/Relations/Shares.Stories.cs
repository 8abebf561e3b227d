using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Relations.ShareMisconceptions;

namespace Drill.Content.Grade5.Relations;

/// <content>割合の三つの用法、割引き・割増し.</content>
internal sealed partial class Shares
{
    // {w} the whole, {p} the part, {s} the share in per cent.
    private sealed record Story(string WholeJa, string WholeEn, string PartJa, string PartEn, string AskShareJa, string AskShareEn, string AskPartJa, string AskPartEn, string AskWholeJa, string AskWholeEn, string Unit, string UnitEn, int Low, int High);

    private static readonly Story[] Stories =
    [
        new(
            "{学校|がっこう}の {児童|じどう}は {w}{人|にん}です。", "A school has {w} pupils.", "そのうち {図書|としょ}カードを つくった {人|ひと}は {p}{人|にん}です。", "{p} of them have a library card.",
            "それは {全体|ぜんたい}の {何|なん}%ですか。", "What per cent is that?", "{図書|としょ}カードを つくった {人|ひと}は {s}%です。{何人|なんにん}ですか。", "{s} % of them have a library card. How many is that?",
            "{図書|としょ}カードを つくった {人|ひと}は {p}{人|にん}で、{児童|じどう}{全体|ぜんたい}の {s}%です。{児童|じどう}は {何人|なんにん}ですか。", "{p} pupils have a library card, {s} % of all. How many pupils are there?", "{人|にん}", "pupils", 12, 34),
        new(
            "みかん{畑|ばたけ}の {広|ひろ}さは {w}m²です。", "An orchard measures {w} m².", "そのうち {p}m²で とり{入|い}れが おわりました。", "The harvest is done on {p} m².",
            "おわったのは {全体|ぜんたい}の {何|なん}%ですか。", "What per cent is done?", "そのうち {s}%で とり{入|い}れが おわりました。おわったのは {何|なん}m²ですか。", "It is done on {s} %. How many m² is that?",
            "とり{入|い}れが おわったのは {p}m²で、{畑|はたけ}{全体|ぜんたい}の {s}%です。{畑|はたけ}は {何|なん}m²ですか。", "The harvest is done on {p} m², {s} % of the orchard. How many m² is the orchard?", "m²", "m²", 20, 90),
        new(
            "{牛乳|ぎゅうにゅう}が {w}mL あります。", "There are {w} mL of milk.", "ケーキに {p}mL {使|つか}いました。", "{p} mL go into a cake.",
            "{使|つか}ったのは {全体|ぜんたい}の {何|なん}%ですか。", "What per cent is used?", "ケーキに その {s}%を {使|つか}いました。{何|なん}mL {使|つか}いましたか。", "{s} % of it go into a cake. How many mL is that?",
            "ケーキに {p}mL {使|つか}いました。これは はじめの {s}%です。はじめに {何|なん}mL ありましたか。", "{p} mL go into a cake, {s} % of the milk. How many mL were there at first?", "mL", "mL", 20, 50),
        new(
            "バスの {定員|ていいん}は {w}{人|にん}です。", "A bus has places for {w} people.", "{p}{人|にん} のって います。", "{p} people are on it.",
            "のって いる {人|ひと}は {定員|ていいん}の {何|なん}%ですか。", "What per cent of the places is that?", "{定員|ていいん}の {s}%の {人|ひと}が のって います。{何人|なんにん}ですか。", "{s} % of that number are on it. How many people is that?",
            "いま {p}{人|にん} のって います。これは {定員|ていいん}の {s}%です。{定員|ていいん}は {何人|なんにん}ですか。", "{p} people are on a bus, {s} % of its places. How many places has it?", "{人|にん}", "people", 2, 4),
    ];

    private static string Fill(string text, int whole, int part, int percent) =>
        text.Replace("{w}", $"{whole}", StringComparison.Ordinal).Replace("{p}", $"{part}", StringComparison.Ordinal).Replace("{s}", $"{percent}", StringComparison.Ordinal);

    // Level 1: tens of per cent. 2: fives. 3: any whole per cent.
    private static (Story Story, int Whole, int Part, int Percent) DrawShare(int level, SeededRandom random)
    {
        var story = random.Pick(Stories);
        var (whole, percent) = random.Draw(
            r => (Whole: r.Between(story.Low, story.High) * 20, Percent: level switch { 1 => r.Between(2, 9) * 10, 2 => r.Between(1, 9) * 10 + 5, _ => r.Between(12, 98) }),
            n => n.Whole * n.Percent % 100 == 0 && n.Percent != 50 && n.Whole != 100 && n.Whole * n.Percent / 100 >= 8 && (level < 3 || n.Percent % 5 != 0 || n.Whole < 100));
        return (story, whole, whole * percent / 100, percent);
    }

    private static ItemDraft FindPercent(int level, SeededRandom random)
    {
        var (story, whole, part, percent) = DrawShare(level, random);
        var share = new Rational(percent, 100);
        var turned = new Rational(whole, part);
        return new ItemDraft
        {
            Prompt = new(Fill($"{story.WholeJa}{story.PartJa}{story.AskShareJa}", whole, part, percent), Fill($"{story.WholeEn} {story.PartEn} {story.AskShareEn}", whole, part, percent)),
            Key = new PercentKey(share),
            Hint = new("{割合|わりあい}を {小数|しょうすう}で {求|もと}めてから、100{倍|ばい}しよう。", "Find the share as a decimal, then times 100."),
            Solution = [LocalizedText.Same($"${part} ÷ {whole} = {NumberKey.Write(share)}$"), LocalizedText.Same($"${NumberKey.Write(share)} × 100 = {percent}$"), new($"{{答|こた}}えは {percent}%", $"The answer is {percent} %.")],
            Traps =
            [
                new(PercentTenTimes, PercentKey.ResponseFor(share / 10)),
                .. (turned * 1000).IsWhole ? [new Trap(SwappedBase, PercentKey.ResponseFor(turned))] : new[] { new Trap(ComparedDifference, PercentKey.ResponseFor(new Rational(whole - part, 100))) },
            ],
        };
    }

    private static ItemDraft FindPart(int level, SeededRandom random)
    {
        var (story, whole, part, percent) = DrawShare(level, random);
        var share = NumberKey.Write(new Rational(percent, 100));
        var divided = new Rational(whole * 100, percent);
        return new ItemDraft
        {
            Prompt = new(Fill($"{story.WholeJa}{story.AskPartJa}", whole, part, percent), Fill($"{story.WholeEn} {story.AskPartEn}", whole, part, percent)),
            Key = new NumberKey(part, IsDecimal: true),
            Hint = new("くらべられる {量|りょう} = もとに する {量|りょう} × {割合|わりあい}", "part = base × share"),
            Solution = [new($"{percent}%は {share}", $"{percent} % is {share}."), LocalizedText.Same($"${whole} × {share} = {part}$"), WorkedSolution.Answer($"{part}", story.Unit, story.UnitEn)],
            Traps = [NumberTrap.Of(PercentAsNumber, whole * percent), .. (divided * 100).IsWhole ? [NumberTrap.Of(DividedForPart, divided)] : new[] { NumberTrap.Of(PercentTenTimes, new Rational(part, 10)) }],
        };
    }

    private static ItemDraft FindWhole(int level, SeededRandom random)
    {
        var (story, whole, part, percent) = DrawShare(level, random);
        var share = NumberKey.Write(new Rational(percent, 100));
        return new ItemDraft
        {
            Prompt = new(Fill(story.AskWholeJa, whole, part, percent), Fill(story.AskWholeEn, whole, part, percent)),
            Key = new NumberKey(whole, IsDecimal: true),
            Hint = new("もとに する {量|りょう}を □と して、かけ{算|ざん}の {式|しき}に しよう。", "Call the base □ and write a multiplication."),
            Solution = [LocalizedText.Same($"$□ × {share} = {part}$"), LocalizedText.Same($"$□ = {part} ÷ {share} = {whole}$"), WorkedSolution.Answer($"{whole}", story.Unit, story.UnitEn)],
            Traps = [NumberTrap.Of(MultipliedForBase, new Rational(part * percent, 100)), .. (new Rational(part * 100, percent)).IsWhole && (new Rational(part, percent) * 100).IsWhole ? [NumberTrap.Of(PercentTenTimes, whole * 10)] : Array.Empty<Trap>()],
        };
    }

    // Level 1: so many per cent off. 2: off or more. 3: the price before is asked.
    private static ItemDraft ChangePrice(int level, SeededRandom random)
    {
        var isOff = level == 1 || random.Between(0, 1) == 0;
        var (before, percent) = random.Draw(r => (Before: r.Between(6, 45) * (level == 1 ? 100 : 40), Percent: level == 1 ? r.Between(1, 4) * 10 : r.Pick(5, 15, 25, 35, 12, 8, 18)), n => n.Before * n.Percent % 100 == 0);
        var (change, left) = (before * percent / 100, isOff ? 100 - percent : 100 + percent);
        var after = isOff ? before - change : before + change;
        var share = NumberKey.Write(new Rational(left, 100));
        var (thing, thingEn) = random.Pick(("シャツ", "shirt"), ("リュックサック", "rucksack"), ("{本|ほん}だな", "bookcase"), ("ボール", "ball"));
        return new ItemDraft
        {
            Prompt = (level, isOff) switch
            {
                (3, true) => new($"{thing}を {percent}%{{引|び}}きで {{買|か}}って、{after}{{円|えん}} はらいました。もとの ねだんは {{何円|なんえん}}ですか。", $"With {percent} % off you pay {after} yen for a {thingEn}. What was its price before, in yen?"),
                (3, false) => new($"{thing}に、{{仕入|しい}}れの ねだんの {percent}%の {{利益|りえき}}を {{加|くわ}}えて {after}{{円|えん}}で {{売|う}}ります。{{仕入|しい}}れの ねだんは {{何円|なんえん}}ですか。", $"A shop adds {percent} % to what it paid for a {thingEn} and sells it for {after} yen. What did it pay, in yen?"),
                (_, true) => new($"{before}{{円|えん}}の {thing}が {percent}%{{引|び}}きです。{{代金|だいきん}}は {{何円|なんえん}}ですか。", $"A {thingEn} of {before} yen is {percent} % off. What does it cost now, in yen?"),
                _ => new($"{before}{{円|えん}}で {{仕入|しい}}れた {thing}に、{percent}%の {{利益|りえき}}を {{加|くわ}}えて {{売|う}}ります。{{売|う}}る ねだんは {{何円|なんえん}}ですか。", $"A shop pays {before} yen for a {thingEn} and adds {percent} %. For how many yen does it sell it?"),
            },
            Key = new NumberKey(level == 3 ? before : after),
            Hint = isOff ? new($"{percent}%{{引|び}}きは、もとの ねだんの {{何|なん}}%かな？", $"What per cent of the price is left with {percent} % off?") : new($"{percent}%を {{加|くわ}}えると、もとの {{何|なん}}%かな？", $"With {percent} % more, what per cent is it?"),
            Solution =
            [
                new($"$100 {(isOff ? "−" : "+")} {percent} = {left}$ だから、もとの {left}%", $"$100 {(isOff ? "−" : "+")} {percent} = {left}$, so it is {left} %."),
                .. level == 3 ? [LocalizedText.Same($"$□ × {share} = {after}$"), LocalizedText.Same($"$□ = {after} ÷ {share} = {before}$")] : new[] { LocalizedText.Same($"${before} × {share} = {after}$") },
                WorkedSolution.Answer($"{(level == 3 ? before : after)}", "{円|えん}", "yen"),
            ],
            Traps = level == 3
                ? [NumberTrap.Of(SubtractedPercentAsAmount, isOff ? after + percent : after - percent), .. (new Rational(after * left, 100)).IsWhole ? [NumberTrap.Of(MultipliedForBase, new Rational(after * left, 100))] : Array.Empty<Trap>()]
                : [NumberTrap.Of(GaveDiscount, change), NumberTrap.Of(SubtractedPercentAsAmount, isOff ? before - percent : before + percent)],
        };
    }
}
