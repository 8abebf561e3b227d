using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Numbers;

/// <summary>Wrong ideas about numbers up to 100,000,000: their zeros, their units and their place on a line.</summary>
internal static class MyriadMisconceptions
{
    public static readonly Misconception OneZeroTooMany = new(
        "myriad-one-zero-too-many",
        new("0を1つ多くつけた", "Wrote one zero too many"),
        new("くらいが いくつ {上|あ}がるか、0の {数|かず}を たしかめよう。", "How many places does it move up? Count the zeros."),
        new("10倍・100倍・1000倍と0の数の対応が不確かです。位取りの表で数字が左へ動く様子を確かめましょう。",
            "Times 10, 100, 1000 and the number of zeros are not linked yet. Move the digits in a place-value chart."),
        "large-times-ten");

    public static readonly Misconception OneZeroTooFew = new(
        "myriad-one-zero-too-few",
        new("0が1つ足りない", "Wrote one zero too few"),
        new("くらいが いくつ {上|あ}がるか、0の {数|かず}を たしかめよう。", "How many places does it move up? Count the zeros."),
        new("10倍・100倍・1000倍と0の数の対応が不確かです。位取りの表で数字が左へ動く様子を確かめましょう。",
            "Times 10, 100, 1000 and the number of zeros are not linked yet. Move the digits in a place-value chart."),
        "large-times-ten");

    public static readonly Misconception WentOtherWay = new(
        "myriad-went-other-way",
        new("10でわるところで10倍した（またはその逆）", "Multiplied by ten instead of dividing, or the other way"),
        new("{大|おお}きく なるのかな、{小|ちい}さく なるのかな。", "Does the number get larger or smaller?"),
        new("「10でわる」と位が1つ下がることが結びついていません。10円玉と1円玉の両替で確かめましょう。",
            "Dividing by ten is not linked with moving one place down. Change 10-yen coins into 1-yen coins."),
        "large-times-ten");

    public static readonly Misconception TickAsTenth = new(
        "myriad-tick-as-tenth",
        new("1めもりを数字の間の10分の1とした", "Took a mark for a tenth of the space between numbers"),
        new("{数字|すうじ}と {数字|すうじ}の {間|あいだ}が いくつに {分|わ}かれて いるか {数|かぞ}えよう。", "Count into how many parts the space between two numbers is divided."),
        new("数直線はいつも10等分だと考えています。間の数を数えてから1めもりの大きさを求める手順を習慣にしましょう。",
            "The child expects ten parts always. Count the parts first, then work out one mark."),
        "large-number-line");

    public static readonly Misconception OneTickShort = new(
        "myriad-one-tick-short",
        new("めもりを1つ少なく数えた", "Counted one mark too few"),
        new("{数字|すうじ}の ある めもりの つぎから {数|かぞ}えよう。", "Start counting at the mark after the number."),
        new("数字のあるめもりを1つ目と数えています。「1つ進むと…」と指で動きながら数えさせましょう。",
            "The numbered mark is counted as the first. Move a finger and count the moves."),
        "large-number-line", "decimal-line");

    public static readonly Misconception ReversedOrder = new(
        "myriad-reversed-order",
        new("大きい順と小さい順を取り違えた", "Ordered from the other end"),
        new("{小|ちい}さい じゅんかな、{大|おお}きい じゅんかな。もう {一度|いちど} {読|よ}もう。", "From the smallest or from the largest? Read again."),
        new("比べ方は正しいのに、並べる向きを取り違えています。問いの言葉に印をつけさせましょう。",
            "The comparison is right, but the direction is not. Mark the words in the question."),
        "large-compare", "decimal-compare");
}
