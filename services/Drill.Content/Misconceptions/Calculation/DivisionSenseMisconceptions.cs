using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Calculation;

/// <summary>Wrong ideas about what division means, what its parts are and what a remainder asks for.</summary>
internal static class DivisionSenseMisconceptions
{
    public static readonly Misconception TookMultiplication = new(
        "division-sense-multiplied",
        new("分ける場面をかけ算の式にした", "Wrote a multiplication for a sharing story"),
        new("ぜんぶの {数|かず}は もう わかって いるね。{同|おな}じ {数|かず}ずつ {分|わ}けるから わり{算|ざん}だよ。", "The whole number is known already. It is shared equally, so we divide."),
        new("「ずつ」という言葉だけでかけ算を選んでいます。全体の数が分かっているか、求めるのかを図で確かめましょう。",
            "The word \"each\" alone makes the child multiply. See in a drawing whether the whole is known or asked for."),
        "division-meaning", "division-facts");

    public static readonly Misconception TookSubtraction = new(
        "division-sense-subtracted",
        new("分ける場面をひき算の式にした", "Wrote a subtraction for a sharing story"),
        new("1{回|かい}だけ とるのでは なく、{同|おな}じ {数|かず}ずつ {分|わ}けるよ。", "We don't take away once, we share into equal parts."),
        new("「分ける」を「取る」と捉えています。おはじきを実際に等しく分け、式と動作を結びつけましょう。",
            "Sharing is taken for taking away. Share out counters and link the action with the sign."),
        "division-meaning", "division-facts");

    public static readonly Misconception SwappedParts = new(
        "division-sense-swapped",
        new("わられる数とわる数を逆にした", "Exchanged the dividend and the divisor"),
        new("{分|わ}ける もとの {数|かず}を さきに {書|か}くよ。", "The number that is shared comes first."),
        new("出てきた順や小さい順に数を書いています。「何を分けるのか」を先に言わせてから式を書かせましょう。",
            "The numbers are written in the order they appear. Ask first: what is being shared?"),
        "division-meaning");

    public static readonly Misconception UsedSpareNumber = new(
        "division-sense-used-spare-number",
        new("使わない数を式に入れた", "Used a number the question does not need"),
        new("きかれて いる ことに いる {数|かず}は どれかな。", "Which numbers does the question need?"),
        new("文中の数をすべて使おうとしています。問いに必要な数に線を引いてから立式させましょう。",
            "The child uses any number in the text. Underline the ones the question needs before writing the line."),
        "division-meaning");

    public static readonly Misconception SameGivesZero = new(
        "division-sense-same-gives-zero",
        new("同じ数でわると0になると考えた", "Thought a number divided by itself is 0"),
        new("4こを 4{人|にん}で {分|わ}けると、ひとり 1こだよ。", "4 things shared by 4 children: each gets 1."),
        new("ひき算の「4−4=0」と混同しています。4個を4人に配る場面に戻りましょう。",
            "It is confused with 4 − 4 = 0. Go back to sharing four things among four children."),
        "division-zero-one");

    public static readonly Misconception ByOneGivesOne = new(
        "division-sense-by-one-gives-one",
        new("1でわると1になると考えた", "Thought a number divided by 1 is 1"),
        new("1こずつ {分|わ}けると、{何|なん}{人|にん}に {分|わ}けられるかな。", "If each child gets 1, how many children get one?"),
        new("わる数をそのまま答えています。1個ずつ配る場面を絵にかいて確かめましょう。",
            "The divisor is given as the answer. Draw giving out one at a time."),
        "division-zero-one");

    public static readonly Misconception ZeroLeftNumber = new(
        "division-sense-zero-left-number",
        new("0をわってもわる数が残ると考えた", "Thought 0 divided by a number is that number"),
        new("0こを {分|わ}けると、ひとり{分|ぶん}も 0こだよ。", "If there is nothing to share, each gets nothing."),
        new("0÷5を5としています。空の箱を配る場面を考えさせ、5×0=0で確かめましょう。",
            "0 ÷ 5 becomes 5. Think of sharing an empty box and check with 5 × 0 = 0."),
        "division-zero-one");

    public static readonly Misconception LostTens = new(
        "division-sense-lost-tens",
        new("十の位の商を一の位の数として書いた", "Wrote the tens of the quotient as ones"),
        new("10の まとまりを わったよ。10が {何|なん}こに なったかな。", "You divided tens. How many tens are there now?"),
        new("60÷3を2としています。10の束6つを3つに分けると束が2つ、つまり20であることを確かめましょう。",
            "60 ÷ 3 becomes 2. Six bundles of ten in three parts are two bundles: 20."),
        "division-two-digit-quotient");

    public static readonly Misconception LeftSomeBehind = new(
        "division-sense-left-some-behind",
        new("余りの分の1つを足さなかった", "Did not count one more for what is left over"),
        new("あまった {分|ぶん}にも もう 1つ いるよ。", "What is left over needs one more."),
        new("商をそのまま答えています。余った人や物がどうなるかを絵にかき、全員・全部が入るかを問いましょう。",
            "The quotient is taken as the answer. Draw what happens to the rest: does everything fit?"),
        "division-story-remainder", "division-remainder");

    public static readonly Misconception CountedPartial = new(
        "division-sense-counted-partial",
        new("足りない分も1つと数えた", "Counted an incomplete group as one more"),
        new("あまりでは もう 1つ できないよ。", "What is left over is not enough for one more."),
        new("いつでも余りに1を足すと考えています。「余りの数で1つできるか」を毎回確かめさせましょう。",
            "The child always adds one. Ask each time whether the rest is enough for one more."),
        "division-story-remainder", "division-remainder");

    public static readonly Misconception GaveRemainder = new(
        "division-sense-gave-remainder",
        new("求める数でなく余りを答えた", "Gave the remainder instead of what is asked"),
        new("きかれて いるのは いくつ できるかだよ。あまりでは ないね。", "The question asks how many, not what is left over."),
        new("何を問われているかを見失い、最後に出た余りを書いています。問いの文に線を引かせましょう。",
            "The last number found is given. Underline the question."),
        "division-story-remainder", "division-remainder");

    public static readonly Misconception CheckedWithoutRemainder = new(
        "division-sense-check-without-remainder",
        new("たしかめの式で余りを足さなかった", "Left the remainder out of the check"),
        new("わる {数|かず}と {答|こた}えを かけて、あまりを たすと もとの {数|かず}に もどるよ。", "Divisor times quotient plus the remainder gives the number back."),
        new("わる数×商で終わっています。図で、分けた分と余りを合わせると元の数になることを示しましょう。",
            "The check stops at divisor × quotient. Show that the groups and the rest make the whole."),
        "division-check", "division-remainder");

    public static readonly Misconception AddedAllParts = new(
        "division-sense-added-all-parts",
        new("わる数・商・余りをすべて足した", "Added divisor, quotient and remainder"),
        new("{同|おな}じ {数|かず}ずつだから、まず わる {数|かず}と {答|こた}えを かけるよ。", "The groups are equal, so first multiply the divisor by the quotient."),
        new("3つの数の役割が分かっていません。「6こずつ7ふくろと3こ」と場面にして式を作らせましょう。",
            "The roles of the three numbers are unclear. Make a story: seven bags of six and three more."),
        "division-check");
}
