using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Numbers;

/// <summary>Wrong ideas about whole numbers: their order, their parts and the places of their digits.</summary>
internal static class NumberMisconceptions
{
    public static readonly Misconception ReversedSign = new(
        "number-reversed-sign",
        new("不等号の向きが逆", "Turned the sign the wrong way round"),
        new("しるしの くちは おおきい かずの ほうに ひらくよ。どちらが おおきいか、もう いちど みて みよう。",
            "The sign opens its mouth to the bigger number. Look again which one is bigger."),
        new("数の大小は分かっていて、記号の向きを取り違えていることが多い誤りです。「＜は右が大きい」と声に出して読ませると区別できます。",
            "Often the child knows which number is bigger but turns the sign round. Have them read the line aloud: \"three is less than five\"."),
        "compare-1000");

    public static readonly Misconception TookSmaller = new(
        "number-took-smaller",
        new("小さいほうを選んだ", "Took the smaller one"),
        new("かぞえて いくと、あとに でて くる かずが おおきいよ。", "The number that comes later in counting is the bigger one."),
        new("問いの「大きい」を読み違えたか、数の順序がまだ定着していません。おはじきや数直線で、どちらがいくつ多いかを確かめましょう。",
            "The child misread \"bigger\", or the order of numbers is not firm yet. Use counters or a number line to see which is more, and by how many."),
        "number-compare-20");

    public static readonly Misconception ComparedOnes = new(
        "number-compared-ones",
        new("一の位だけで大きさを比べた", "Compared only the ones digits"),
        new("いちばん おおきい くらいから じゅんに くらべよう。", "Start with the biggest place and compare from there."),
        new("一の位の数字だけを見て大小を決めています。数直線に表すか、10のまとまりをブロックで並べ、上の位から比べる理由を確かめましょう。",
            "The child decides by the last digit. Use a number line or ten-blocks to see why the biggest place decides."),
        "compare-100");

    public static readonly Misconception ComparedFirstDigit = new(
        "number-compared-first-digit",
        new("けた数を見ずに最初の数字で比べた", "Compared the first digits without counting the places"),
        new("けたの かずは おなじかな。けたが おおい ほうが おおきい かずだよ。", "Do both numbers have as many digits? The number with more digits is bigger."),
        new("けた数のちがいを考えず、左端の数字どうしを比べています。位取りの表に2つの数を書き、同じ位を縦にそろえると気づけます。",
            "The child compares the leftmost digits though they stand in different places. Write both numbers in a place-value chart, places lined up."),
        "compare-1000");

    public static readonly Misconception ComparedOnePart = new(
        "number-compared-one-part",
        new("式の一部の数だけで比べた", "Compared only one number of the sum"),
        new("たしざんの こたえを だしてから、くらべよう。", "Work out the sum first, then compare."),
        new("「10 + 4」を1つの数と見られず、はじめの数だけを比べています。先に計算の答えを式の下に書かせてから比べましょう。",
            "The child does not yet see 10 + 4 as one number and compares only its first part. Have them write the result under the sum first."),
        "number-compare-20");

    public static readonly Misconception PartCountedOneTooMany = new(
        "number-part-one-too-many",
        new("残りの数を1つ多く数えた", "Counted one too many for the other part"),
        new("いまの かずの つぎから かぞえよう。ゆびや ブロックで たしかめて みてね。", "Start counting at the next number. Check with your fingers or blocks."),
        new("「6, 7, 8, 9, 10」のように今ある数から数え始め、残りを1つ多く数えています。ブロックを並べ、足りない分だけに色をつけて数えさせましょう。",
            "The child starts counting at the number already there (6, 7, 8, 9, 10). Lay out blocks and count only the missing ones."),
        "number-bonds-10");

    public static readonly Misconception AddedPartToWhole = new(
        "number-added-part-to-whole",
        new("全体と部分を足した", "Added the part to the whole"),
        new("おおきい かずを 2つに わけるよ。のこりは いくつかな。", "We split the bigger number in two. How many are left for the other part?"),
        new("数が2つ見えると足してしまっています。全体のブロックを実際に2つに分け、「ぜんぶで8、こちらが3、残りは」と言葉にすると関係が見えます。",
            "Seeing two numbers, the child adds. Split real blocks and say it: \"eight in all, three here, and the rest is…\"."),
        "number-bonds-10");

    public static readonly Misconception AddedCounts = new(
        "number-added-counts",
        new("まとまりの個数をそのまま足した", "Added the counts of hundreds, tens and ones"),
        new("10が 3こなら 30だよ。まとまりの おおきさを かんがえよう。", "3 tens make 30. Think of how big each bundle is."),
        new("100や10のまとまりを1と同じように数えています。お金の模型（百円・十円・一円）で、個数と金額のちがいを確かめると効果的です。",
            "Bundles of 100 and 10 are counted as if they were ones. Use coins to see that three 100-yen coins are not 3 yen."),
        "tens-as-units");

    public static readonly Misconception WrotePartsInFull = new(
        "number-wrote-parts-in-full",
        new("部分の数をそのまま並べて書いた", "Wrote the parts of a number in full, side by side"),
        new("くらいの へやに すうじを 1つずつ いれよう。", "Put one digit into the room of each place."),
        new("読み方のとおりに数を並べて書いています。位取りの表の各位に数字を1つだけ入れる活動に戻りましょう。",
            "The number is written as it is spoken. Go back to a place-value chart with room for one digit in each place."),
        "two-digit-places");

    public static readonly Misconception DroppedZero = new(
        "number-dropped-zero",
        new("空位の0を書かなかった", "Left out the zero of an empty place"),
        new("なにも ない くらいには 0を かくよ。", "Write 0 in a place that has nothing."),
        new("空位を表す0が抜けています。位取りの表で「1が1つもない」ことを0で表すよさを確かめましょう。",
            "The zero that marks an empty place is missing. Show in a place-value chart how 0 keeps the other digits in their places."),
        "place-value-1000");

    public static readonly Misconception WroteCountsSideBySide = new(
        "number-counts-side-by-side",
        new("10個以上のまとまりをくり上げずに並べた", "Wrote ten or more bundles side by side without regrouping"),
        new("10が 10こ あつまると 100に なるよ。100を つくって みよう。", "Ten tens make one hundred. Make a hundred first."),
        new("「10が14こ」の14をそのまま十の位に書いています。10のまとまり10個を100に替える操作を具体物で行うと効果的です。",
            "The 14 of \"14 tens\" is written as it is. Exchange ten ten-blocks for a hundred with real material."),
        "tens-as-units");

    public static readonly Misconception ReadTensDigitOnly = new(
        "number-tens-digit-only",
        new("十の位の数字だけを答えた", "Gave only the tens digit"),
        new("おおきい まとまりの なかにも、ちいさい まとまりが 10こずつ あるよ。それも かぞえよう。", "Inside each bigger bundle there are ten smaller ones. Count them too."),
        new("「10が何個」を十の位の数字と混同しています。100を10の束10個に分けて見せ、相対的な大きさとして数え直させましょう。",
            "\"How many tens\" is taken for \"the tens digit\". Break each hundred into ten tens and count again."),
        "tens-as-units");
}
