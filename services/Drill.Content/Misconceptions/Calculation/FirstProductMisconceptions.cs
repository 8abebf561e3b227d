using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Calculation;

/// <summary>Wrong ideas about what a product means, its rules, and the first equal parts.</summary>
internal static class FirstProductMisconceptions
{
    public static readonly Misconception TurnedFactors = new(
        "first-product-turned-factors",
        new("1つ分の数といくつ分を逆に書いた", "Exchanged the number in each group and the number of groups"),
        new("「1つぶんの かず × いくつぶん」の じゅんに かこう。", "Write how many in each, times how many groups."),
        new("答えは同じでも、場面の読み取りが逆です。1つ分を囲んだ図と式を対応させましょう。",
            "The result is the same, but the story is read the other way. Match the expression with a drawing of the groups."),
        "multiplication-expression");

    public static readonly Misconception AddedOnlyOne = new(
        "first-product-added-only-one",
        new("かける数が1増えると答えも1増えるとした", "Thought one more group adds just one"),
        new("1つぶん ふえると、かけられる かずだけ ふえるよ。", "One more group adds the whole number in a group."),
        new("1増えるのは「いくつ分」であることをつかめていません。アレイ図に1列足して、増えた数を数えさせましょう。",
            "The one more is a group, not a thing. Add a row to an array and count what was added."),
        "multiplication-rules");

    public static readonly Misconception TookMultiplier = new(
        "first-product-took-multiplier",
        new("増える数をかける数とした", "Took the number of groups for the growth"),
        new("ふえるのは かける かずでは なく、かけられる かずだよ。", "It grows by the first number, not by the number of groups."),
        new("かけられる数とかける数の役割を取り違えています。「5の段は5ずつ」と段の名前で言わせましょう。",
            "The two factors are mixed up. Say it by the row: the row of 5 grows by 5."),
        "multiplication-rules");

    public static readonly Misconception SumNotProduct = new(
        "first-product-sum-not-product",
        new("かけ算でなく足し算で数を作った", "Made the number by adding the factors"),
        new("かけざんの しきに して たしかめよう。", "Check it as a multiplication."),
        new("積で表すところを和で考えています。九九表の中から同じ答えを探す活動が有効です。",
            "A sum is taken where a product is meant. Look for the number inside the times table."),
        "number-as-product");

    public static readonly Misconception MissedTurnedFact = new(
        "first-product-missed-turned-fact",
        new("かける順を入れかえた九九などを見落とした", "Missed a fact with the same answer, such as the one turned round"),
        new("こたえが おなじ くくは、ほかにも あるよ。かずを いれかえた くくも みよう。", "There are more facts with this answer. Look at the one with its numbers exchanged."),
        new("1つ見つけたところでやめています。九九表で同じ答えに印をつけ、対角線をはさんで向かい合うことに気づかせましょう。",
            "The search stopped at the first one. Mark equal answers in the times table and see how they face each other."),
        "number-as-product");

    public static readonly Misconception UnequalParts = new(
        "first-product-unequal-parts",
        new("等しく分けていない部分を分数とした", "Took unequal parts for a fraction"),
        new("おなじ おおきさに わけて あるかな。", "Are the parts all of the same size?"),
        new("分けた数だけを見て、等分かどうかを見ていません。切って重ね、同じ大きさかを確かめさせましょう。",
            "Only the number of parts is counted. Cut and lay them on each other: are they equal?"),
        "fraction-parts");

    public static readonly Misconception CountedOtherParts = new(
        "first-product-counted-other-parts",
        new("色のついていない部分の数で分けた数を決めた", "Counted only the white parts"),
        new("ぜんぶで いくつに わけたかを かぞえよう。いろの ところも いれるよ。", "Count all the parts, the coloured one too."),
        new("「いくつに分けたか」に色のついた部分を入れていません。全体を指でなぞってから数えさせましょう。",
            "The coloured part is left out of the count. Trace the whole first, then count."),
        "fraction-parts");

    public static readonly Misconception TurnedFraction = new(
        "first-product-turned-fraction",
        new("分数の上下を逆に書いた", "Wrote the fraction upside down"),
        new("したに かくのは、ぜんぶで いくつに わけたかだよ。", "The bottom number says into how many parts the whole was cut."),
        new("「2つに分けた1つ分」の上下を取り違えています。線を先に引き、分けた数を下に書いてから1を上に書かせましょう。",
            "Top and bottom are exchanged. Draw the line first, write the number of parts below, then the 1 above."),
        "fraction-parts");

    public static readonly Misconception TookAwayForFraction = new(
        "first-product-took-away-for-fraction",
        new("分数の大きさを求めるのに引き算をした", "Subtracted to find the fraction of a number"),
        new("おなじ かずずつに わけた 1つぶんが こたえだよ。", "Share it equally; one share is the answer."),
        new("12の1/3を 12 - 3 としています。実際に3つの皿に配り、1皿分を数えさせましょう。",
            "A third of 12 is worked as 12 - 3. Deal 12 counters onto 3 plates and count one plate."),
        "fraction-of-number");
}
