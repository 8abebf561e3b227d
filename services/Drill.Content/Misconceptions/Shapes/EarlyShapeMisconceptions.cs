using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Shapes;

/// <summary>Wrong ideas about the first shapes: boxes and balls, triangles and squares, places and directions.</summary>
internal static class EarlyShapeMisconceptions
{
    public static readonly Misconception SawOneFaceOnly = new(
        "early-shape-saw-one-face",
        new("一部の面だけを見て形を決めた", "Judged a solid by one of its faces"),
        new("うえ、まえ、よこから みて みよう。たいらな ところと まるい ところは どこかな。", "Look from above, the front and the side. Where is it flat, where is it round?"),
        new("つつの丸い面だけを見てボールの仲間にするなど、一つの面で判断しています。実物を手に取り、転がる・積めるで仲間分けさせましょう。",
            "One face decides: a can is called a ball for its round end. Sort real things by rolling and stacking."),
        "solid-shapes");

    public static readonly Misconception WentBySize = new(
        "early-shape-went-by-size",
        new("大きさや細長さで形を区別した", "Told shapes apart by size or slimness"),
        new("おおきさや むきは ちがっても、おなじ かたちの なかまが あるよ。", "Things of one shape may differ in size and direction."),
        new("大きさ・長さ・置き方が違うと別の形と考えています。向きを変えた形や大小の形を並べ、同じところを言わせましょう。",
            "Size, length or position counts as shape. Put big, small and turned ones side by side and name what is the same."),
        "solid-shapes", "flat-shapes");

    public static readonly Misconception TookOpenOrCurved = new(
        "early-shape-open-or-curved",
        new("すき間や曲がった線のある形を三角・四角とした", "Took a gap or a curved side for a triangle or quadrilateral"),
        new("まっすぐな せんだけで、すきまなく かこまれて いるかな。", "Is it closed all around by straight lines only?"),
        new("およその見た目で判断し、線の曲がりやすき間を見ていません。辺を指でなぞり、直線か、閉じているかを確かめさせましょう。",
            "The overall look decides; curves and gaps are not seen. Trace the sides: straight? closed?"),
        "flat-shapes");

    public static readonly Misconception MiscountedSides = new(
        "early-shape-miscounted-sides",
        new("辺やかどの数を数えまちがえた", "Counted the sides or corners wrongly"),
        new("かどに しるしを つけながら かぞえよう。", "Mark each corner as you count."),
        new("どこから数え始めたかが分からなくなっています。頂点に印をつけて一周させましょう。",
            "The start was lost while counting. Mark each corner and go round once."),
        "flat-shapes");

    public static readonly Misconception CountedSquaresOnly = new(
        "early-shape-counted-squares-only",
        new("ましかく1つを色板1まいと数えた", "Counted each square as one tile"),
        new("ましかくは さんかくの いろいた なんまいで できるかな。", "How many triangle tiles make one square?"),
        new("正方形が直角二等辺三角形2枚でできることに気づいていません。色板を実際に重ねて確かめさせましょう。",
            "The child does not see that a square is two tiles. Lay real tiles on it."),
        "tile-shapes");

    public static readonly Misconception MissedTile = new(
        "early-shape-missed-tile",
        new("色板を1枚数え落とした", "Missed one tile"),
        new("せんを ひいて わけてから、じゅんばんに かぞえよう。", "Draw the lines between the tiles, then count in order."),
        new("分ける線をかかずに数え、1枚抜けています。線を引いて番号をつけさせましょう。",
            "Counted without drawing the lines, one tile is lost. Draw them and number the tiles."),
        "tile-shapes");

    public static readonly Misconception MixedLeftRight = new(
        "early-shape-mixed-left-right",
        new("左と右を取り違えた", "Mixed up left and right"),
        new("じぶんの みぎては どちらかな。みぎと ひだりを たしかめよう。", "Which is your right hand? Check left and right."),
        new("左右を取り違えています。右手に印をつけ、体を向けてから図を見せましょう。",
            "Left and right are exchanged. Mark the right hand and face the picture."),
        "position-words");

    public static readonly Misconception MixedUpDown = new(
        "early-shape-mixed-up-down",
        new("上と下を取り違えた", "Counted from the wrong one of top and bottom"),
        new("うえから かぞえるのかな、したから かぞえるのかな。", "Do we count from the top or from the bottom?"),
        new("上から・下からの基準を取り違えています。数え始める段を指させてから数えさせましょう。",
            "Top and bottom are exchanged as the start. Point at the row where counting begins."),
        "position-words");
}
