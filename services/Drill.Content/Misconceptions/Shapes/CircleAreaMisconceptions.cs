using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Shapes;

/// <summary>Wrong ideas about the area of a circle and of shapes made from circles.</summary>
internal static class CircleAreaMisconceptions
{
    public static readonly Misconception UsedCircumference = new(
        "circle-area-used-circumference",
        new("円周の公式を使った", "Used the formula for the circumference"),
        new("{直径|ちょっけい}×3.14は まわりの {長|なが}さだよ。{面積|めんせき}は {半径|はんけい}×{半径|はんけい}×3.14。",
            "Diameter × 3.14 is the way round. The area is radius × radius × 3.14."),
        new("円周（直径×3.14）と面積（半径×半径×3.14）の公式を混同しています。半径を1辺とする正方形の約3.14倍という図で意味を確かめましょう。",
            "The child mixes up circumference and area. Show that the circle is about 3.14 squares on its radius."),
        "circle-area");

    public static readonly Misconception UsedDiameter = new(
        "circle-area-used-diameter",
        new("半径でなく直径を2回かけた", "Multiplied the diameter by itself"),
        new("かけるのは {半径|はんけい}。{直径|ちょっけい}が わかって いる ときは 2で わろう。",
            "It is the radius that is multiplied. Halve the diameter first."),
        new("直径×直径×3.14と計算しています。直径から半径を求める一手間を図に書きこませましょう。",
            "The child squares the diameter. Have the radius written into the figure first."),
        "circle-area");

    public static readonly Misconception DoubledRadius = new(
        "circle-area-doubled-radius",
        new("半径×半径を半径×2とした", "Doubled the radius instead of squaring it"),
        new("{半径|はんけい}×{半径|はんけい}は、{半径|はんけい}×2とは ちがうよ。",
            "Radius × radius is not radius × 2."),
        new("「半径×半径」を「半径×2」と計算しています。半径を1辺とする正方形の面積であることを図で確かめましょう。",
            "The child doubles the radius. Show radius × radius as the square on the radius."),
        "circle-area");

    public static readonly Misconception ForgotPart = new(
        "circle-area-forgot-part",
        new("円の一部なのに円全体の面積を答えた", "Gave the area of the whole circle"),
        new("{円|えん}の {何分|なんぶん}の 1の {形|かたち}かな。{円|えん}の {面積|めんせき}を その {数|かず}で わろう。",
            "What part of a circle is it? Divide the area of the circle by that."),
        new("半円や4分の1の円なのに円全体の面積で止まっています。円を折った図で、何等分かを先に言わせましょう。",
            "The child stops at the whole circle. Fold a circle and first name the part."),
        "circle-area-part");

    public static readonly Misconception WrongPart = new(
        "circle-area-wrong-part",
        new("円の何分の1かをまちがえた", "Took the wrong part of the circle"),
        new("{中心|ちゅうしん}の {角|かく}を {見|み}よう。90°なら 4{分|ぶん}の 1、180°なら {半分|はんぶん}だよ。",
            "Look at the angle at the centre: 90° is a quarter, 180° a half."),
        new("半円と4分の1の円を取り違えています。中心の角360°のうちどれだけかを確かめましょう。",
            "The child confuses half and quarter. Compare the angle at the centre with 360°."),
        "circle-area-part");

    public static readonly Misconception DidNotTakeAway = new(
        "circle-area-did-not-take-away",
        new("取りのぞく部分をひかなかった", "Did not take away the part that is missing"),
        new("{全体|ぜんたい}の {形|かたち}から、{色|いろ}の ついて いない ところを ひこう。",
            "From the whole shape take away what is not shaded."),
        new("全体の面積で止まっています。どの形からどの形をひくかを、図形の式（正方形−円など）で書かせてから計算させましょう。",
            "The child stops at the whole. Write it as shapes first: square − circle."),
        "circle-area-composite");

    public static readonly Misconception GaveTakenAway = new(
        "circle-area-gave-taken-away",
        new("取りのぞく部分の面積を答えた", "Gave the area of the missing part"),
        new("{求|もと}めるのは {色|いろ}の ついた ところだよ。",
            "It is the shaded part that is asked for."),
        new("途中で求めた円の面積を答えています。求める部分に色をぬり、式を言葉で説明させましょう。",
            "The child gives the circle found on the way. Colour what is asked for."),
        "circle-area-composite");

    public static readonly Misconception UsedWholeCircumference = new(
        "circle-area-whole-circumference",
        new("長方形の横を円周全部とした", "Took the whole circumference as the width"),
        new("{半分|はんぶん}は {上|うえ}、{半分|はんぶん}は {下|した}に ならぶよ。よこは {円周|えんしゅう}の {半分|はんぶん}。",
            "Half of the pieces point up and half down: the width is half the circumference."),
        new("細かく分けて並べかえた長方形の横が円周の半分になることを見落としています。実物や動画で上下に半分ずつ並ぶことを確かめましょう。",
            "The child misses that half of the arcs lie above and half below. Cut and rearrange a paper circle."),
        "circle-area-idea");
}
