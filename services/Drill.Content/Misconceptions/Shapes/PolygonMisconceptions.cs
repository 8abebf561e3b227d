using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Shapes;

/// <summary>Wrong ideas about angles of polygons, congruence, regular polygons and the circle.</summary>
internal static class PolygonMisconceptions
{
    public static readonly Misconception UsedOtherSum = new(
        "polygon-used-other-angle-sum",
        new("角の和を取りちがえた", "Used another angle sum"),
        new("{三角形|さんかくけい}は 180°、{四角形|しかくけい}は 360°だよ。", "A triangle has 180°, a quadrilateral 360°."),
        new("三角形と四角形の角の和を取りちがえています。四角形を対角線で2つの三角形に分け、180°×2を確かめましょう。", "180° and 360° are mixed up. Cut the quadrilateral into two triangles."),
        "triangle-angles");

    public static readonly Misconception StoppedAtSum = new(
        "polygon-gave-known-sum",
        new("分かっている角の和を答えた", "Gave the sum of the known angles"),
        new("わかって いる {角|かく}の {和|わ}だね。{全体|ぜんたい}から ひこう。", "That is the sum of the known angles. Take it from the whole."),
        new("分かっている角をたしたところで止めています。全体から残りを求める図をかかせましょう。", "The child stops at the sum of the known angles. Show the whole and what is left."),
        "triangle-angles");

    public static readonly Misconception WrongEqualAngles = new(
        "polygon-wrong-equal-angles",
        new("等しい角の位置を取りちがえた", "Took other angles for the equal ones"),
        new("{等|ひと}しい {辺|へん}の {間|あいだ}で ない 2つの {角|かく}が {等|ひと}しいよ。", "The two angles at the third side are equal."),
        new("二等辺三角形の等しい角を取りちがえています。半分に折って重なる角を確かめましょう。", "The equal angles are mixed up. Fold the triangle in half."),
        "triangle-angles");

    public static readonly Misconception CountedSides = new(
        "polygon-180-for-every-side",
        new("辺の数だけ180°をかけた", "Multiplied 180° by the number of sides"),
        new("1つの {頂点|ちょうてん}から {対角線|たいかくせん}を ひくと、{三角形|さんかくけい}は {辺|へん}の {数|かず}より 2つ {少|すく}ないよ。", "Diagonals from one corner make two triangles fewer than there are sides."),
        new("三角形の数を辺の数としています。1つの頂点から対角線をひき、三角形を数えさせましょう。", "Triangles are counted as sides. Draw the diagonals from one corner and count."),
        "polygon-angles");

    public static readonly Misconception OneTriangleShort = new(
        "polygon-one-triangle-off",
        new("三角形の数を1つまちがえた", "Was one triangle off"),
        new("{三角形|さんかくけい}の {数|かず}は {辺|へん}の {数|かず} − 2だよ。", "There are two triangles fewer than sides."),
        new("対角線の本数（辺の数−3）などと混同しています。図で三角形を1つずつ数えさせましょう。", "Diagonals (sides − 3) are counted for triangles. Count the triangles one by one."),
        "polygon-angles");

    public static readonly Misconception GaveAngleSum = new(
        "polygon-gave-sum-for-one",
        new("1つの角でなく和を答えた", "Gave the sum for one angle"),
        new("{正多角形|せいたかくけい}の {角|かく}は みんな {等|ひと}しいよ。{角|かく}の {数|かず}で わろう。", "All angles are equal. Divide by how many there are."),
        new("角の和で止めています。正多角形は角がすべて等しいことから、わって1つ分を求めさせましょう。", "The child stops at the sum. All angles are equal, so divide."),
        "polygon-angles");

    public static readonly Misconception CentreForCorner = new(
        "polygon-centre-for-corner",
        new("中心の角と内側の角を取りちがえた", "Mixed up the centre angle and the corner angle"),
        new("{円|えん}の {中心|ちゅうしん}の まわりは 360°。どの {角|かく}を {求|もと}めるのかな？", "Around the centre there are 360°. Which angle is asked?"),
        new("中心の角（360÷辺の数）と、頂点の角とを混同しています。図の求める角に印をつけさせましょう。", "The centre angle and the corner angle are mixed up. Mark the asked one."),
        "regular-polygon");

    public static readonly Misconception Divided180 = new(
        "polygon-divided-180",
        new("180°をわった", "Divided 180°"),
        new("{中心|ちゅうしん}の まわりは ひとまわりで 360°だよ。", "All around the centre there are 360°."),
        new("中心のまわりの角を180°としています。1回転が360°であることを分度器で確かめましょう。", "180° is used for a full turn. Show a full turn with the protractor."),
        "regular-polygon");

    public static readonly Misconception RadiusForDiameter = new(
        "circle-radius-for-diameter",
        new("半径と直径を取りちがえた", "Took the radius for the diameter"),
        new("{円周|えんしゅう} = {直径|ちょっけい} × 3.14。{直径|ちょっけい}は {半径|はんけい}の 2{倍|ばい}だよ。", "Circumference = diameter × 3.14. The diameter is twice the radius."),
        new("半径に3.14をかけるなど、直径との区別がありません。図に直径を赤でかき入れてから式を書かせましょう。", "Radius and diameter are not kept apart. Draw the diameter in red first."),
        "circumference");

    public static readonly Misconception MultipliedBack = new(
        "circle-multiplied-back",
        new("円周にさらに3.14をかけた", "Multiplied the circumference by 3.14"),
        new("□ × 3.14 = {円周|えんしゅう} の □を {求|もと}めるよ。わり{算|ざん}だよ。", "Find □ in □ × 3.14 = circumference: divide."),
        new("直径を求める場面でかけています。□を使った式から戻らせましょう。", "The child multiplies to find the diameter. Write it with □ and go back."),
        "circle-diameter");

    public static readonly Misconception ForgotStraightPart = new(
        "circle-forgot-straight-part",
        new("まっすぐな部分をたさなかった", "Left out the straight part"),
        new("まわりには まっすぐな ところも あるよ。ゆびで たどって みよう。", "There are straight parts too. Trace the outline with your finger."),
        new("曲線の部分だけを求めています。図のまわりを指でたどり、直線の部分に印をつけさせましょう。", "Only the curve is found. Trace the outline and mark the straight parts."),
        "circle-perimeter");

    public static readonly Misconception ForgotToHalve = new(
        "circle-whole-for-part",
        new("円全体の円周を使った", "Used the whole circumference"),
        new("{円|えん}の {何分|なんぶん}の いくつかな？", "What part of the circle is it?"),
        new("半円や1/4の円でも円周全体を使っています。もとの円をかき足して、何分のいくつかを確かめましょう。", "The whole circumference is used. Complete the circle to see what part it is."),
        "circle-perimeter");

    public static readonly Misconception ByPosition = new(
        "congruent-matched-by-position",
        new("見た目の位置で対応させた", "Matched parts by their position"),
        new("まわしたり うらがえしたり して、ぴったり {重|かさ}なる ところを さがそう。", "Turn it or flip it and find what falls on what."),
        new("図の中の位置や文字の順番で対応を決めています。うすい紙に写してまわしたり裏返したりして重ねさせましょう。", "Position or the order of letters decides. Trace it, then turn and flip."),
        "congruent-parts");

    public static readonly Misconception SameShapeOtherSize = new(
        "congruent-same-shape-other-size",
        new("形が同じなら合同とした", "Took the same shape for congruent"),
        new("{形|かたち}だけで なく {大|おお}きさも {同|おな}じかな？", "Is the size the same, not just the shape?"),
        new("角だけが等しい（拡大した）図形を合同としています。重ねてぴったり合うかを確かめましょう。", "Equal angles alone are taken for congruent. Lay one on the other."),
        "congruent-triangle-conditions", "congruent-parts");

    public static readonly Misconception TookNeighbour = new(
        "congruent-took-neighbour",
        new("となりの頂点（辺）を選んだ", "Took the neighbouring part"),
        new("おしい。ぴったり {重|かさ}ねた とき、となりと ずれて いないかな？", "Close. Would it fall on that one, or on its neighbour?"),
        new("重ねる向きが1つずれています。目じるしになる長い辺や直角をまず対応させてから、順にたどらせましょう。", "The match is one step off. Match a striking side or angle first, then go around."),
        "congruent-parts");

    public static readonly Misconception AngleNotBetween = new(
        "congruent-angle-not-between",
        new("間でない角で決まると考えた", "Took an angle that is not between"),
        new("2つの {辺|へん}の {間|あいだ}の {角|かく}で ないと、2つの {三角形|さんかくけい}が かける ことが あるよ。", "With an angle not between the two sides, two triangles may be drawn."),
        new("2辺と1つの角ならどの角でも決まると考えています。コンパスで2通りかける例を見せましょう。", "Any angle is thought to do. Show with compasses that two triangles are possible."),
        "congruent-triangle-conditions");

    public static readonly Misconception TooFewParts = new(
        "congruent-too-few-parts",
        new("条件が足りないのに決まるとした", "Was content with too few parts"),
        new("それだけで {頂点|ちょうてん}の {場所|ばしょ}が 1つに {決|き}まるかな？", "Does that fix the third corner?"),
        new("2つの要素だけで形が決まると考えています。実際にかいて、いろいろな三角形ができることを確かめましょう。", "Two parts are thought to be enough. Draw several triangles that have them."),
        "congruent-triangle-conditions");

    public static readonly Misconception StoppedInside = new(
        "polygon-gave-inside-angle",
        new("外側でなく内側の角を答えた", "Gave the angle inside"),
        new("{中|なか}の {角|かく}が わかったね。{一直線|いっちょくせん}の 180°から ひこう。", "You found the angle inside. Take it from the 180° of a straight line."),
        new("内側の角を求めて止めています。辺をのばした図をかき、求める角に色をつけさせましょう。", "The child stops at the inner angle. Draw the longer side and colour the asked angle."),
        "triangle-angles", "quadrilateral-angles");
}
