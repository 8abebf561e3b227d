using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Shapes;

/// <summary>Wrong ideas about shapes with right angles, and about boxes.</summary>
internal static class RightShapeMisconceptions
{
    public static readonly Misconception MixedSquareRectangle = new(
        "right-shape-mixed-square-rectangle",
        new("正方形と長方形を取り違えた", "Mixed up square and rectangle"),
        new("4つの へんは みんな おなじ ながさかな。", "Are all four sides equally long?"),
        new("辺の長さの条件を確かめていません。4つの辺を順に測り、「みんな同じ」か「向かい合う2つが同じ」かを言わせましょう。",
            "The lengths of the sides were not checked. Measure all four: all equal, or facing ones equal?"),
        "square-rectangle");

    public static readonly Misconception IgnoredRightAngle = new(
        "right-shape-ignored-right-angle",
        new("直角かどうかを見ていない", "Did not look whether the corners are right angles"),
        new("かみの かどを あてて、ちょっかくか たしかめよう。", "Hold the corner of a sheet against it: is it a right angle?"),
        new("傾いた置き方や見た目にとらわれ、直角を確かめていません。紙を折って作った直角を当てさせましょう。",
            "Position and looks decide. Fold a right angle of paper and hold it against each corner."),
        "square-rectangle");

    public static readonly Misconception AddedTwoSidesOnly = new(
        "right-shape-two-sides-only",
        new("見えている2つの辺だけを足した", "Added only the two sides that are labelled"),
        new("まわりには へんが 4つ あるよ。", "There are four sides all around."),
        new("数字の書いてある辺だけを足しています。一周を指でなぞり、通った辺をすべて書き出させましょう。",
            "Only labelled sides are added. Trace once around and write down every side."),
        "square-rectangle");

    public static readonly Misconception MixedBoxParts = new(
        "right-shape-mixed-box-parts",
        new("面・辺・頂点を取り違えた", "Mixed up faces, edges and corners"),
        new("めんは たいらな ところ、へんは せん、ちょうてんは かどの てんだよ。", "Faces are flat, edges are lines, corners are points."),
        new("箱の部分の言葉が定着していません。箱に触れながら「面・辺・頂点」と言わせましょう。",
            "The words are not settled. Touch a box and say face, edge, corner."),
        "box-shapes");

    public static readonly Misconception ForgotHidden = new(
        "right-shape-forgot-hidden",
        new("見えない部分を数えなかった", "Left out what cannot be seen"),
        new("うしろや したにも あるよ。はこを まわして みよう。", "There are some behind and below. Turn the box in your mind."),
        new("図に見えるものだけを数えています。実物の箱に印をつけながら数えさせましょう。",
            "Only what is seen was counted. Mark the parts on a real box while counting."),
        "box-shapes");
}
