using Drill.Content.Choices;
using Drill.Domain.Items;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Numbers.EstimateMisconceptions;

namespace Drill.Content.Grade4.Estimating;

/// <content>がい数を使う場面.</content>
internal sealed partial class Rounding
{
    // What is said with the number, whether a rounded one will do, and why.
    private static readonly (LocalizedText Scene, bool MayRound, LocalizedText Why)[] Scenes =
    [
        (new("{花火|はなび}{大会|たいかい}に {来|き}た {{n}}{人|にん}を {新聞|しんぶん}の {見出|みだ}しで {知|し}らせる", "a newspaper headline tells of {n} people at the fireworks"), true, RoughSize),
        (new("{市|し}の {人口|じんこう} {{n}}{人|にん}を {町|まち}の しょうかいに {書|か}く", "the town’s web page says that {n} people live there"), true, RoughSize),
        (new("{山|やま}の しょうかいに、{登|のぼ}った {人|ひと}が 1{年|ねん}で {{n}}{人|にん}と {書|か}く", "a leaflet says that {n} people climbed the mountain in a year"), true, RoughSize),
        (new("{図書館|としょかん}に ある {本|ほん} {{n}}さつを、グラフに かいて ほかの {町|まち}と くらべる", "the {n} books of a library are drawn in a graph beside those of other towns"), true, RoughSize),
        (new("{動物園|どうぶつえん}に {来|き}た {{n}}{人|にん}を {友|とも}だちに {話|はな}す", "you tell a friend that {n} people came to the zoo"), true, RoughSize),
        (new("{店|みせ}で {代金|だいきん} {{n}}{円|えん}を はらう", "you pay {n} yen in a shop"), false, LittleMatters),
        (new("{選挙|せんきょ}で、{{n}}{票|ひょう}の {人|ひと}と、それより 3{票|ひょう} {多|おお}い {人|ひと}の どちらが {当選|とうせん}か きめる", "one candidate has {n} votes, another 3 more; who wins?"), false, LittleMatters),
        (new("{銀行|ぎんこう}の {通帳|つうちょう}に、あずけた {{n}}{円|えん}を {書|か}く", "a bank book records {n} yen that were paid in"), false, LittleMatters),
        (new("{入場券|にゅうじょうけん}に 1まいずつ {番号|ばんごう}を つけ、{{n}}{番|ばん}の {人|ひと}を よぶ", "tickets are numbered, and number {n} is called"), false, LittleMatters),
        (new("{工場|こうじょう}が {{n}}こ {注文|ちゅうもん}された {部品|ぶひん}を {送|おく}る", "a factory sends out the {n} parts that were ordered"), false, LittleMatters),
    ];

    private static LocalizedText RoughSize => new("だいたいの {大|おお}きさが つたわれば よい", "It is enough to tell the rough size.");

    private static LocalizedText LittleMatters => new("{少|すこ}しの ちがいでも こまる", "Even a small difference would matter.");

    // Level 1: numbers of four digits. 2: of five. 3: of six.
    private static ItemDraft ExactOrRounded(int level, SeededRandom random)
    {
        var (scene, mayRound, why) = random.Pick(Scenes);
        var smallest = level switch { 1 => 1000, 2 => 10_000, _ => 100_000 };
        var number = random.Draw(r => r.Between(smallest + 1, (smallest * 10) - 1), n => n % 10 != 0 && n % smallest > smallest / 10);
        var rounded = RoundTo(number, smallest / 10);
        var chosen = OneOf.InOrder(
            [new("がい{数|すう}で あらわして よい", "A rounded number will do"), new("{正確|せいかく}な {数|かず}が いる", "The exact number is needed")],
            mayRound ? 0 : 1,
            (RoundedWhereExactNeeded, 0), (ExactWhereRoundedDoes, 1));
        return new ItemDraft
        {
            Prompt = new(
                $$"""「{{scene.Ja.Replace("{{n}}", $"{number}", StringComparison.Ordinal)}}」とき、がい{数|すう}を つかって よいですか。""",
                $"“{scene.En.Replace("{n}", $"{number}", StringComparison.Ordinal)}”: may the number be rounded?"),
            Key = chosen.Key,
            Hint = new($$"""{{number}}を {{rounded}}と いったら こまるかな？""", $"Would it do harm to say {rounded} for {number}?"),
            Solution =
            [
                new($$"""がい{数|すう}に すると {{number}}は やく {{rounded}}""", $"Rounded, {number} is about {rounded}."),
                why,
                mayRound ? new("{答|こた}えは がい{数|すう}で あらわして よい", "The answer: a rounded number will do.") : new("{答|こた}えは {正確|せいかく}な {数|かず}が いる", "The answer: the exact number is needed."),
            ],
            Traps = chosen.Traps,
        };
    }

    // Level 1: two prices. 2: three. 3: four.
    private static ItemDraft ChooseWay(int level, SeededRandom random)
    {
        int[] prices = [.. Enumerable.Range(0, level + 1).Select(_ => random.Draw(r => r.Between(110, 490), n => n % 100 is not (0 or 50)))];
        var goal = (prices.Sum() + 99) / 100 * 100;
        var purpose = random.Between(0, 2);
        var list = string.Join("、", prices.Select(p => $"{p}{{円|えん}}"));
        var (ja, en) = purpose switch
        {
            0 => ($"{goal}{{円|えん}}で たりるか、たしかめたい", $"You want to be sure that {goal} yen is enough"),
            1 => ($"{goal - 100}{{円|えん}}{{以上|いじょう}} {{買|か}}うと くじが ひけます。{goal - 100}{{円|えん}}{{以上|いじょう}}に なるか、たしかめたい", $"Whoever spends {goal - 100} yen or more may draw a lot, and you want to be sure to reach it"),
            _ => ($"{{代金|だいきん}}が {goal}{{円|えん}}に {{近|ちか}}いか、だいたい {{知|し}}りたい", $"You want to know roughly whether the total is near {goal} yen"),
        };
        var sums = new[] { prices.Sum(p => (p + 99) / 100 * 100), prices.Sum(p => p / 100 * 100), prices.Sum(p => RoundTo(p, 100)) };
        LocalizedText[] ways = [new("{切|き}り{上|あ}げて {見積|みつ}もる", "Round every price up"), new("{切|き}り{捨|す}てて {見積|みつ}もる", "Round every price down"), new("{四捨五入|ししゃごにゅう}して {見積|みつ}もる", "Round every price to the nearest hundred")];
        var chosen = OneOf.InOrder(ways, purpose, purpose == 2 ? [(WrongSideForPurpose, 0)] : [(WrongSideForPurpose, 1 - purpose), (AlwaysNearest, 2)]);
        return new ItemDraft
        {
            Prompt = new($$"""{{list}}の {品物|しなもの}を {買|か}います。{{ja}}とき、{百|ひゃく}の {位|くらい}までの がい{数|すう}に どのように すると よいですか。""", $"You buy things for {string.Join(", ", prices)} yen. {en}. How should you round to hundreds?"),
            Key = chosen.Key,
            Hint = new("{多|おお}めに {考|かんが}えるか、{少|すく}なめに {考|かんが}えるか、どちらが {安心|あんしん}かな？", "Which is safer: to guess too much or too little?"),
            Solution =
            [
                purpose switch
                {
                    0 => new("{多|おお}めに {見積|みつ}もって たりれば、かならず たりる", "If even a guess that is too high is enough, the money is enough for sure."),
                    1 => new("{少|すく}なめに {見積|みつ}もって こえれば、かならず こえる", "If even a guess that is too low reaches it, it is reached for sure."),
                    _ => new("いちばん {近|ちか}い {百|ひゃく}の {位|くらい}の {数|かず}に すると、{合計|ごうけい}に {近|ちか}く なる", "The nearest hundreds give a total close to the true one."),
                },
                LocalizedText.Same($"${string.Join(" + ", prices.Select(p => purpose switch { 0 => (p + 99) / 100 * 100, 1 => p / 100 * 100, _ => RoundTo(p, 100) }))} = {sums[purpose]}$"),
                new($$"""{答|こた}えは「{{ways[purpose].Ja}}」""", $"The answer: {ways[purpose].En}."),
            ],
            Traps = chosen.Traps,
        };
    }
}
