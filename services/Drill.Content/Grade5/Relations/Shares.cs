using Drill.Content.Choices;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Relations.ShareMisconceptions;
using static Drill.Content.Writing.DecimalNotation;

namespace Drill.Content.Grade5.Relations;

/// <summary>5年 割合.</summary>
internal sealed partial class Shares : IUnitFile
{
    public Unit Unit => new("g5-shares", "math", 5, 150, new("{割合|わりあい}", "Shares and per cent"),
    [
        new Skill
        {
            Id = "share-find",
            Name = new("{割合|わりあい}を {求|もと}める", "Finding a share"),
            Codes = ["8250253331100000", "8250253332100000"],
            Prerequisites = ["times-as-decimal", "decimal-divide-whole"],
            Templates = [new("share-find.shots", 1, FindShare), new("share-find.compare", 1, CompareShots)],
        },
        new Skill
        {
            Id = "percent-notation",
            Name = new("{百分率|ひゃくぶんりつ}と {歩合|ぶあい}", "Per cent and wari"),
            Codes = ["8250253331200000", "8250253331100000"],
            Prerequisites = ["share-find", "decimal-shift-point"],
            Templates = [new("percent-notation.percent", 1, WritePercent), new("percent-notation.wari", 1, WriteWari), new("percent-notation.decimal", 1, WriteDecimal)],
        },
        new Skill
        {
            Id = "share-percent",
            Name = new("{何|なん}%かを {求|もと}める", "What per cent is it?"),
            Codes = ["8250253331200000", "8250253332100000"],
            Prerequisites = ["percent-notation", "share-find"],
            Templates = [new("share-percent.story", 1, FindPercent)],
        },
        new Skill
        {
            Id = "share-part",
            Name = new("くらべられる {量|りょう}を {求|もと}める", "Finding the part"),
            Codes = ["8250253331200000", "8250253332100000"],
            Prerequisites = ["share-percent", "decimal-multiply"],
            Templates = [new("share-part.story", 1, FindPart)],
        },
        new Skill
        {
            Id = "share-whole",
            Name = new("もとに する {量|りょう}を {求|もと}める", "Finding the base"),
            Codes = ["8250253331200000", "8250253332100000"],
            Prerequisites = ["share-part", "decimal-divide"],
            Templates = [new("share-whole.story", 1, FindWhole)],
        },
        new Skill
        {
            Id = "share-change",
            Name = new("〜%{引|び}き、〜%{増|ま}し", "Per cent off, per cent more"),
            Codes = ["8250253332100000", "8250253331200000"],
            Prerequisites = ["share-part"],
            Templates = [new("share-change.price", 1, ChangePrice)],
        },
    ]);

    // Level 1: a share below 1 in tenths. 2: in hundredths. 3: a share above 1.
    private static ItemDraft FindShare(int level, SeededRandom random)
    {
        var (whole, hundredths) = random.Draw(
            r => (Whole: r.Between(level == 1 ? 10 : 20, 80), Hundredths: level switch { 1 => r.Between(2, 9) * 10, 2 => r.Between(11, 95), _ => r.Between(105, 250) }),
            n => n.Whole * n.Hundredths % 100 == 0 && (level == 1 || n.Hundredths % 10 != 0));
        var part = whole * hundredths / 100;
        var share = Decimal(hundredths, 2);
        var turned = new Rational(100, hundredths);
        return new ItemDraft
        {
            Prompt = new(
                $"{{定員|ていいん}}が {whole}{{人|にん}}の クラブに {part}{{人|にん}}の {{希望者|きぼうしゃ}}が いました。{{定員|ていいん}}を もとに した {{希望者|きぼうしゃ}}の {{割合|わりあい}}を {{小数|しょうすう}}で {{求|もと}}めましょう。",
                $"A club has {whole} places, and {part} children want to join. What is the share of the children to the places, as a decimal?"),
            Key = DecimalKey(hundredths, 2),
            Hint = new("{割合|わりあい} = くらべられる {量|りょう} ÷ もとに する {量|りょう}", "share = part ÷ base"),
            Solution =
            [
                new($"もとに する {{量|りょう}}は {{定員|ていいん}} {whole}{{人|にん}}", $"The base is the {whole} places."),
                LocalizedText.Same($"${part} ÷ {whole} = {share}$"),
                WorkedSolution.Answer(share),
            ],
            Traps =
            [
                NumberTrap.Of(ComparedDifference, Math.Abs(whole - part)),
                .. (turned * 1000).IsWhole ? [NumberTrap.Of(SwappedBase, turned)] : new[] { NumberTrap.Of(PercentTenTimes, Scaled(hundredths, 1)) },
            ],
        };
    }

    // Level 1: the same number of shots or hits. 2: neither is the same. 3: three players.
    private static ItemDraft CompareShots(int level, SeededRandom random)
    {
        var count = level == 3 ? 3 : 2;
        var players = random.Draw(
            r => Enumerable.Range(0, count).Select(_ => (Shots: r.Pick(10, 20, 25, 8, 16, 40, 50), Hits: r.Between(3, level == 1 ? 14 : 36))).ToArray(),
            n => n.All(p => p.Hits < p.Shots) && n.Select(p => new Rational(p.Hits, p.Shots)).Distinct().Count() == count && n.Select(p => p.Shots).Distinct().Count() == count
                && (level > 1 || n.All(p => p.Hits * 10 % p.Shots == 0))
                && n.MaxBy(p => p.Hits) != n.MaxBy(p => new Rational(p.Hits, p.Shots)));
        var (best, most) = (players.MaxBy(p => new Rational(p.Hits, p.Shots)), players.MaxBy(p => p.Hits));
        (string Ja, string En)[] names = [("さくらさん", "Sakura"), ("けんたさん", "Kenta"), ("みなみさん", "Minami")];
        var options = OneOf.InOrder([.. players.Select((p, i) => (p == best ? null : p == most ? ComparedHits : ComparedDifference, new LocalizedText(names[i].Ja, names[i].En)))]);
        var right = names[Array.IndexOf(players, best)];
        return new ItemDraft
        {
            Prompt = new(
                $"{string.Join("、", players.Select((p, i) => $"{names[i].Ja}は {p.Shots}{{回|かい}} シュートして {p.Hits}{{回|かい}}"))} {{入|はい}}りました。{(count == 2 ? "よく {入|はい}ったと いえるのは どちら" : "いちばん よく {入|はい}ったと いえるのは だれ")}ですか。",
                $"{string.Join(", ", players.Select((p, i) => $"{names[i].En} scored {p.Hits} of {p.Shots} shots"))}. Who shot {(count == 2 ? "better" : "best")}?"),
            Key = options.Key,
            Hint = new("シュートした {数|かず}を もとに した {割合|わりあい}を くらべよう。", "Compare the shares of the shots that went in."),
            Solution =
            [
                .. players.Select((p, i) => new LocalizedText(
                    $"{names[i].Ja}：${p.Hits} ÷ {p.Shots} = {NumberKey.Write(new(p.Hits, p.Shots))}$",
                    $"{names[i].En}: ${p.Hits} ÷ {p.Shots} = {NumberKey.Write(new(p.Hits, p.Shots))}$.")),
                new($"{{答|こた}}えは {right.Ja}", $"The answer is {right.En}."),
            ],
            Traps = options.Traps,
        };
    }

    // Level 1: hundredths. 2: tenths, or above 1. 3: thousandths.
    private static ItemDraft WritePercent(int level, SeededRandom random)
    {
        var thousandths = level switch { 1 => random.Between(11, 98) * 10, 2 => random.Between(101, 240) * 10, _ => random.Draw(r => r.Between(1011, 1995), n => n % 10 != 0) };
        var (value, text) = (Scaled(thousandths, 3), Decimal(thousandths, 3));
        var percent = NumberKey.Write(value * 100);
        return new ItemDraft
        {
            Prompt = new($"{{割合|わりあい}} {text}を {{百分率|ひゃくぶんりつ}}で {{表|あらわ}}しましょう。", $"Write the share {text} in per cent."),
            Key = new PercentKey(value),
            Hint = new("{割合|わりあい}の 0.01が 1%だよ。", "0.01 is 1 %."),
            Solution = [new("100{倍|ばい}して %を つける", "Times 100, with the sign %"), LocalizedText.Same($"${text} × 100 = {percent}$"), new($"{{答|こた}}えは {percent}%", $"The answer is {percent} %.")],
            Traps = [new(PercentTenTimes, PercentKey.ResponseFor(value / 10)), new(WariAsPercent, PercentKey.ResponseFor(value * 10))],
        };
    }

    // Level 1: from decimals, wari and bu. 2: from decimals, with rin. 3: from per cent.
    private static ItemDraft WriteWari(int level, SeededRandom random)
    {
        var thousandths = level == 1 ? random.Draw(r => r.Between(11, 98), n => n % 10 != 0) * 10 : random.Draw(r => r.Between(111, 989), n => n % 10 != 0);
        var (value, text) = (Scaled(thousandths, 3), level == 3 ? $"{Decimal(thousandths, 1)}%" : Decimal(thousandths, 3));
        var (wari, bu, rin) = (thousandths / 100, thousandths / 10 % 10, thousandths % 10);
        var shown = new PercentKey(value, PercentForm.Wari).Show(PercentKey.ResponseFor(value, PercentForm.Wari));
        return new ItemDraft
        {
            Prompt = new($"{{割合|わりあい}} {text}を {{歩合|ぶあい}}（{{割|わり}}・{{分|ぶ}}・{{厘|りん}}）で {{表|あらわ}}しましょう。", $"Write the share {text} in wari, bu and rin."),
            Key = new PercentKey(value, PercentForm.Wari),
            Hint = new("0.1が 1{割|わり}、0.01が 1{分|ぶ}、0.001が 1{厘|りん}だよ。", "0.1 is 1 wari, 0.01 is 1 bu, 0.001 is 1 rin."),
            Solution =
            [
                .. level == 3 ? [LocalizedText.Same($"{text} = {Decimal(thousandths, 3)}")] : Array.Empty<LocalizedText>(),
                new(
                    $"0.1が {wari}こ、0.01が {bu}こ{(rin > 0 ? $"、0.001が {rin}こ" : "")}",
                    $"{wari} times 0.1, {bu} times 0.01{(rin > 0 ? $", {rin} times 0.001" : "")}."),
                new($"{{答|こた}}えは {shown.Ja}", $"The answer is {shown.En}."),
            ],
            Traps =
            [
                new(WariAsPercent, PercentKey.ResponseFor(value / 10, PercentForm.Percent)),
                new(PercentTenTimes, WariResponse(bu, rin, level == 1 ? wari : 0)),
            ],
        };
    }

    private static Domain.Items.Responses.Response WariResponse(int wari, int bu, int rin) => PercentKey.ResponseFor(new Rational((wari * 100) + (bu * 10) + rin, 1000), PercentForm.Wari);

    // Level 1: from per cent. 2: from wari, bu and rin. 3: per cent below 10 or with tenths.
    private static ItemDraft WriteDecimal(int level, SeededRandom random)
    {
        var thousandths = level switch { 1 => random.Between(11, 98) * 10, 2 => random.Draw(r => r.Between(111, 989), n => n % 10 != 0 && n / 10 % 10 != 0), _ => random.Draw(r => r.Between(11, 1250), n => n % 10 != 0 && n is < 100 or > 1000) };
        var value = Scaled(thousandths, 3);
        var text = NumberKey.Write(value);
        var wari = new PercentKey(value, PercentForm.Wari).Show(PercentKey.ResponseFor(value, PercentForm.Wari));
        var given = level == 2 ? wari : LocalizedText.Same($"{NumberKey.Write(value * 100)}%");
        return new ItemDraft
        {
            Prompt = new($"{given.Ja}を {{小数|しょうすう}}で {{表|あらわ}}しましょう。", $"Write {given.En} as a decimal."),
            Key = new NumberKey(value, IsDecimal: true),
            Hint = level == 2 ? new("1{割|わり}は 0.1、1{分|ぶ}は 0.01、1{厘|りん}は 0.001だよ。", "1 wari is 0.1, 1 bu is 0.01, 1 rin is 0.001.") : new("1%は 0.01だよ。", "1 % is 0.01."),
            Solution =
            [
                level == 2
                    ? LocalizedText.Same($"$0.1 × {thousandths / 100} + 0.01 × {thousandths / 10 % 10} + 0.001 × {thousandths % 10}$")
                    : LocalizedText.Same($"${NumberKey.Write(value * 100)} ÷ 100 = {text}$"),
                WorkedSolution.Answer(text),
            ],
            Traps = [NumberTrap.Of(PercentTenTimes, value * 10), NumberTrap.Of(level == 2 ? WariAsPercent : PercentAsNumber, level == 2 ? value / 10 : value * 100)],
        };
    }
}
