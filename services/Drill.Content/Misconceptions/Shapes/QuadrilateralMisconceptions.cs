using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Shapes;

/// <summary>Wrong ideas about parallel and perpendicular lines and about quadrilaterals.</summary>
internal static class QuadrilateralMisconceptions
{
    public static readonly Misconception MixedUpParallelPerpendicular = new(
        "lines-mixed-up-parallel-perpendicular",
        new("平行と垂直を取り違えた", "Mixed up parallel and perpendicular"),
        new("{垂直|すいちょく}は {直角|ちょっかく}に {交|まじ}わる。{平行|へいこう}は どこまで のばしても {交|まじ}わらないよ。", "Perpendicular lines meet at a right angle. Parallel lines never meet."),
        new("言葉と図が結びついていません。「直角」の「直」と「垂直」の「直」を結びつけ、三角じょうぎで確かめさせましょう。",
            "Words and pictures are not connected. Check with a set square each time and say the word."),
        "lines-parallel-perpendicular");

    public static readonly Misconception NearlyWillDo = new(
        "lines-nearly-will-do",
        new("見た目がほぼ平行・垂直な線を選んだ", "Chose a line that is nearly parallel or perpendicular"),
        new("{右|みぎ}へ いくつ、{上|うえ}へ いくつ {進|すす}むか、ますを {数|かぞ}えて くらべよう。", "Count how many squares it goes to the right and up, and compare."),
        new("見た目で判断しています。方眼のますを数える、三角じょうぎを当てるなど、確かめ方を使わせましょう。",
            "The child trusts the eye. Have the squares counted or a set square laid on."),
        "lines-parallel-perpendicular");

    public static readonly Misconception OnlyWhenTheyMeet = new(
        "lines-only-when-they-meet",
        new("離れている線は垂直でないと考えた", "Thought that lines must meet to be perpendicular"),
        new("のばすと {直角|ちょっかく}に {交|まじ}わる {線|せん}も {垂直|すいちょく}だよ。", "Lines that would meet at a right angle when made longer are perpendicular too."),
        new("交わっている図だけで垂直を覚えています。直線は限りなく延びることを、定規で延長して確かめましょう。",
            "The child knows crossing lines only. Make the lines longer with a ruler."),
        "lines-parallel-perpendicular");

    public static readonly Misconception SupplementForEqual = new(
        "parallel-angle-supplement",
        new("等しい角と和が180°の角を取り違えた", "Mixed up equal angles with those that make 180°"),
        new("{平行|へいこう}な {直線|ちょくせん}は、ほかの {直線|ちょくせん}と {等|ひと}しい {角度|かくど}で {交|まじ}わるよ。{図|ず}で {同|おな}じ むきの {角|かく}を さがそう。", "Parallel lines are crossed at equal angles. Look for the angle that faces the same way."),
        new("どの角どうしが等しいかを図で捉えていません。一方の角を透明シートに写し、平行にずらして重ねさせましょう。",
            "The child does not see which angles are equal. Copy one angle and slide it along."),
        "parallel-line-angles", "angle-crossing-lines");

    public static readonly Misconception HalfTurnAsRightAngle = new(
        "parallel-angle-from-90",
        new("180°でなく90°から引いた", "Subtracted from 90° instead of 180°"),
        new("{一直線|いっちょくせん}の {角|かく}は 180°だよ。", "A straight angle is 180°."),
        new("となり合う角の和を90°としています。一直線の角が直角2つ分であることを確かめましょう。",
            "The child takes neighbouring angles for a right angle. A straight angle is two right angles."),
        "angle-crossing-lines");

    public static readonly Misconception OnePairForTwo = new(
        "quadrilateral-one-pair-for-two",
        new("平行な辺が1組か2組かを見分けていない", "Did not count the pairs of parallel sides"),
        new("{向|む}かい{合|あ}う {辺|へん}を 2{組|くみ}とも たしかめよう。1{組|くみ}だけ {平行|へいこう}なら {台形|だいけい}だよ。", "Check both pairs of opposite sides. If only one pair is parallel it is a trapezium."),
        new("1組の平行だけを見て判断しています。向かい合う辺に同じ色を塗り、2組とも調べさせましょう。",
            "The child looks at one pair only. Colour opposite sides and check both pairs."),
        "quadrilateral-names", "lines-parallel-perpendicular");

    public static readonly Misconception IgnoredSideLengths = new(
        "quadrilateral-ignored-side-lengths",
        new("辺の長さを見ずに名前を決めた", "Did not look at the lengths of the sides"),
        new("4つの {辺|へん}の {長|なが}さが みんな {等|ひと}しければ、ひし{形|がた}や {正方形|せいほうけい}だよ。", "If all four sides are equal it is a rhombus or a square."),
        new("形の印象だけで決めています。辺の長さと角の大きさを、順に調べる表を使わせましょう。",
            "The child goes by looks. Use a list: pairs of parallel sides, equal sides, right angles."),
        "quadrilateral-names");

    public static readonly Misconception IgnoredAngles = new(
        "quadrilateral-ignored-angles",
        new("角の大きさを見ずに名前を決めた", "Did not look at the angles"),
        new("4つの {角|かく}が {直角|ちょっかく}か どうかも たしかめよう。", "Check whether the four angles are right angles too."),
        new("辺の長さだけで判断し、直角かどうかを見ていません。三角じょうぎの直角を当てさせましょう。",
            "The child looks at sides only. Lay the right angle of a set square on the corners."),
        "quadrilateral-names");

    public static readonly Misconception NeighbourForOpposite = new(
        "quadrilateral-neighbour-for-opposite",
        new("向かい合うのでなくとなり合う辺・角を等しいとした", "Took neighbouring sides or angles to be equal"),
        new("{平行四辺形|へいこうしへんけい}で {等|ひと}しいのは、{向|む}かい{合|あ}う {辺|へん}と {向|む}かい{合|あ}う {角|かく}だよ。", "In a parallelogram opposite sides and opposite angles are equal."),
        new("平行四辺形の等しい辺・角の位置を取り違えています。紙の平行四辺形を半回転して重ね、重なる辺・角を見つけさせましょう。",
            "The child mixes up which parts are equal. Turn a paper parallelogram halfway round and see what falls on what."),
        "parallelogram-properties");

    public static readonly Misconception AddedTwoSidesOnly = new(
        "quadrilateral-added-two-sides",
        new("2つの辺だけをたした", "Added two sides only"),
        new("まわりの {長|なが}さは 4つの {辺|へん}を ぜんぶ たした {長|なが}さだよ。", "The way around is all four sides together."),
        new("図に書かれた長さだけをたしています。書かれていない辺の長さを先に書きこませましょう。",
            "The child adds what is written only. Have the missing lengths written in first."),
        "parallelogram-properties");

    public static readonly Misconception IgnoredDiagonalCrossing = new(
        "diagonal-ignored-crossing",
        new("対角線の交わり方を見ていない", "Did not look at how the diagonals cross"),
        new("{対角線|たいかくせん}が {垂直|すいちょく}に {交|まじ}わるかも たしかめよう。", "Check whether the diagonals cross at a right angle."),
        new("対角線の長さだけで判断しています。「長さ・まん中・垂直」の3つを表にして調べさせましょう。",
            "The child looks at lengths only. Use a table of three: length, middle, right angle."),
        "quadrilateral-diagonals");

    public static readonly Misconception IgnoredDiagonalLength = new(
        "diagonal-ignored-length",
        new("対角線の長さを見ていない", "Did not look at the lengths of the diagonals"),
        new("2{本|ほん}の {対角線|たいかくせん}の {長|なが}さが {等|ひと}しいかも たしかめよう。", "Check whether the two diagonals are equally long."),
        new("対角線の交わり方だけで判断しています。「長さ・まん中・垂直」の3つを表にして調べさせましょう。",
            "The child looks at the crossing only. Use a table of three: length, middle, right angle."),
        "quadrilateral-diagonals");

    public static readonly Misconception MissedTheStep = new(
        "parallel-angle-missed-last-step",
        new("最後の角を引き忘れた", "Left out the last step"),
        new("{分|わ}けた もう 1つの {角|かく}も {引|ひ}こう。", "Take the other part away too."),
        new("途中の角を答えとしています。求める角に色をつけ、式の最後がその角になっているか確かめさせましょう。",
            "The child stops at an angle on the way. Colour the angle asked for and check the last line."),
        "parallel-line-angles");
}
