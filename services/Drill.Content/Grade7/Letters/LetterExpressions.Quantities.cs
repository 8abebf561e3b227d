using Drill.Content.Choices;
using Drill.Content.Misconceptions.Algebra;
using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Algebra;
using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Content.Grade7.Letters;

internal sealed partial class LetterExpressions
{
    // Level 1: a sum of two products. 2: with amounts of three digits, often what is left of them. 3: rates, times and units.
    private static ItemDraft WriteQuantity(int level, SeededRandom random)
    {
        var n = random.Between(3, 12);
        var story = level switch { 1 => TwoProducts(n, random), 2 => OneProduct(n, random), _ => Rates(random) };
        return new ItemDraft
        {
            Prompt = new($"{{次|つぎ}}の{{数量|すうりょう}}を{{式|しき}}で{{表|あらわ}}しましょう。{story.Ja}", $"Write this as an expression: {story.En}"),
            Key = new ExpressionKey(story.Answer),
            Hint = new("まず{言葉|ことば}の{式|しき}をつくり、それに{数|かず}と{文字|もじ}をあてはめましょう。", "Write it in words first, then put the numbers and letters in."),
            Solution = [new($"{{言葉|ことば}}の{{式|しき}}は、{story.JaWords}。", $"In words: {story.EnWords}."), .. story.Step is { } step ? [step] : Array.Empty<LocalizedText>(), WorkedSolution.Answer(story.Answer)],
            Traps = [new(story.Idea, ExpressionKey.ResponseFor(story.Wrong)), .. story.OtherWrong is { } other ? [new Trap(LetterMisconceptions.TurnedRelation, ExpressionKey.ResponseFor(other))] : Array.Empty<Trap>()],
        };
    }

    private static QuantityStory OneProduct(int n, SeededRandom random)
    {
        var hundred = random.Between(11, 40) * 10;
        return random.Pick<QuantityStory>(
            new($"1{{個|こ}}a{{円|えん}}のパンを{n}{{個|こ}}と、{hundred}{{円|えん}}の{{牛乳|ぎゅうにゅう}}を{{買|か}}ったときの{{代金|だいきん}}（{{円|えん}}）", $"the price in yen of {n} rolls at a yen each and milk for {hundred} yen", "1{個|こ}の{値段|ねだん}×{個数|こすう}＋{牛乳|ぎゅうにゅう}の{代金|だいきん}", "price × number + price of the milk", $"{n}a + {hundred}", $"a + {n + hundred}", LetterMisconceptions.TookSumOfQuantities),
            new($"{hundred * 10}{{円|えん}}を{{出|だ}}して、1{{冊|さつ}}x{{円|えん}}のノートを{n}{{冊|さつ}}{{買|か}}ったときのおつり（{{円|えん}}）", $"the change in yen from {hundred * 10} yen for {n} notebooks at x yen each", "{出|だ}した{金額|きんがく}−1{冊|さつ}の{値段|ねだん}×{冊数|さっすう}", "money paid − price × number", $"{hundred * 10} − {n}x", $"{hundred * 10} − x − {n}", LetterMisconceptions.TookSumOfQuantities, $"{n}x − {hundred * 10}"),
            new($"{{長|なが}}さ{hundred}cmのリボンから、y cmのリボンを{n}{{本|ほん}}{{切|き}}り{{取|と}}ったときの{{残|のこ}}りの{{長|なが}}さ（cm）", $"what is left in cm of a ribbon of {hundred} cm after cutting off {n} pieces of y cm", "{全体|ぜんたい}の{長|なが}さ−1{本|ぽん}の{長|なが}さ×{本数|ほんすう}", "whole length − length of a piece × number", $"{hundred} − {n}y", $"{hundred} − y − {n}", LetterMisconceptions.TookSumOfQuantities, $"{n}y − {hundred}"),
            new($"{{重|おも}}さ{hundred}gの{{箱|はこ}}に、1{{個|こ}}b gのみかんを{n}{{個|こ}}{{入|い}}れたときの{{全体|ぜんたい}}の{{重|おも}}さ（g）", $"the weight in g of a box of {hundred} g with {n} mikan oranges of b g each", "{箱|はこ}の{重|おも}さ＋1{個|こ}の{重|おも}さ×{個数|こすう}", "weight of the box + weight of one × number", $"{n}b + {hundred}", $"b + {n + hundred}", LetterMisconceptions.TookSumOfQuantities));
    }

    private static QuantityStory TwoProducts(int n, SeededRandom random)
    {
        var k = random.Draw(r => r.Between(2, 9), k => k != n);
        return random.Pick<QuantityStory>(
            new($"1{{本|ぽん}}a{{円|えん}}の{{鉛筆|えんぴつ}}を{n}{{本|ほん}}と、1{{個|こ}}b{{円|えん}}の{{消|け}}しゴムを{k}{{個|こ}}{{買|か}}ったときの{{代金|だいきん}}（{{円|えん}}）", $"the price in yen of {n} pencils at a yen and {k} erasers at b yen", "{鉛筆|えんぴつ}の{代金|だいきん}＋{消|け}しゴムの{代金|だいきん}", "price of the pencils + price of the erasers", $"{n}a + {k}b", $"{n + k}a", LetterMisconceptions.MixedSumAndProduct, $"{k}a + {n}b"),
            new($"{{大人|おとな}}{{1人|ひとり}}x{{円|えん}}、{{子|こ}}ども{{1人|ひとり}}y{{円|えん}}の{{入館料|にゅうかんりょう}}を、{{大人|おとな}}{k}{{人|にん}}と{{子|こ}}ども{n}{{人|にん}}がはらうときの{{合計|ごうけい}}（{{円|えん}}）", $"the entrance fee in yen for {k} adults at x yen and {n} children at y yen", "{大人|おとな}の{料金|りょうきん}の{合計|ごうけい}＋{子|こ}どもの{料金|りょうきん}の{合計|ごうけい}", "fees of the adults + fees of the children", $"{k}x + {n}y", $"x + y + {n + k}", LetterMisconceptions.TookSumOfQuantities, $"{n}x + {k}y"),
            new($"{n}{{人|にん}}の{{班|はん}}の{{平均点|へいきんてん}}がa{{点|てん}}、{k}{{人|にん}}の{{班|はん}}の{{平均点|へいきんてん}}がb{{点|てん}}のとき、{{全員|ぜんいん}}の{{合計点|ごうけいてん}}", $"the sum of all points when {n} students have a mean of a points and {k} students a mean of b points", "{平均点|へいきんてん}×{人数|にんずう}の{和|わ}", "mean × number, added up", $"{n}a + {k}b", $"a + b + {n + k}", LetterMisconceptions.TookSumOfQuantities, $"{k}a + {n}b"),
            new($"{{分速|ふんそく}}x mで{n}{{分|ふん}}{{歩|ある}}き、さらに{{分速|ふんそく}}y mで{k}{{分|ふん}}{{歩|ある}}いたときの{{道|みち}}のり（m）", $"the way in m after walking {n} minutes at x m a minute and {k} minutes at y m a minute", "{速|はや}さ×{時間|じかん}の{和|わ}", "speed × time, added up", $"{n}x + {k}y", $"x + y + {n + k}", LetterMisconceptions.TookSumOfQuantities, $"{k}x + {n}y"));
    }

    private static QuantityStory Rates(SeededRandom random)
    {
        var percent = random.Draw(r => r.Between(3, 45), p => p % 10 != 0);
        var (rate, less) = (new Rational(percent, 100), new Rational(100 - percent, 100));
        var (minutes, price) = (random.Between(2, 9) * 5, random.Between(3, 30) * 100);
        return random.Pick<QuantityStory>(
            new($"a{{円|えん}}の{percent}%の{{金額|きんがく}}（{{円|えん}}）", $"{percent}% of a yen, in yen", "もとにする{量|りょう}×{割合|わりあい}", "base × rate", $"{rate}a", $"{percent}a", LetterMisconceptions.ForgotUnits) { Step = LocalizedText.Same($"${percent}% = {rate}$") },
            new($"{{定価|ていか}}{price}{{円|えん}}の{{品物|しなもの}}をx{{個|こ}}、それぞれ{percent}%{{引|び}}きで{{買|か}}ったときの{{代金|だいきん}}（{{円|えん}}）", $"the price in yen of x articles of {price} yen each at {percent}% off", "{定価|ていか}×（1−{割引率|わりびきりつ}）×{個数|こすう}", "price × (1 − rate) × number", $"{less * price}x", $"{rate * price}x", LetterMisconceptions.TurnedRelation) { Step = LocalizedText.Same($"$1 − {rate} = {less}$") },
            new($"{{生徒|せいと}}x{{人|にん}}の{percent}%が{{自転車通学|じてんしゃつうがく}}のとき、{{自転車通学|じてんしゃつうがく}}でない{{生徒|せいと}}の{{人数|にんずう}}（{{人|にん}}）", $"the number of students not coming by bicycle when {percent}% of x students do", "{全体|ぜんたい}×（1−{割合|わりあい}）", "whole × (1 − rate)", $"{less}x", $"{rate}x", LetterMisconceptions.TurnedRelation) { Step = LocalizedText.Same($"$1 − {rate} = {less}$") },
            new($"{{時速|じそく}}a kmで{minutes}{{分|ふん}}{{進|すす}}んだときの{{道|みち}}のり（km）", $"the way in km after {minutes} minutes at a km an hour", "{速|はや}さ×{時間|じかん}（{時間|じかん}の{単位|たんい}をそろえる）", "speed × time, with matching units", $"{new Rational(minutes, 60)}a", $"{minutes}a", LetterMisconceptions.ForgotUnits) { Step = new($"{minutes}{{分|ふん}}は${new Rational(minutes, 60)}${{時間|じかん}}", $"{minutes} minutes are ${new Rational(minutes, 60)}$ hours.") },
            new($"x mのひもから{percent}cmを{{切|き}}り{{取|と}}った{{残|のこ}}りの{{長|なが}}さ（cm）", $"what is left in cm of a string of x m after cutting {percent} cm off", "{全体|ぜんたい}の{長|なが}さ（cmに{直|なお}す）−{切|き}り{取|と}った{長|なが}さ", "whole length in cm − what is cut off", $"100x − {percent}", $"x − {percent}", LetterMisconceptions.ForgotUnits) { Step = new($"x mは$100x$ cm", "x m are $100x$ cm.") });
    }

    // Reading an expression. Level 1: products of one letter. 2: sums of products. 3: differences and quotients.
    private static ItemDraft ReadExpression(int level, SeededRandom random)
    {
        var (n, k) = random.Draw(r => (N: r.Between(2, 9), K: r.Between(2, 9)), d => d.N != d.K);
        var (jaOne, jaTwo, enOne, enTwo) = random.Pick(("りんご", "なし", "apples", "pears"), ("パン", "ドーナツ", "rolls", "doughnuts"), ("トマト", "ピーマン", "tomatoes", "peppers"), ("おにぎり", "コロッケ", "rice balls", "croquettes"), ("ゼリー", "プリン", "jellies", "puddings"));
        var (expression, ja, en, others) = level switch
        {
            1 => ($"{n}x", $"{jaOne}{n}{{個|こ}}の{{代金|だいきん}}", $"the price of {n} {enOne}", new (string, string)[] { ($"{jaOne}1{{個|こ}}と{jaTwo}{n}{{個|こ}}の{{代金|だいきん}}", $"the price of 1 of the {enOne} and {n} {enTwo}"), ($"{jaOne}と{jaTwo}{n}{{個|こ}}ずつの{{代金|だいきん}}", $"the price of {n} {enOne} and {n} {enTwo}"), ($"{jaOne}が{jaTwo}より{n}{{円|えん}}{{高|たか}}いときの{{代金|だいきん}}", $"the price when one of the {enOne} costs {n} yen more than one of the {enTwo}") }),
            2 => ($"{n}x + {k}y", $"{jaOne}{n}{{個|こ}}と{jaTwo}{k}{{個|こ}}の{{代金|だいきん}}", $"the price of {n} {enOne} and {k} {enTwo}", [($"{jaOne}{k}{{個|こ}}と{jaTwo}{n}{{個|こ}}の{{代金|だいきん}}", $"the price of {k} {enOne} and {n} {enTwo}"), ($"{jaOne}と{jaTwo}{n + k}{{個|こ}}ずつの{{代金|だいきん}}", $"the price of {n + k} {enOne} and {n + k} {enTwo}"), ($"{jaOne}{n}{{個|こ}}と{jaTwo}{k}{{個|こ}}の{{代金|だいきん}}の{{差|さ}}", $"the difference of the prices of {n} {enOne} and {k} {enTwo}")]),
            _ => ($"1000 − ({n}x + {k}y)", $"1000{{円|えん}}で{jaOne}{n}{{個|こ}}と{jaTwo}{k}{{個|こ}}を{{買|か}}ったときのおつり", $"the change from 1000 yen after buying {n} {enOne} and {k} {enTwo}", [($"{jaOne}{n}{{個|こ}}と{jaTwo}{k}{{個|こ}}を{{買|か}}うのに1000{{円|えん}}では{{足|た}}りない{{金額|きんがく}}", $"how much 1000 yen lack for {n} {enOne} and {k} {enTwo}"), ($"1000{{円|えん}}で{jaOne}{k}{{個|こ}}と{jaTwo}{n}{{個|こ}}を{{買|か}}ったときのおつり", $"the change from 1000 yen after buying {k} {enOne} and {n} {enTwo}"), ($"{jaOne}{n}{{個|こ}}と{jaTwo}{k}{{個|こ}}と1000{{円|えん}}の{{品物|しなもの}}の{{代金|だいきん}}の{{合計|ごうけい}}", $"the price of {n} {enOne}, {k} {enTwo} and a thing for 1000 yen")]),
        };
        var choice = OneOf.Shuffled(random, new(ja, en), [.. others.Select((o, i) => (i == 0 ? LetterMisconceptions.TurnedRelation : i == 1 ? LetterMisconceptions.TookSumOfQuantities : LetterMisconceptions.MixedSumAndProduct, new LocalizedText(o.Item1, o.Item2)))]);
        return new ItemDraft
        {
            Prompt = new($"{jaOne}1{{個|こ}}の{{値段|ねだん}}をx{{円|えん}}、{jaTwo}1{{個|こ}}の{{値段|ねだん}}をy{{円|えん}}とします。${expression}$（{{円|えん}}）は{{何|なに}}を{{表|あらわ}}していますか。", $"One of the {enOne} costs x yen and one of the {enTwo} y yen. What does ${expression}$ (yen) stand for?"),
            Key = choice.Key,
            Hint = new("{項|こう}の1つ1つが{何|なに}を{表|あらわ}しているかを{考|かんが}えましょう。", "Think what each term stands for."),
            Solution =
            [
                new($"${n}x$は{jaOne}{n}{{個|こ}}の{{代金|だいきん}}を{{表|あらわ}}す。", $"${n}x$ is the price of {n} {enOne}."),
                .. level > 1 ? [new LocalizedText($"${k}y$は{jaTwo}{k}{{個|こ}}の{{代金|だいきん}}を{{表|あらわ}}す。", $"${k}y$ is the price of {k} {enTwo}.")] : Array.Empty<LocalizedText>(),
                new($"{{答|こた}}えは{ja}", $"The answer is {en}."),
            ],
            Traps = choice.Traps,
        };
    }

    private sealed record QuantityStory(string Ja, string En, string JaWords, string EnWords, string Answer, string Wrong, Misconception Idea, string? OtherWrong = null)
    {
        public LocalizedText? Step { get; init; }
    }
}
