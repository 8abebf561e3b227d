using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Measures;

/// <summary>Wrong ideas about the way one goes (道のり) and the straight distance (きょり).</summary>
internal static class WayMisconceptions
{
    public static readonly Misconception GaveDistance = new(
        "way-gave-distance",
        new("道のりでなくきょりを答えた", "Gave the straight distance instead of the way"),
        new("{道|みち}のりは {道|みち}に そって はかった {長|なが}さだよ。", "The way is measured along the road."),
        new("「きょり」はまっすぐ測った長さ、「道のり」は道に沿った長さです。地図に両方を色分けしてかかせましょう。",
            "The straight distance is taken for the way along the road. Draw both on a map in two colours."),
        "way-and-distance");

    public static readonly Misconception GaveWay = new(
        "way-gave-way-only",
        new("ちがいでなく道のりを答えた", "Gave the way instead of the difference"),
        new("きかれて いるのは ちがいだよ。きょりを ひこう。", "The difference is asked. Take the straight distance away."),
        new("道のりを求めたところで終わっています。問いの文に線を引き、残りの計算を確かめさせましょう。",
            "The child stops at the way. Underline what is asked."),
        "way-and-distance");

    public static readonly Misconception AddedEverything = new(
        "way-added-everything",
        new("道のりときょりをすべて足した", "Added the distance to the way"),
        new("{道|みち}のりに まっすぐな きょりは {入|はい}らないよ。", "The straight distance is not part of the way."),
        new("図の数をすべて足しています。実際に通る線を指でたどらせてから式を書かせましょう。",
            "All numbers of the picture are added. Trace the way with a finger first."),
        "way-and-distance");
}
