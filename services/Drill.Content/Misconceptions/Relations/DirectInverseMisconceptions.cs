using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Relations;

/// <summary>Wrong ideas about proportion and inverse proportion.</summary>
internal static class DirectInverseMisconceptions
{
    public static readonly Misconception AddedStep = new(
        "direct-inverse-added-step",
        new("何倍かでなく、ふえた分だけたした", "Added the increase instead of multiplying"),
        new("$x$が 2{倍|ばい}、3{倍|ばい}に なると、$y$は どうなるかな。たし{算|ざん}では ないよ。",
            "When $x$ becomes 2 or 3 times as large, what does $y$ do? It is not an addition."),
        new("xの増えた分だけyも増えると考えています。表を横に見て「何倍」の矢印を書きこませましょう。",
            "The child adds the increase of x to y. Write arrows with “times” over the table."),
        "proportion-table");

    public static readonly Misconception TookForInverse = new(
        "direct-inverse-took-for-inverse",
        new("比例なのに反比例とした", "Took a proportion for an inverse proportion"),
        new("{一方|いっぽう}が 2{倍|ばい}に なると、もう {一方|いっぽう}も 2{倍|ばい}に なるかな、{半分|はんぶん}に なるかな。",
            "When one doubles, does the other double or halve?"),
        new("比例と反比例を取り違えています。商（y÷x）が一定か、積（x×y）が一定かを表で確かめさせましょう。",
            "The child mixes up the two. Check in the table whether y ÷ x or x × y stays the same."),
        "proportion-which");

    public static readonly Misconception TookForProportion = new(
        "direct-inverse-took-for-proportion",
        new("反比例なのに比例とした", "Took an inverse proportion for a proportion"),
        new("{一方|いっぽう}が ふえると もう {一方|いっぽう}は へるよ。{積|せき}を くらべて みよう。",
            "When one grows, the other shrinks. Compare the products."),
        new("反比例の場面で比例の計算をしています。一方が2倍になるとき他方がどうなるかを表で確かめさせましょう。",
            "The child works as in a proportion. Check in the table what happens when one doubles."),
        "inverse-table");

    public static readonly Misconception TurnedConstant = new(
        "direct-inverse-turned-constant",
        new("x÷yを決まった数とした", "Took x ÷ y for the constant"),
        new("きまった {数|かず}は $y ÷ x$だよ。$x$が 1のときの $y$を {見|み}よう。",
            "The constant is $y ÷ x$: look at $y$ where $x$ is 1."),
        new("決まった数をx÷yで求めています。x＝1のときのyの値が決まった数になることを表で確かめましょう。",
            "The child divides x by y. The constant is the value of y for x = 1."),
        "proportion-equation");

    public static readonly Misconception AddedConstant = new(
        "direct-inverse-added-constant",
        new("差が一定の式にした", "Wrote an equation with a constant difference"),
        new("どの {組|くみ}でも {成|な}り{立|た}つか、もう 1{組|くみ}の {数|かず}で たしかめよう。",
            "Check your equation with another pair of numbers."),
        new("1組の値だけを見て和や差の式をつくっています。2組以上の値を当てはめて確かめる習慣をつけましょう。",
            "The child fits one pair only. Check with a second pair."),
        "proportion-equation");

    public static readonly Misconception SwappedAxes = new(
        "direct-inverse-swapped-axes",
        new("横軸と縦軸を逆に読んだ", "Exchanged the two axes"),
        new("よこの じくが $x$、たての じくが $y$だよ。",
            "The axis across is $x$, the axis up is $y$."),
        new("xとyの軸を取り違えています。「よこに進んでからたてに上がる」順に指でたどらせましょう。",
            "The child mixes up the axes. Go across first, then up, with a finger."),
        "proportion-graph");

    public static readonly Misconception BothGrowing = new(
        "direct-inverse-both-growing",
        new("ふえるとふえるだけで比例とした", "Took any growing pair for a proportion"),
        new("ふえるだけでは {比例|ひれい}と いえないよ。2{倍|ばい}、3{倍|ばい}に なるか たしかめよう。",
            "Growing together is not enough. Does one double when the other doubles?"),
        new("一方が増えれば他方も増えることだけで比例と判断しています。x＝2倍のときy＝2倍かを具体的な数で確かめさせましょう。",
            "The child takes growing together for proportion. Test with numbers whether doubling doubles."),
        "proportion-which");

    public static readonly Misconception FixedSum = new(
        "direct-inverse-fixed-sum",
        new("和が一定の関係を反比例とした", "Took a constant sum for an inverse proportion"),
        new("へるだけでは {反比例|はんぴれい}と いえないよ。$x × y$が いつも {同|おな}じか たしかめよう。",
            "Shrinking is not enough. Is $x × y$ always the same?"),
        new("一方が増えると他方が減ることだけで反比例と判断しています。積が一定かを具体的な数で確かめさせましょう。",
            "The child takes any falling pair for inverse proportion. Test whether the product stays the same."),
        "proportion-which");
}
