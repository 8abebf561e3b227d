using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Measures;

/// <summary>Wrong ideas about the area formulas of triangles and quadrilaterals.</summary>
internal static class AreaFormulaMisconceptions
{
    public static readonly Misconception ForgotHalf = new(
        "area-formula-forgot-half",
        new("÷2を忘れた", "Forgot to halve"),
        new("まわりの {長方形|ちょうほうけい}や {平行四辺形|へいこうしへんけい}の {半分|はんぶん}だよ。2で わろう。", "It is half of the shape around it. Divide by 2."),
        new("÷2をわすれています。同じ形を2つ合わせて平行四辺形（長方形）にする操作で、半分になる理由を確かめましょう。",
            "The ÷ 2 is forgotten. Put two of the shapes together to see why."),
        "triangle-area", "trapezium-area");

    public static readonly Misconception UsedSlantingSide = new(
        "area-formula-used-slanting-side",
        new("ななめの辺を高さとした", "Took the slanting side for the height"),
        new("{高|たか}さは {底辺|ていへん}に {垂直|すいちょく}な {長|なが}さだよ。", "The height is measured square to the base."),
        new("斜めの辺の長さを高さとしています。底辺に垂直な直線をかかせ、三角定規で確かめましょう。", "A slanting side is taken for the height. Draw the line square to the base."),
        "parallelogram-area");

    public static readonly Misconception AddedLengths = new(
        "area-formula-added-lengths",
        new("長さをたした", "Added the lengths"),
        new("まわりの {長|なが}さでは なく、{広|ひろ}さを {求|もと}めよう。", "Not the way around: how much space is inside?"),
        new("まわりの長さを求めています。面積は単位正方形の個数であることを方眼で確かめましょう。", "The perimeter is found. Count unit squares."),
        "parallelogram-area");

    public static readonly Misconception UsedOneParallelSide = new(
        "area-formula-one-parallel-side",
        new("上底と下底の一方しか使わなかった", "Used one of the parallel sides only"),
        new("{台形|だいけい}は ({上底|じょうてい} + {下底|かてい}) × {高|たか}さ ÷ 2。{両方|りょうほう}を たそう。", "Add both parallel sides before you multiply."),
        new("上底または下底だけで計算しています。台形を2つ合わせた平行四辺形の底辺がどこかを確かめましょう。", "Only one parallel side is used. Two trapeziums make a parallelogram: find its base."),
        "trapezium-area");

    public static readonly Misconception HalvedNeedlessly = new(
        "area-formula-halved-needlessly",
        new("いらない÷2をした", "Halved without need"),
        new("{平行四辺形|へいこうしへんけい}は {切|き}って うごかすと {長方形|ちょうほうけい}に なるよ。2で わらないよ。", "Cut and moved, a parallelogram is a rectangle. Do not halve it."),
        new("三角形の公式と混同して2でわっています。切って移すと長方形になることを確かめましょう。", "The triangle's formula is used. Cut and move the parallelogram into a rectangle."),
        "parallelogram-area");

    public static readonly Misconception ForgotToDouble = new(
        "area-formula-forgot-to-double",
        new("×2をもどさなかった", "Did not undo the halving"),
        new("÷2を もどすには ×2を するよ。{面積|めんせき} × 2 ÷ {底辺|ていへん}だよ。", "Undo ÷ 2 with × 2: area × 2 ÷ base."),
        new("面積から高さを求めるとき、÷2を戻していません。公式に□を入れた式を書かせ、後ろから戻らせましょう。", "The ÷ 2 is not undone. Write the formula with □ and go back step by step."),
        "area-missing-length");

    public static readonly Misconception MultipliedBack = new(
        "area-formula-multiplied-back",
        new("面積にさらにかけた", "Multiplied the area again"),
        new("{面積|めんせき}は もう わかって いるよ。□を {使|つか}った {式|しき}に して もどろう。", "The area is known already. Write the formula with □ and go back."),
        new("分かっている面積に長さをかけています。何が分かっていて何を求めるのかを図に書きこませましょう。", "The known area is multiplied by a length. Mark on the drawing what is known and what is asked."),
        "area-missing-length");

    public static readonly Misconception WrongPartChosen = new(
        "area-formula-wrong-transformation",
        new("変形と式が対応していない", "Matched the wrong working to the drawing"),
        new("どの {形|かたち}に して {考|かんが}えたか、{長|なが}さが かわった ところを {見|み}よう。", "Which shape was it changed into? Look which length changed."),
        new("変形後の図形と式の数とが結びついていません。変形した図に底辺と高さを書きこませましょう。", "The changed shape and the expression do not match. Write base and height into the new drawing."),
        "triangle-area", "trapezium-area");
}
