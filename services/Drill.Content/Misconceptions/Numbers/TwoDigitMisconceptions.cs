using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Numbers;

/// <summary>Wrong ideas about tens and ones.</summary>
internal static class TwoDigitMisconceptions
{
    public static readonly Misconception SwappedDigits = new(
        "two-digit-swapped",
        new("十の位と一の位を逆にした", "Exchanged tens and ones"),
        new("ひだりが じゅうの くらい、みぎが いちの くらいだよ。", "The tens stand on the left, the ones on the right."),
        new("十の位と一の位の数字を入れかえています。位取りの表に10の束とばらを置き、左が束であることを確かめましょう。",
            "Tens and ones changed places. Lay bundles and single sticks on a place-value chart: bundles go left."),
        "two-digit-places");

    public static readonly Misconception TensAsOnes = new(
        "two-digit-tens-as-ones",
        new("10のまとまりを1つと数えた", "Counted a ten as one"),
        new("1つの たばに 10 はいって いるよ。10, 20, 30と かぞえよう。", "There are ten in each bundle. Count ten, twenty, thirty."),
        new("10の束を1と同じに数えています。束をほどいて10本あることを見せ、「10, 20, 30」と唱えながら数えさせましょう。",
            "Bundles of ten are counted as ones. Untie one to show ten inside and count \"ten, twenty, thirty\"."),
        "tens-as-units");

    public static readonly Misconception AddedTenOnce = new(
        "two-digit-added-ten-once",
        new("10を1回だけ足した", "Added ten only once"),
        new("10は いくつ あるかな。10, 20, 30と かぞえよう。", "How many tens are there? Count ten, twenty, thirty."),
        new("「10が7こ」を 10と7 と受け取り17としています。10円玉を並べて、10とびで数えさせましょう。",
            "\"Seven tens\" is taken for ten and seven. Lay out ten-yen coins and count in tens."),
        "tens-as-units");

    public static readonly Misconception GaveAmount = new(
        "two-digit-gave-amount",
        new("10が何個かではなく数そのものを答えた", "Gave the number instead of how many tens"),
        new("10の まとまりが なんこ あるかを こたえよう。", "Say how many tens there are."),
        new("「10が何個」を問われて、もとの数や10とびの数を答えています。10ずつ囲み、囲みの数を数えさせましょう。",
            "Asked how many tens, the child gives the number itself. Ring tens and count the rings."),
        "tens-as-units");

    public static readonly Misconception AddedOnesToTens = new(
        "two-digit-ones-with-tens",
        new("一の位の数を十の位と計算した", "Calculated ones with tens"),
        new("ばらは ばらと、10の まとまりは まとまりと けいさんしよう。", "Ones go with ones, tens go with tens."),
        new("34 + 5 を 84、67 - 2 を 47 のように、1けたの数を十の位と計算しています。束とばらを分けて置き、ばらどうしを動かさせましょう。",
            "34 + 5 becomes 84, or 67 - 2 becomes 47: ones are worked with tens. Keep bundles and single sticks apart."),
        "two-digit-and-ones", "two-digit-places");

    public static readonly Misconception DroppedTens = new(
        "two-digit-dropped-tens",
        new("十の位を書き忘れた", "Left the tens out"),
        new("10の まとまりは そのまま あるよ。わすれずに あわせよう。", "The tens are still there. Put them together with the ones."),
        new("ばらの計算だけで終わり、10のまとまりを答えに入れていません。計算のあとに「何十と いくつ」と言わせましょう。",
            "Only the ones are worked out and the tens are lost. Have the child say \"so many tens and so many ones\" in the end."),
        "two-digit-and-ones", "tens-as-units");

    public static readonly Misconception OneTenOff = new(
        "two-digit-one-ten-off",
        new("1つ隣の10から数えた", "Counted on from the next ten"),
        new("どの すうじの めもりから かぞえたかな。ひだりの すうじを たしかめよう。", "From which written number did you count? Look at the one on the left."),
        new("数直線の目盛りを、右隣の何十から数えています。もとにする数に指を置いてから、1目盛りずつ進ませましょう。",
            "Marks are counted from the wrong ten. Put a finger on the number to start from, then go mark by mark."),
        "number-line-100");

    public static readonly Misconception OrderedByOnes = new(
        "two-digit-ordered-by-ones",
        new("一の位の順に並べた", "Put the numbers in order of their ones"),
        new("まず じゅうの くらいを くらべよう。おなじ ときだけ いちの くらいを みるよ。", "Compare the tens first; look at the ones only if the tens are the same."),
        new("一の位の数字だけで順序を決めています。10の束の数で先に分けさせてから並べさせましょう。",
            "The order follows the last digit. Sort by bundles of ten first, then order."),
        "compare-100");

    public static readonly Misconception OrderedDownwards = new(
        "two-digit-ordered-downwards",
        new("大きい順と小さい順を逆にした", "Put them in the opposite order"),
        new("ちいさい じゅんかな、おおきい じゅんかな。もんだいを もう いちど よもう。", "From small to big, or from big to small? Read the question again."),
        new("大小は分かっていて、並べる向きを取り違えています。初めに置く数を指させてから並べさせましょう。",
            "The sizes are known, the direction is not. Ask which number comes first before ordering."),
        "compare-100");
}
