using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Relations;

/// <summary>Wrong ideas about quantities that change together.</summary>
internal static class ProportionMisconceptions
{
    public static readonly Misconception AddedSameDifference = new(
        "proportion-added-same-difference",
        new("同じ数ずつ増えると考えた", "Kept adding the same difference"),
        new("2{倍|ばい}、3{倍|ばい}に なると、もう 1つも 2{倍|ばい}、3{倍|ばい}に なるよ。", "When one doubles or triples, the other doubles or triples too."),
        new("差をそろえて加えています。比例では「倍」が対応することを、表の上と下に矢印（2倍・3倍）をかいて確かめましょう。",
            "A difference is added along. In a proportion the factors match: draw arrows ×2, ×3 above and below the table."),
        "simple-proportion-table", "times-table-2to5");

    public static readonly Misconception UsedOneForUnit = new(
        "proportion-counted-from-wrong-cell",
        new("1つ分の大きさを取りちがえた", "Took another cell for the amount of one"),
        new("まず 1の ときの {大|おお}きさを {求|もと}めよう。", "First find the amount for 1."),
        new("表の最初の数を1あたりの量と見ています。1のときを求めてから何倍かする手順を確かめましょう。",
            "The first number of the table is taken for the amount of one. Find that amount first."),
        "simple-proportion-table", "division-facts");

    public static readonly Misconception TookAnyChange = new(
        "proportion-took-any-change",
        new("増えれば比例だと考えた", "Took every growth for a proportion"),
        new("ふえて いても、2{倍|ばい}に なると 2{倍|ばい}に なるかを たしかめよう。", "It grows, but does it double when the other doubles?"),
        new("一方が増えると他方も増えることを比例と考えています。表で2倍、3倍を調べ、はじめの量がある例（水の入った水そう）と比べましょう。",
            "Growing together is taken for a proportion. Test doubling in a table, with an example that does not start at 0."),
        "proportion-recognise", "simple-proportion-table");

    public static readonly Misconception TookFixedSum = new(
        "proportion-took-fixed-sum",
        new("和が一定の関係を比例とした", "Took a fixed sum for a proportion"),
        new("{片方|かたほう}が ふえると もう{片方|かたほう}が へるね。2{倍|ばい}、3{倍|ばい}に なるかな？", "One grows while the other shrinks. Does it double?"),
        new("和が一定（のこり）の関係を比例と見ています。表を作り、増え方の向きから確かめましょう。",
            "A fixed sum is taken for a proportion. Make a table and look at the direction."),
        "proportion-recognise");

    public static readonly Misconception MissedConstantRate = new(
        "proportion-missed",
        new("比例の関係を見のがした", "Missed a proportion"),
        new("1つ{分|ぶん}の {大|おお}きさが いつも {同|おな}じなら {比例|ひれい}だよ。", "If the amount for one stays the same, it is a proportion."),
        new("1あたりが一定の場面を比例と見ていません。1、2、3のときの表を作らせましょう。",
            "A constant amount per one is not seen. Make a table for 1, 2, 3."),
        "proportion-recognise", "simple-proportion-table");

    public static readonly Misconception SwappedInExpression = new(
        "relation-expression-swapped",
        new("式の中で二つの量を逆にした", "Swapped the two quantities"),
        new("□に 1を {入|い}れて、○が {合|あ}うか たしかめよう。", "Put 1 for □ and see whether ○ is right."),
        new("□と○の位置を逆にしています。表の1組の数を式に入れて確かめる習慣をつけましょう。",
            "□ and ○ have changed places. Put one pair of numbers into the expression to check."),
        "relation-expression");

    public static readonly Misconception WrongOperationInExpression = new(
        "relation-expression-other-operation",
        new("演算を取りちがえた", "Took another operation"),
        new("ことばの {式|しき}を {先|さき}に {書|か}いて みよう。", "Write the sentence in words first."),
        new("場面に合わない演算で式を作っています。まず「代金＝1つのねだん×個数」のようなことばの式を書かせましょう。",
            "The operation does not fit. Write the relation in words first."),
        "relation-expression", "order-of-operations");

    public static readonly Misconception LostStart = new(
        "relation-lost-constant",
        new("いつも同じ量をわすれた", "Left out the constant part"),
        new("□が かわっても かわらない {量|りょう}は ないかな？", "Is there an amount that stays the same?"),
        new("箱代や最初の1本のような一定の量を式に入れていません。図のどこにあたるかを○で囲ませましょう。",
            "A constant part, such as the box, is left out. Ring it in the picture."),
        "relation-expression", "relation-pattern");

    public static readonly Misconception CountedSharedTwice = new(
        "relation-counted-shared-twice",
        new("重なる部分を二重に数えた", "Counted shared parts twice"),
        new("となりと {共通|きょうつう}の ところは 1{回|かい}だけ かぞえよう。", "Count what neighbours share only once."),
        new("1個分×個数とし、となりと共有する辺を二重に数えています。2個目から何本増えるかを図で数えさせましょう。",
            "The whole figure is multiplied though neighbours share a side. Count how many are added by the second one."),
        "relation-pattern");
}
