using Drill.Content.Misconceptions.Algebra;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Algebra;
using Drill.Domain.Numbers;

namespace Drill.Content.Grade7.Letters;

/// <summary>中1 関係を表す式.</summary>
internal sealed class LetterRelations : IUnitFile
{
    public Unit Unit => new("g7-relations", "math", 7, 70, new("{関係|かんけい}を{表|あらわ}す{式|しき}", "Relations with letters"),
    [
        new Skill
        {
            Id = "letter-equality",
            Name = new("{等|ひと}しい{関係|かんけい}を{表|あらわ}す{式|しき}", "Equality"),
            Codes = ["8350213121400000"],
            Prerequisites = ["letter-quantities"],
            Templates = [new("letter-equality.write", 1, WriteEquality)],
        },
        new Skill
        {
            Id = "letter-inequality",
            Name = new("{大小|だいしょう}{関係|かんけい}を{表|あらわ}す{式|しき}", "Inequality"),
            Codes = ["8350213121400000", "8350213148000000", "8350213149000000"],
            Prerequisites = ["letter-equality", "signed-compare"],
            Templates = [new("letter-inequality.write", 1, WriteInequality)],
        },
    ]);

    // Level 1: one product. 2: a difference or remainder. 3: two products.
    private static ItemDraft WriteEquality(int level, SeededRandom random)
    {
        var (n, k) = random.Draw(r => (N: r.Between(3, 12), K: r.Between(2, 9)), d => d.N != d.K);
        var hundred = random.Between(6, 30) * 100;
        var (ja, en, answer, wrong, turned) = (level, random.Between(0, 1)) switch
        {
            (1, 0) => ($"1{{個|こ}}a{{円|えん}}のプリンを{n}{{個|こ}}{{買|か}}うと、{{代金|だいきん}}はb{{円|えん}}になる。", $"{n} puddings at a yen each cost b yen.", $"{n}a = b", $"a + {n} = b", $"a = {n}b"),
            (1, _) => ($"x mのリボンを{n}{{等分|とうぶん}}すると、1{{本|ぽん}}の{{長|なが}}さはy mになる。", $"A ribbon of x m is cut into {n} equal pieces of y m.", $"x = {n}y", $"x − {n} = y", $"{n}x = y"),
            (2, 0) => ($"a{{枚|まい}}の{{色紙|いろがみ}}を、{{1人|ひとり}}に{n}{{枚|まい}}ずつb{{人|にん}}に{{配|くば}}ると、{k}{{枚|まい}}{{余|あま}}る。", $"a sheets of paper are handed out, {n} each, to b people, and {k} are left.", $"a = {n}b + {k}", $"a = b + {n + k}", $"a = {n}b − {k}"),
            (2, _) => ($"a{{個|こ}}のあめを、{{1人|ひとり}}に{n}{{個|こ}}ずつb{{人|にん}}に{{配|くば}}ろうとすると、{k}{{個|こ}}{{足|た}}りない。", $"a sweets are to be handed out, {n} each, to b people, but {k} are missing.", $"a = {n}b − {k}", $"a = b + {n + k}", $"a = {n}b + {k}"),
            (_, 0) => ($"{hundred}{{円|えん}}{{出|だ}}して、1{{個|こ}}x{{円|えん}}のりんごを{n}{{個|こ}}と1{{個|こ}}y{{円|えん}}のなしを{k}{{個|こ}}{{買|か}}うと、おつりは{k * 10}{{円|えん}}だった。", $"From {hundred} yen, {n} apples at x yen and {k} pears at y yen leave {k * 10} yen of change.", $"{hundred} − {n}x − {k}y = {k * 10}", $"{hundred} − x − y = {k * 10}", $"{n}x + {k}y = {hundred + (k * 10)}"),
            _ => (
                $"{hundred}{{円|えん}}{{持|も}}っていた{{姉|あね}}が1{{本|ぽん}}x{{円|えん}}のジュースを{n}{{本|ほん}}{{買|か}}うと、{{残|のこ}}りは1{{個|こ}}y{{円|えん}}のパン{k}{{個|こ}}の{{代金|だいきん}}と{{等|ひと}}しくなった。",
                $"A sister had {hundred} yen and bought {n} drinks at x yen; what is left equals the price of {k} rolls at y yen.",
                $"{hundred} − {n}x = {k}y",
                $"{hundred} − x = y",
                $"{hundred} + {n}x = {k}y"),
        };
        return Draft(ja, en, answer, [new(LetterMisconceptions.TookSumOfQuantities, ExpressionKey.ResponseFor(wrong)), new(LetterMisconceptions.TurnedRelation, ExpressionKey.ResponseFor(turned))], isEquality: true, answer.Split(" = "));
    }

    // Level 1: more than, less than. 2: at least, at most. 3: two products, or a remainder.
    private static ItemDraft WriteInequality(int level, SeededRandom random)
    {
        var (n, k) = random.Draw(r => (N: r.Between(3, 12), K: r.Between(2, 9)), d => d.N != d.K);
        var hundred = random.Between(6, 30) * 100;
        var (ja, en, left, sign, right) = (level, random.Between(0, 2)) switch
        {
            (1, 0) => ($"ある{{数|かず}}xに{hundred}をたすと、yより{{大|おお}}きい。", $"x plus {hundred} is more than y.", $"x + {hundred}", ">", "y"),
            (1, 1) => ($"1{{本|ぽん}}a{{円|えん}}の{{鉛筆|えんぴつ}}{n}{{本|ほん}}の{{代金|だいきん}}は、{hundred}{{円|えん}}{{未満|みまん}}である。", $"{n} pencils at a yen each cost less than {hundred} yen.", $"{n}a", "<", $"{hundred}"),
            (1, _) => ($"xの{n}{{倍|ばい}}は、{hundred}より{{小|ちい}}さい。", $"{n} times x is less than {hundred}.", $"{n}x", "<", $"{hundred}"),
            (2, 0) => ($"1{{個|こ}}a{{円|えん}}のケーキ{n}{{個|こ}}の{{代金|だいきん}}は、{hundred}{{円|えん}}{{以下|いか}}である。", $"{n} cakes at a yen each cost at most {hundred} yen.", $"{n}a", "≦", $"{hundred}"),
            (2, 1) => ($"{n}{{人|にん}}がx{{円|えん}}ずつ{{出|だ}}し{{合|あ}}うと、{{合計|ごうけい}}は{hundred}{{円|えん}}{{以上|いじょう}}になる。", $"{n} people give x yen each, and together it is at least {hundred} yen.", $"{n}x", "≧", $"{hundred}"),
            (2, _) => ($"{{重|おも}}さ{hundred}gの{{箱|はこ}}に1{{個|こ}}x gの{{品物|しなもの}}を{n}{{個|こ}}{{入|い}}れると、{{全体|ぜんたい}}の{{重|おも}}さはy g{{以上|いじょう}}になる。", $"A box of {hundred} g with {n} things of x g weighs at least y g.", $"{n}x + {hundred}", "≧", "y"),
            (_, 0) => ($"1{{個|こ}}a{{円|えん}}のパン{n}{{個|こ}}と1{{本|ぽん}}b{{円|えん}}の{{牛乳|ぎゅうにゅう}}{k}{{本|ほん}}を{{買|か}}うと、{hundred}{{円|えん}}では{{足|た}}りない。", $"{hundred} yen are not enough for {n} rolls at a yen and {k} bottles of milk at b yen.", $"{n}a + {k}b", ">", $"{hundred}"),
            (_, 1) => ($"{hundred}{{円|えん}}で1{{冊|さつ}}x{{円|えん}}のノート{n}{{冊|さつ}}と1{{本|ぽん}}y{{円|えん}}のペン{k}{{本|ほん}}を{{買|か}}うことができる。", $"{hundred} yen are enough for {n} notebooks at x yen and {k} pens at y yen.", $"{n}x + {k}y", "≦", $"{hundred}"),
            _ => ($"{hundred}cmのテープからx cmのテープを{n}{{本|ほん}}{{切|き}}り{{取|と}}ると、{{残|のこ}}りは{k * 10}cm{{以上|いじょう}}ある。", $"After cutting {n} pieces of x cm from a tape of {hundred} cm, at least {k * 10} cm are left.", $"{hundred} − {n}x", "≧", $"{k * 10}"),
        };
        var inclusive = sign switch { "<" => "≦", ">" => "≧", "≦" => "<", _ => ">" };
        var turned = sign switch { "<" => ">", ">" => "<", "≦" => "≧", _ => "≦" };
        return Draft(ja, en, $"{left} {sign} {right}", [new(LetterMisconceptions.StrictForInclusive, ExpressionKey.ResponseFor($"{left} {inclusive} {right}")), new(LetterMisconceptions.TurnedRelation, ExpressionKey.ResponseFor($"{left} {turned} {right}"))], isEquality: false, [left, right]);
    }

    private static ItemDraft Draft(string ja, string en, string answer, Trap[] traps, bool isEquality, string[] sides) => new()
    {
        Prompt = isEquality
            ? new($"{{次|つぎ}}の{{数量|すうりょう}}の{{関係|かんけい}}を{{等式|とうしき}}で{{表|あらわ}}しましょう。{ja}", $"Write this as an equality. {en}")
            : new($"{{次|つぎ}}の{{数量|すうりょう}}の{{関係|かんけい}}を{{不等式|ふとうしき}}で{{表|あらわ}}しましょう。{ja}", $"Write this as an inequality. {en}"),
        Key = new ExpressionKey(answer),
        Hint = isEquality
            ? new("{等|ひと}しい2つの{数量|すうりょう}を{見|み}つけて、{等号|とうごう}で{結|むす}びましょう。", "Find the two equal quantities and join them by =.")
            : new("どちらが{大|おお}きいか、{等|ひと}しい{場合|ばあい}をふくむかを{考|かんが}えましょう。", "Which side is greater, and may they be equal?"),
        Solution =
        [
            isEquality
                ? new($"{{等|ひと}}しい2つの{{数量|すうりょう}}は${sides[0]}$と${sides[1]}$である。", $"The equal quantities are ${sides[0]}$ and ${sides[1]}$.")
                : new($"{{比|くら}}べる{{数量|すうりょう}}は${sides[0]}$と${sides[1]}$である。{{等|ひと}}しい{{場合|ばあい}}をふくむときは≦、≧で{{表|あらわ}}す。", $"Compare ${sides[0]}$ and ${sides[1]}$; where they may be equal the sign is ≦ or ≧."),
            WorkedSolution.Answer(answer),
        ],
        Traps = traps,
    };
}
