using Drill.Content.Choices;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Algebra;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Algebra.LetterStoryMisconceptions;

namespace Drill.Content.Grade6.Letters;

/// <content>x と y の関係の式、式の意味.</content>
internal sealed partial class LetterExpressions
{
    // Level 1: y is a product. 2: y is what is left of a number. 3: y is a product and a fixed amount, or half a product.
    private static ItemDraft Relate(int level, SeededRandom random)
    {
        var half = random.Between(0, 1) == 1;
        return level switch { 1 => RelateSides(random), 2 => RelateRest(random), _ => half ? RelateTriangle(random) : RelateTotal(random) };
    }

    private static ItemDraft RelateSides(SeededRandom random)
    {
        if (random.Between(0, 1) == 1)
        {
            var height = random.Between(3, 25);
            return DraftRelation(
                new($$"""{底辺|ていへん}が $x$cm、{高|たか}さが {{height}}cmの {平行四辺形|へいこうしへんけい}の {面積|めんせき}を $y$cm²と します。""", $"A parallelogram with a base of $x$ cm and a height of {height} cm has an area of $y$ cm²."),
                new("{底辺|ていへん} × {高|たか}さ = {面積|めんせき}", "base × height = area"),
                $"x×{height}=y",
                [new(WrongOperation, ExpressionKey.ResponseFor($"x+{height}=y")), new(TurnedRound, ExpressionKey.ResponseFor($"y×{height}=x"))]);
        }

        var price = random.Between(6, 30) * 10;
        var (ja, en) = random.Pick(("りんご", "apples"), ("パン", "rolls"), ("おにぎり", "rice balls"));
        return DraftRelation(
            new($"1こ {price}{{円|えん}}の {ja}を $x$こ {{買|か}}った ときの {{代金|だいきん}}を $y${{円|えん}}と します。", $"You buy $x$ {en} at {price} yen each. The price is $y$ yen."),
            new("1この ねだん × {数|かず} = {代金|だいきん}", "price of one × how many = price"),
            $"{price}×x=y",
            [new(WrongOperation, ExpressionKey.ResponseFor($"{price}+x=y")), new(TurnedRound, ExpressionKey.ResponseFor($"{price}×y=x"))]);
    }

    private static ItemDraft RelateRest(SeededRandom random)
    {
        var all = random.Between(12, 60) * 10;
        var (ja, en, unit) = random.Pick(
            ("ページの {本|ほん}を $x$ページ {読|よ}むと、のこりは $y$ページです。", "pages in a book. After reading $x$ pages, $y$ pages are left.", ""),
            ("mLの お{茶|ちゃ}を $x$mL {飲|の}むと、のこりは $y$mLです。", "mL of tea. After drinking $x$ mL, $y$ mL are left.", ""),
            ("cmの テープから $x$cm {切|き}りとると、のこりは $y$cmです。", "cm of tape. After cutting off $x$ cm, $y$ cm are left.", ""));
        return DraftRelation(
            new($"{all}{ja}{unit}", $"There are {all} {en}"),
            new("{全部|ぜんぶ} − {使|つか}った {分|ぶん} = のこり", "the whole − what is used = the rest"),
            $"{all}-x=y",
            [new(WrongOperation, ExpressionKey.ResponseFor($"{all}+x=y")), new(TurnedRound, ExpressionKey.ResponseFor($"x-{all}=y"))]);
    }

    private static ItemDraft RelateTotal(SeededRandom random)
    {
        var (empty, each) = random.Draw(r => (Empty: r.Between(11, 45) * 10, Each: r.Between(3, 24) * 10), n => n.Empty != n.Each);
        return DraftRelation(
            new($$"""1こ {{each}}gの ボールを $x$こ、{{empty}}gの かごに {入|い}れると、{全体|ぜんたい}の {重|おも}さは $y$gです。""", $"$x$ balls of {each} g each lie in a basket of {empty} g. Together they weigh $y$ g."),
            new("1この {重|おも}さ × {数|かず} + かごの {重|おも}さ = {全体|ぜんたい}の {重|おも}さ", "weight of one × how many + basket = weight together"),
            $"{each}×x+{empty}=y",
            [new(LeftOutFixed, ExpressionKey.ResponseFor($"{each}×x=y")), new(FixedForEach, ExpressionKey.ResponseFor($"({each}+{empty})×x=y"))]);
    }

    private static ItemDraft RelateTriangle(SeededRandom random)
    {
        var side = random.Between(3, 25);
        return DraftRelation(
            new($$"""{底辺|ていへん}が {{side}}cm、{高|たか}さが $x$cmの {三角形|さんかくけい}の {面積|めんせき}を $y$cm²と します。""", $"A triangle with a base of {side} cm and a height of $x$ cm has an area of $y$ cm²."),
            new("{底辺|ていへん} × {高|たか}さ ÷ 2 = {面積|めんせき}", "base × height ÷ 2 = area"),
            $"{side}×x÷2=y",
            [new(Misconceptions.Fractions.FractionProductMisconceptions.ForgotToHalve, ExpressionKey.ResponseFor($"{side}×x=y")), new(WrongOperation, ExpressionKey.ResponseFor($"{side}+x=y"))]);
    }

    private static ItemDraft DraftRelation(LocalizedText story, LocalizedText words, string answer, Trap[] traps) => DraftExpression(
        new($"{story.Ja} $x$と $y$の {{関係|かんけい}}を {{式|しき}}に {{表|あらわ}}しましょう。", $"{story.En} Write an equation between $x$ and $y$."), words, answer, traps);

    // Level 1: one operation. 2: a product and one thing more. 3: brackets or none, for more people.
    private static ItemDraft Read(int level, SeededRandom random) => level switch { 1 => ReadOne(random), 2 => ReadTotal(random), _ => ReadPair(random) };

    private static ItemDraft ReadOne(SeededRandom random)
    {
        var n = random.Between(3, 40);
        var goods = Goods.Draw(random);
        LocalizedText product = new($"1こ $x${{円|えん}}の {goods.Ja}を {n}こ {{買|か}}った ときの {{代金|だいきん}}", $"the price of {n} {goods.En} at $x$ yen each");
        LocalizedText sum = new($"$x${{円|えん}}の {goods.Ja}と {n}{{円|えん}}の ふくろを {{買|か}}った ときの {{代金|だいきん}}", $"the price of {goods.EnOne} for $x$ yen and a bag for {n} yen");
        LocalizedText share = new($"$x${{円|えん}}を {n}{{人|にん}}で {{等|ひと}}しく {{分|わ}}けた 1{{人分|にんぶん}}", $"one share when {n} people share $x$ yen equally");
        LocalizedText less = new($"$x${{円|えん}}の {goods.Ja}を {n}{{円|えん}} {{安|やす}}く {{買|か}}った ときの {{代金|だいきん}}", $"the price of {goods.EnOne} for $x$ yen, sold {n} yen cheaper");
        return random.Between(0, 3) switch
        {
            0 => DraftMeaning(random, $"x × {n}", product, (WrongOperation, sum), (TurnedRound, share)),
            1 => DraftMeaning(random, $"x + {n}", sum, (WrongOperation, product), (TurnedRound, less)),
            2 => DraftMeaning(random, $"x ÷ {n}", share, (TurnedRound, product), (WrongOperation, less)),
            _ => DraftMeaning(random, $"x − {n}", less, (TurnedRound, sum), (WrongOperation, share)),
        };
    }

    private static ItemDraft ReadTotal(SeededRandom random)
    {
        var (goods, n, extra) = (Goods.Draw(random), random.Between(3, 9), random.Between(11, 25) * 10);
        LocalizedText many = new($"1こ $x${{円|えん}}の {goods.Ja} {n}こと、{extra}{{円|えん}}の {{箱|はこ}} 1つの {{代金|だいきん}}", $"the price of {n} {goods.En} at $x$ yen each and one box for {extra} yen");
        LocalizedText swapped = new($"$x${{円|えん}}の {{箱|はこ}} 1つと、1こ {extra}{{円|えん}}の {goods.Ja} {n}この {{代金|だいきん}}", $"the price of one box for $x$ yen and {n} {goods.En} at {extra} yen each");
        LocalizedText sets = new($"$x${{円|えん}}の {goods.Ja}を {extra}{{円|えん}}の {{箱|はこ}}に 1こずつ {{入|い}}れて {n}{{箱|はこ}} {{買|か}}う {{代金|だいきん}}", $"the price of {n} boxes for {extra} yen each, in each of them {goods.EnOne} for $x$ yen");
        return random.Between(0, 1) == 0
            ? DraftMeaning(random, $"x × {n} + {extra}", many, (TurnedRound, swapped), (FixedForEach, sets))
            : DraftMeaning(random, $"x + {extra} × {n}", swapped, (TurnedRound, many), (FixedForEach, sets));
    }

    private static ItemDraft ReadPair(SeededRandom random)
    {
        var (goods, n, extra) = (Goods.Draw(random), random.Between(11, 38), random.Between(11, 25) * 10);
        LocalizedText sets = new($"$x${{円|えん}}の {goods.Ja} 1こと {extra}{{円|えん}}の お{{茶|ちゃ}} 1{{本|ぽん}}を、{n}{{人分|にんぶん}} {{買|か}}う {{代金|だいきん}}", $"the price for {n} people, each with {goods.EnOne} for $x$ yen and a tea for {extra} yen");
        LocalizedText once = new($"$x${{円|えん}}の {goods.Ja} {n}こと {extra}{{円|えん}}の お{{茶|ちゃ}} 1{{本|ぽん}}を {{買|か}}う {{代金|だいきん}}", $"the price of {n} {goods.En} at $x$ yen each and one tea for {extra} yen");
        LocalizedText less = new($"$x${{円|えん}}の {goods.Ja}を {extra}{{円|えん}} {{安|やす}}く、{n}こ {{買|か}}う {{代金|だいきん}}", $"the price of {n} {goods.En} at $x$ yen each, every one sold {extra} yen cheaper");
        return random.Between(0, 2) switch
        {
            0 => DraftMeaning(random, $"(x + {extra}) × {n}", sets, (FixedForEach, once), (WrongOperation, less)),
            1 => DraftMeaning(random, $"(x − {extra}) × {n}", less, (WrongOperation, sets), (FixedForEach, once)),
            _ => DraftMeaning(random, $"x × {n} + {extra}", once, (FixedForEach, sets), (WrongOperation, less)),
        };
    }

    private static ItemDraft DraftMeaning(SeededRandom random, string expression, LocalizedText right, params (Misconception? Idea, LocalizedText Text)[] wrong)
    {
        var options = OneOf.Shuffled(random, right, wrong);
        return new ItemDraft
        {
            Prompt = new($"${expression}$の {{式|しき}}で {{表|あらわ}}されるのは どれですか。", $"Which of these does the expression ${expression}$ stand for?"),
            Key = options.Key,
            Hint = new("{式|しき}の {計算|けいさん}の じゅんに、{何|なに}を しているか {考|かんが}えよう。", "Go through the calculation in its order: what does each step stand for?"),
            Solution =
            [
                new($"それぞれの {{場面|ばめん}}を $x$を {{使|つか}}った {{式|しき}}に {{表|あらわ}}して くらべる。${expression}$に なるのは どれかな。", $"Write each story with $x$ and compare. Which one becomes ${expression}$?"),
                new($"{{答|こた}}えは「{right.Ja}」。", $"The answer is “{right.En}”."),
            ],
            Traps = [.. options.Traps],
        };
    }

    private sealed record Goods(string Ja, string En, string EnOne)
    {
        private static readonly Goods[] All = [new("パン", "rolls", "a roll"), new("おにぎり", "rice balls", "a rice ball"), new("りんご", "apples", "an apple"), new("プリン", "puddings", "a pudding"), new("メロンパン", "melon buns", "a melon bun")];

        public static Goods Draw(SeededRandom random) => random.Pick(All.AsSpan());
    }
}
