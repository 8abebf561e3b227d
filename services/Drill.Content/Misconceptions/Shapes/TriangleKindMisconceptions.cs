using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Shapes;

/// <summary>Wrong ideas about isosceles and equilateral triangles and about the size of angles.</summary>
internal static class TriangleKindMisconceptions
{
    public static readonly Misconception TwoEnoughForThree = new(
        "triangle-kind-two-enough-for-three",
        new("2つの辺が等しければ正三角形だと考えた", "Took two equal sides for an equilateral triangle"),
        new("{正三角形|せいさんかくけい}は 3つの {辺|へん}が みんな {同|おな}じ {長|なが}さだよ。", "In an equilateral triangle all three sides are equal."),
        new("3辺すべてを確かめていません。辺の長さを1つずつ書き出し、等しい組に印をつけさせましょう。",
            "Not all three sides were checked. Write down each length and mark the equal ones."),
        "triangle-kinds");

    public static readonly Misconception MissedEqualSides = new(
        "triangle-kind-missed-equal-sides",
        new("等しい辺を見落とした", "Overlooked sides that are equal"),
        new("{同|おな}じ {長|なが}さの {辺|へん}が いくつ あるか、ぜんぶ たしかめよう。", "Check all sides: how many are equal?"),
        new("となり合う2辺だけを見て決めています。3つの辺を順に比べる手順を示しましょう。",
            "Only two neighbouring sides were compared. Compare all three in turn."),
        "triangle-kinds");

    public static readonly Misconception TookNearForEqual = new(
        "triangle-kind-near-for-equal",
        new("近い長さを等しいとみた", "Took nearly equal lengths for equal"),
        new("{見|み}た {目|め}では なく、{長|なが}さの {数|かず}で たしかめよう。", "Go by the lengths, not by how it looks."),
        new("見た目の形で判断しています。長さの数値やコンパスで確かめさせましょう。",
            "The child judged by eye. Check with the numbers or a compass."),
        "triangle-kinds");

    public static readonly Misconception ForgotSecondSide = new(
        "triangle-kind-forgot-second-side",
        new("等しい辺を1つ分しか数えなかった", "Counted only one of the equal sides"),
        new("{同|おな}じ {長|なが}さの {辺|へん}は いくつ あったかな。", "How many sides have that length?"),
        new("二等辺三角形の等しい辺が2つあることを計算に入れていません。図の3辺すべてに長さを書き入れさせましょう。",
            "Only one of the two equal sides was used. Write the length on all three sides."),
        "triangle-perimeter");

    public static readonly Misconception TookWholeForSide = new(
        "triangle-kind-shared-by-three",
        new("まわりの長さを3等分した", "Divided the perimeter by three"),
        new("3つの {辺|へん}が {同|おな}じなのは {正三角形|せいさんかくけい}だけだよ。", "Only in an equilateral triangle are all three sides equal."),
        new("二等辺三角形でも3等分しています。まず分かっている辺を引かせましょう。",
            "The perimeter of an isosceles triangle was divided by three. Take away the known side first."),
        "triangle-perimeter", "triangle-kinds");

    public static readonly Misconception StoppedBeforeHalving = new(
        "triangle-kind-stopped-before-sharing",
        new("残りを辺の数で分けなかった", "Did not share the rest among the sides"),
        new("のこりの {長|なが}さは {辺|へん} いくつ{分|ぶん}かな。", "How many sides make up the rest?"),
        new("途中の長さを答えています。残りが辺いくつ分かを図で確かめさせましょう。",
            "A length on the way was given. See in a drawing how many sides the rest covers."),
        "triangle-perimeter");

    public static readonly Misconception ApexInPair = new(
        "triangle-kind-apex-in-pair",
        new("等しい辺にはさまれた角を等しい角に入れた", "Counted the angle between the equal sides as one of the equal angles"),
        new("{等|ひと}しい {角|かく}は、{等|ひと}しい {辺|へん}の はしに ある 2つだよ。", "The equal angles lie at the far ends of the equal sides."),
        new("等しい辺と等しい角の位置の関係がつかめていません。紙の二等辺三角形を折り、重なる角を確かめましょう。",
            "Where the equal angles lie is not clear. Fold a paper isosceles triangle and see which corners meet."),
        "triangle-equal-angles");

    public static readonly Misconception AllAnglesEqual = new(
        "triangle-kind-all-angles-equal",
        new("3つの角がすべて等しいと考えた", "Thought all three angles are equal"),
        new("3つの {角|かく}が みんな {等|ひと}しいのは {正三角形|せいさんかくけい}だよ。", "All three angles are equal only in an equilateral triangle."),
        new("正三角形の性質を二等辺三角形に当てはめています。切り抜いた角を重ねて比べさせましょう。",
            "What holds for the equilateral triangle is used for the isosceles one. Cut out the corners and lay them on each other."),
        "triangle-equal-angles");

    public static readonly Misconception OrderedFromOtherEnd = new(
        "triangle-kind-angles-from-other-end",
        new("大きい順と小さい順を取り違えた", "Ordered the angles from the other end"),
        new("{大|おお}きい じゅんだよ。{辺|へん}が いちばん ひらいて いるのは どれかな。", "The largest first: which one is open the widest?"),
        new("比べ方は合っていますが、並べる向きが逆です。問いの言葉に印をつけさせましょう。",
            "The comparison is right, but the direction is not. Mark the words in the question."),
        "angle-compare");

    public static readonly Misconception MisjudgedNearAngles = new(
        "triangle-kind-misjudged-near-angles",
        new("近い大きさの角を取り違えた", "Mixed up two angles of nearly the same size"),
        new("{辺|へん}の ひらき{方|かた}を くらべよう。{直角|ちょっかく}と くらべると わかりやすいよ。", "Compare how wide they are open. A right angle helps."),
        new("開き具合の差が小さい角を見分けられていません。三角じょうぎの角を当てて比べさせましょう。",
            "The difference was too small to see. Compare with the corners of a set square."),
        "angle-compare");
}
