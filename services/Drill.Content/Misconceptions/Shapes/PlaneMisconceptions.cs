using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Shapes;

/// <summary>Wrong ideas about moves, constructions, circles and sectors of lower secondary school.</summary>
internal static class PlaneMisconceptions
{
    public static readonly Misconception MixedSymbols = new(
        "plane-mixed-symbols",
        new("記号の意味を取り違えた", "Mixed up the symbols"),
        new("∥は{平行|へいこう}、⊥は{垂直|すいちょく}、∠は{角|かく}、△は{三角形|さんかくけい}を{表|あらわ}します。", "∥ means parallel, ⊥ perpendicular, ∠ an angle and △ a triangle."),
        new("記号の形と意味が結び付いていません。図に記号を書き込みながら読ませましょう。",
            "Symbol and meaning are not linked. Let the student write the symbols into figures and read them aloud."),
        "plane-symbols");

    public static readonly Misconception AngleVertex = new(
        "plane-angle-vertex",
        new("角の頂点を真ん中に書かなかった", "Did not put the vertex of the angle in the middle"),
        new("{角|かく}は、{頂点|ちょうてん}の{文字|もじ}を{真|ま}ん{中|なか}に{書|か}きます。", "An angle is written with its vertex in the middle."),
        new("∠ABCと∠BACの違いを意識していません。指で角の2辺をなぞりながら読ませましょう。",
            "∠ABC and ∠BAC are not told apart. Trace the sides of the angle while reading."),
        "plane-symbols");

    public static readonly Misconception MovedOtherWay = new(
        "plane-moved-other-way",
        new("反対の向きに移動した", "Moved the other way"),
        new("{移動|いどう}の{向|む}きを、{矢印|やじるし}で{確|たし}かめましょう。", "Check the direction of the move with an arrow."),
        new("左右・上下または回転の向きを取り違えています。対応する点を矢印で結ばせましょう。",
            "The direction was mistaken. Join matching points by arrows."),
        "plane-translation", "plane-rotation");

    public static readonly Misconception SwappedSteps = new(
        "plane-swapped-steps",
        new("横と縦の移動量を入れかえた", "Swapped the steps across and up"),
        new("{横|よこ}に{何|なん}ますか、{縦|たて}に{何|なん}ますかを{分|わ}けて{数|かぞ}えましょう。", "Count the squares across and the squares up or down apart."),
        new("移動の横と縦を入れかえています。まず横の移動だけをした点をかかせるとよいでしょう。",
            "Across and up were swapped. Draw the point after the step across first."),
        "plane-translation", "coordinates");

    public static readonly Misconception WrongAxis = new(
        "plane-wrong-axis",
        new("対称の軸を取り違えた", "Mirrored at the wrong axis"),
        new("{対称|たいしょう}の{軸|じく}を{折|お}り{目|め}にして{折|お}ったとき、ぴったり{重|かさ}なる{点|てん}です。", "It is the point that meets the first one when you fold along the axis."),
        new("縦の軸と横の軸を区別していません。軸に鏡を置くか紙を折って確かめさせましょう。",
            "The axes are confused. Use a mirror or fold the paper."),
        "plane-reflection");

    public static readonly Misconception TookMoveForAnother = new(
        "plane-other-move",
        new("別の移動とした", "Took it for another move"),
        new("{裏返|うらがえ}したか、{回|まわ}したか、ずらしただけかを{調|しら}べましょう。", "Was it turned over, turned round, or only shifted?"),
        new("対応する点の並び方を見ずに見た目で判断しています。裏返しの有無を先に調べさせましょう。",
            "Judged by looks. See first whether the shape was turned over."),
        "plane-moves-kind");

    public static readonly Misconception WrongConstruction = new(
        "plane-wrong-construction",
        new("必要な作図を取り違えた", "Chose another construction"),
        new("2{点|てん}から{等|ひと}しい{距離|きょり}は{垂直二等分線|すいちょくにとうぶんせん}、2{辺|へん}から{等|ひと}しい{距離|きょり}は{角|かく}の{二等分線|にとうぶんせん}です。", "Equally far from two points: perpendicular bisector. Equally far from two lines: angle bisector."),
        new("条件と作図が結び付いていません。条件に合う点をいくつか取り、どんな線に並ぶかを見せましょう。",
            "Condition and construction are not linked. Mark some points that fit and see the line they make."),
        "construction-choice", "construction-steps");

    public static readonly Misconception StepsOutOfOrder = new(
        "plane-steps-out-of-order",
        new("作図の手順の順序が違う", "The steps are in another order"),
        new("{交点|こうてん}は、{円|えん}を2つかいてからでないと{決|き}まりません。", "The crossing point is there only after both circles are drawn."),
        new("どの点を使って次の線をかくかを考えていません。各手順で新しくできる点に名前を付けさせましょう。",
            "It was not asked which points a step needs. Name the new point of every step."),
        "construction-steps");

    public static readonly Misconception TookWholeCircle = new(
        "plane-whole-circle",
        new("円全体を求めた", "Took the whole circle"),
        new("{中心角|ちゅうしんかく}の360°に{対|たい}する{割合|わりあい}をかけましょう。", "Multiply by the share that the angle is of 360°."),
        new("円の公式だけを使い、割合をかけていません。おうぎ形が円の何分の1かを先に答えさせましょう。",
            "Only the circle's formula was used. Ask first what part of the circle it is."),
        "sector-arc", "sector-area");

    public static readonly Misconception ArcForArea = new(
        "plane-arc-for-area",
        new("弧の長さと面積の公式を取り違えた", "Mixed up arc and area"),
        new("{弧|こ}の{長|なが}さは2πr、{面積|めんせき}はπr²をもとにします。", "The arc comes from 2πr, the area from πr²."),
        new("2つの公式を混同しています。単位（cmとcm²）と結び付けて思い出させましょう。",
            "The formulas are confused. Link them with the units cm and cm²."),
        "sector-arc", "sector-area");

    public static readonly Misconception ForgotTwo = new(
        "plane-radius-for-diameter",
        new("直径の代わりに半径を使った", "Used the radius for the diameter"),
        new("{円周|えんしゅう}は{直径|ちょっけい}×πなので、2πrです。", "The circumference is diameter × π, so 2πr."),
        new("円周をπrとしています。円周が直径の約3.14倍であることを確かめましょう。",
            "The circumference was taken as πr. It is about 3.14 diameters."),
        "sector-arc");

    public static readonly Misconception NotRightAngle = new(
        "plane-tangent-not-perpendicular",
        new("接線と半径が垂直であることを使わなかった", "Did not use that a tangent is perpendicular to the radius"),
        new("{円|えん}の{接線|せっせん}は、{接点|せってん}を{通|とお}る{半径|はんけい}に{垂直|すいちょく}です。", "A tangent is perpendicular to the radius at its point."),
        new("接点での90°に気づいていません。図に直角の印を書き込ませましょう。",
            "The right angle at the point of contact was missed. Mark it in the figure."),
        "circle-tangent");

    public static readonly Misconception MixedArcAndChord = new(
        "plane-arc-chord",
        new("弧と弦などの用語を取り違えた", "Mixed up arc, chord and other words"),
        new("{弧|こ}は{円周|えんしゅう}の{一部|いちぶ}、{弦|げん}は{弧|こ}の{両端|りょうたん}を{結|むす}ぶ{線分|せんぶん}です。", "An arc is part of the circle, a chord is the segment that joins its ends."),
        new("用語と図の対応があいまいです。図に名前を書き込ませましょう。",
            "Words and figure are not linked. Write the words into the figure."),
        "circle-tangent");
}
