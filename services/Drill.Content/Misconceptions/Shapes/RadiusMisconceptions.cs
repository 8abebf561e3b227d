using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Shapes;

/// <summary>Wrong ideas about the radius and diameter of circles and spheres.</summary>
internal static class RadiusMisconceptions
{
    public static readonly Misconception TookOneForOther = new(
        "radius-taken-for-diameter",
        new("半径と直径を同じ長さとした", "Took the radius for the diameter"),
        new("{直径|ちょっけい}は {円|えん}の はしから はしまで、{半径|はんけい}は {中心|ちゅうしん}からだよ。", "The diameter goes from edge to edge, the radius from the centre."),
        new("半径と直径の言葉が区別されていません。円に2色で線をかき、直径が半径2つ分であることを確かめましょう。",
            "The two words are not kept apart. Draw both in two colours: a diameter is two radii."),
        "circle-radius");

    public static readonly Misconception DoubledForHalf = new(
        "radius-doubled-for-half",
        new("半分にするところを2倍にした（またはその逆）", "Doubled instead of halving, or the other way"),
        new("{直径|ちょっけい}は {半径|はんけい}の 2{倍|ばい}。{長|なが}く なるのは どちらかな。", "The diameter is twice the radius. Which one is longer?"),
        new("2倍の関係は知っていても向きを取り違えています。答えがもとより長いか短いかを先に言わせましょう。",
            "The relation is known, but not its direction. Ask first whether the answer is longer or shorter."),
        "circle-radius");

    public static readonly Misconception ForgotCount = new(
        "radius-forgot-count",
        new("並んだ円や球の数を考えなかった", "Ignored how many circles or balls there are"),
        new("その {長|なが}さに {円|えん}や ボールが いくつ ならんで いるかな。", "How many circles or balls lie along that length?"),
        new("1つ分の直径を求めずに答えています。並んだ1つ分の直径を図に書き入れさせましょう。",
            "The diameter of one was not found first. Write it into the drawing."),
        "circle-row", "circle-radius");

    public static readonly Misconception CountedRadii = new(
        "radius-counted-radii",
        new("直径でなく半径がいくつ分として計算した", "Counted radii instead of diameters"),
        new("ならんで いる 1つ{分|ぶん}の {長|なが}さは {直径|ちょっけい}だよ。", "Each one in the row takes up a diameter."),
        new("1つ分の長さを半径としています。円や球の端から端までが直径であることを図で確かめましょう。",
            "Each one is taken to be as long as its radius. From edge to edge it is a diameter."),
        "circle-row", "circle-radius");
}
