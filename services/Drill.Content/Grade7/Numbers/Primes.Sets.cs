using Drill.Content.Choices;
using Drill.Content.Misconceptions.Calculation;
using Drill.Content.Misconceptions.Numbers;
using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Data;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Writing.SignedNotation;

namespace Drill.Content.Grade7.Numbers;

internal sealed partial class Primes
{
    // Level 1: natural numbers among five. 2: integers among six. 3: integers that are not natural numbers among seven.
    private static ItemDraft ChooseKind(int level, SeededRandom random)
    {
        var naturals = (A: random.Between(1, 12), B: random.Between(13, 60));
        var negative = -random.Between(1, 40);
        var broken = new Rational(random.Draw(r => -r.Between(3, 89), n => n % 10 != 0), 10);
        var another = new Rational(random.Draw(r => r.Between(13, 99), n => n % 10 != 0), 10);
        var values = new List<Rational> { naturals.A, naturals.B, negative, 0, another };
        if (level > 1) values.Add(broken);
        if (level > 2) values.Add(negative - random.Between(2, 20));
        var shown = random.Shuffle(values).Select(SignedDecimal).ToArray();
        bool IsRight(Rational v) => level switch { 1 => v.IsWhole && v > 0, 2 => v.IsWhole, _ => v.IsWhole && v <= 0 };
        LocalizedText Text(Rational v) => LocalizedText.Same($"${SignedDecimal(v)}$");
        var options = Options.Of(shown.Select(s => LocalizedText.Same($"${s}$")));
        var right = values.Where(IsRight).ToArray();
        var (ja, en) = level switch { 1 => ("{自然数|しぜんすう}", "natural numbers"), 2 => ("{整数|せいすう}", "integers"), _ => ("{自然数|しぜんすう}でない{整数|せいすう}", "integers that are not natural numbers") };
        return new ItemDraft
        {
            Prompt = new($"{string.Join("、", shown.Select(s => $"${s}$"))}の{{中|なか}}から、{ja}をすべて{{選|えら}}びましょう。", $"Choose all {en}: {string.Join(", ", shown.Select(s => $"${s}$"))}."),
            Key = options.All(right.Select(Text)),
            Hint = new("{自然数|しぜんすう}は{正|せい}の{整数|せいすう}、{整数|せいすう}は{自然数|しぜんすう}と0と{負|ふ}の{整数|せいすう}です。", "Natural numbers are the positive integers; integers are those, 0 and the negative ones."),
            Solution =
            [
                new("{自然数|しぜんすう}は1、2、3、…、{整数|せいすう}は…、−2、−1、0、1、2、…である。", "Natural numbers: 1, 2, 3, … Integers: …, −2, −1, 0, 1, 2, …"),
                new($"{{答|こた}}えは{string.Join("、", right.Order().Select(SignedDecimal))}", $"The answer is {string.Join(", ", right.Order().Select(SignedDecimal))}."),
            ],
            Traps = level switch
            {
                1 => [new(SignedNumberMisconceptions.ZeroIsNatural, options.These([.. right.Select(Text), Text(0)])), new(SignedNumberMisconceptions.TookEveryPositive, options.These([.. values.Where(v => v > 0).Select(Text)]))],
                2 => [new(SignedNumberMisconceptions.TookEveryPositive, options.These(values.Where(v => v > 0 || v.IsWhole).Select(Text))), new(SignedNumberMisconceptions.ZeroIsNatural, options.These(right.Where(v => v != 0).Select(Text)))],
                _ => [new(SignedNumberMisconceptions.ZeroIsNatural, options.These(right.Where(v => v != 0).Select(Text))), new(SignedNumberMisconceptions.TookEveryPositive, options.These(values.Where(v => v <= 0).Select(Text)))],
            },
        };
    }

    // Level 1: five differences, whole mean. 2: larger numbers. 3: only the values are given, with the base.
    private static ItemDraft FindMean(int level, SeededRandom random)
    {
        var (ja, en, unit, enUnit, least, most) = random.Pick(
            ("1{日|にち}に{図書館|としょかん}で{借|か}りられた{本|ほん}の{冊数|さっすう}", "books lent by the library each day", "{冊|さつ}", "books", 60, 90),
            ("{夏|なつ}みかん1{個|こ}の{重|おも}さ", "weight of a summer orange", "g", "g", 280, 320),
            ("バスの{乗客|じょうきゃく}の{人数|にんずう}", "passengers of a bus", "{人|にん}", "passengers", 30, 60),
            ("1{日|にち}に{売|う}れたおにぎりの{個数|こすう}", "rice balls sold each day", "{個|こ}", "rice balls", 120, 180),
            ("{卵|たまご}1{個|こ}の{重|おも}さ", "weight of each egg", "g", "g", 55, 65),
            ("{数学|すうがく}の{小|しょう}テストの{合計点|ごうけいてん}", "points in the mathematics tests", "{点|てん}", "points", 60, 80));
        var basis = random.Between(least, most);
        var differences = random.Draw(
            r => Enumerable.Range(0, 5).Select(_ => DrawSigned(r, 1, level == 1 ? 6 : 12)).ToArray(),
            d => d.Sum() % 5 == 0 && d.Sum() != 0 && d.Any(n => n < 0) && d.Any(n => n > 0) && d.Distinct().Count() == 5 && d.Sum(Math.Abs) != Math.Abs(d.Sum()));
        var (sum, mean) = (differences.Sum(), basis + (differences.Sum() / 5));
        LocalizedText[] heads = [LocalizedText.Same("　"), .. "ABCDE".Select(c => LocalizedText.Same($"{c}"))];
        var row = level == 3
            ? TableRow.Of(new($"{{値|あたい}}（{unit}）", "value"), differences.Select(d => $"{basis + d}"))
            : TableRow.Of(new($"{{基準|きじゅん}}との{{差|さ}}（{unit}）", "difference"), differences.Select(d => WithSign(d)));
        return new ItemDraft
        {
            Prompt = level == 3
                ? new($"{{表|ひょう}}は、{ja}です。{basis}{unit}を{{基準|きじゅん}}とした{{差|さ}}を{{使|つか}}って、5つの{{値|あたい}}の{{平均|へいきん}}を{{求|もと}}めましょう。{{何|なん}}{unit}ですか。", $"The table gives the {en}. Find the mean of the five with differences from {basis} {enUnit}.")
                : new($"{{表|ひょう}}は、{ja}を、{basis}{unit}を{{基準|きじゅん}}とした{{差|さ}}で{{表|あらわ}}したものです。5つの{{値|あたい}}の{{平均|へいきん}}は{{何|なん}}{unit}ですか。", $"The table gives the {en} as differences from {basis} {enUnit}. What is the mean of the five, in {enUnit}?"),
            Figure = new Table(LocalizedText.Empty, heads, [row]),
            Key = new NumberKey(mean, IsSigned: true),
            Hint = new("{差|さ}の{平均|へいきん}を{求|もと}めて、{基準|きじゅん}の{値|あたい}にたしましょう。", "Find the mean of the differences and add it to the base."),
            Solution =
            [
                .. level == 3 ? [new LocalizedText($"{{差|さ}}は{{順|じゅん}}に${string.Join(", ", differences.Select(d => WithSign(d)))}$", $"The differences are ${string.Join(", ", differences.Select(d => WithSign(d)))}$.")] : Array.Empty<LocalizedText>(),
                new($"{{差|さ}}の{{合計|ごうけい}}は${Signed(sum)}$、{{差|さ}}の{{平均|へいきん}}は${Signed(sum)} ÷ 5 = {Signed(sum / 5)}$", $"The differences add up to ${Signed(sum)}$; their mean is ${Signed(sum)} ÷ 5 = {Signed(sum / 5)}$."),
                LocalizedText.Same($"${basis}{NextTerm(sum / 5)} = {mean}$"),
                WorkedSolution.Answer($"{mean}", unit, enUnit),
            ],
            Traps =
            [
                NumberTrap.Of(SignedCalculationMisconceptions.ForgotBase, sum / 5),
                NumberTrap.Of(SignedCalculationMisconceptions.SumNotMean, basis + sum),
                NumberTrap.Of(SignedCalculationMisconceptions.LostSignsInMean, basis + new Rational(differences.Sum(Math.Abs), 5)),
            ],
        };
    }
}
