using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Measures;

/// <summary>Wrong ideas about mm, cm and m, and about mL, dL and L.</summary>
internal static class FirstUnitMisconceptions
{
    public static readonly Misconception WrongStep = new(
        "first-unit-wrong-step",
        new("単位の間の関係（10倍・100倍・1000倍）を取り違えた", "Used the wrong number between the units"),
        new("1 cm = 10 mm、1 m = 100 cm、1 L = 10 dL = 1000 mLだよ。", "1 cm = 10 mm, 1 m = 100 cm, 1 L = 10 dL = 1000 mL."),
        new("10と100、1000を取り違えています。ものさしやますで、1つ分の中に小さい単位がいくつあるかを数えさせましょう。",
            "10, 100 and 1000 are mixed up. Count the small units inside one big one on a ruler or a measuring box."),
        "length-conversion", "capacity-conversion");

    public static readonly Misconception AddedWithoutChanging = new(
        "first-unit-added-without-changing",
        new("単位をそろえずに数を足した", "Added the numbers though the units differ"),
        new("おなじ たんいに そろえてから けいさんしよう。", "Bring them to the same unit first."),
        new("3 cm 4 mm を 7 mm のように、単位の違う数をそのまま足しています。それぞれの単位に色をつけて区別させましょう。",
            "3 cm 4 mm becomes 7 mm: numbers of different units are added. Colour the units differently."),
        "length-conversion", "capacity-conversion");

    public static readonly Misconception ForgotSmallPart = new(
        "first-unit-forgot-small-part",
        new("小さい単位の部分を落とした", "Left out the part in the small unit"),
        new("のこりの ちいさい めもりも わすれないで よもう。", "Do not forget the small marks that are left."),
        new("大きい単位だけを読み、はしたの部分を落としています。「いくつと、あと いくつ」と2段階で言わせましょう。",
            "Only the big unit is read. Say it in two steps: so many, and so many more."),
        "length-reading", "capacity-reading");

    public static readonly Misconception CountedFromOne = new(
        "first-unit-counted-from-one",
        new("目盛りを1つ多く数えた", "Counted one mark too many"),
        new("0の めもりから、めもりと めもりの あいだを かぞえよう。", "Start at 0 and count the spaces between the marks."),
        new("はじめの目盛りを1と数えています。0から始め、指を1目盛りずつ動かしながら数えさせましょう。",
            "The first mark is counted as 1. Start at 0 and move a finger space by space."),
        "length-reading", "measure-by-units");

    public static readonly Misconception TookSmallerUnit = new(
        "first-unit-took-smaller",
        new("小さすぎる単位を選んだ", "Chose a unit that is too small"),
        new("じぶんの ゆびや てと くらべて、どのくらいの おおきさか そうぞうしよう。", "Picture how big that would be beside your finger or hand."),
        new("数だけを見て単位の大きさを思い浮かべていません。1 mm、1 cm、1 mの幅を体で示させましょう。",
            "The size of the unit is not pictured. Show 1 mm, 1 cm and 1 m with fingers and arms."),
        "unit-choice");

    public static readonly Misconception TookLargerUnit = new(
        "first-unit-took-larger",
        new("大きすぎる単位を選んだ", "Chose a unit that is too big"),
        new("1 mや 1 Lは どのくらいかな。それより ずっと ちいさく ないかな。", "How much is 1 m, or 1 L? Is it not far smaller?"),
        new("身の回りの物のおよその大きさをつかんでいません。1 mのひもや1 Lますを手元に置いて比べさせましょう。",
            "Everyday sizes are not yet known. Compare with a string of 1 m and a box of 1 L."),
        "unit-choice");

    public static readonly Misconception OtherMeasure = new(
        "first-unit-other-measure",
        new("長さとかさの単位を取り違えた", "Took a unit of the other measure"),
        new("ながさを はかるのかな、みずの かさを はかるのかな。", "Is it a length, or an amount of water?"),
        new("何を測っているかを考えずに単位を選んでいます。cmとLのそれぞれで測る物を分類させましょう。",
            "The unit does not fit what is measured. Sort things by what is measured in cm and what in L."),
        "unit-choice");

    public static readonly Misconception ForgotRegrouping = new(
        "first-unit-forgot-regrouping",
        new("10集まっても上の単位に直さなかった", "Did not turn ten small units into a big one, or a big one into ten"),
        new("10 mmで 1 cm、10 dLで 1 Lに なるよ。", "10 mm make 1 cm, 10 dL make 1 L."),
        new("小さい単位が10以上になったときの繰り上がり、または繰り下がりを忘れています。ものさしの図で1 cmに替えましょう。",
            "Ten small units were not exchanged, or a big one not broken up. Exchange them on the drawing of a ruler."),
        "length-sum", "capacity-sum");
}
