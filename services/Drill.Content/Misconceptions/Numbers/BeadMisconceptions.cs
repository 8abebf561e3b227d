using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Numbers;

/// <summary>Wrong ideas about the beads of the abacus.</summary>
internal static class BeadMisconceptions
{
    public static readonly Misconception FiveBeadAsOne = new(
        "bead-five-as-one",
        new("五玉を1と数えた", "Counted the 5-bead as 1"),
        new("{上|うえ}の たまは 1こで 5だよ。", "The upper bead is worth 5."),
        new("上の玉も1と数えています。五玉だけを入れた形と一玉5つ分が同じであることを確かめましょう。",
            "The upper bead is counted as one. It stands for five lower beads."),
        "soroban-read");

    public static readonly Misconception SkippedEmptyRod = new(
        "bead-skipped-empty-rod",
        new("玉の入っていないけたを読みとばした", "Skipped a rod without beads"),
        new("たまが {入|はい}って いない けたは 0だよ。", "A rod without beads is 0."),
        new("空のけたの0を書いていません。定位点から位を数え、各けたの下に数字を書かせましょう。",
            "The zero of an empty rod is left out. Write a digit under each rod, from the unit point."),
        "soroban-read");

    public static readonly Misconception WrongUnitRod = new(
        "bead-wrong-unit-rod",
        new("一の位のけたを取り違えた", "Took another rod for the ones"),
        new("{点|てん}の しるしの ある {一|いち}の くらいの けたを さがそう。", "Look for the rod of the ones, the one with the point."),
        new("一の位の定位点を決めずに読んでいます。定位点に指を置いてから読ませましょう。",
            "The point of the ones was not looked for. Put a finger on it before reading."),
        "soroban-read");

    public static readonly Misconception MovedOtherWay = new(
        "bead-moved-other-way",
        new("戻す玉の数を取り違えた", "Took off the wrong number of beads"),
        new("5や 10を {入|い}れたら、{多|おお}すぎる {分|ぶん}だけ とろう。", "After putting in 5 or 10, take off only what is too much."),
        new("5や10の補数が身についていません。「4をたすのは、5を入れて1をとる」と唱えながら動かせましょう。",
            "What makes 5 or 10 is not yet known by heart. Say: to add 4, put in 5 and take off 1."),
        "soroban-calculate");

    public static readonly Misconception ForgotToTakeOff = new(
        "bead-forgot-to-take-off",
        new("5や10を入れたあと、とるのを忘れた", "Put in 5 or 10 and took nothing off"),
        new("{入|い}れすぎた {分|ぶん}を とったかな。", "Did you take off what was too much?"),
        new("五玉や十の位を動かすだけで終わっています。1つの動きを「入れて、とる」の2つに分けて唱えさせましょう。",
            "Only the 5-bead or the ten was moved. Say both moves: put in, take off."),
        "soroban-calculate");

    public static readonly Misconception ReversedMove = new(
        "bead-reversed-move",
        new("入れる玉ととる玉を逆にした", "Exchanged the beads to put in and to take off"),
        new("たすと {数|かず}は ふえるよ。{入|い}れる たまと とる たまは どちらが {大|おお}きいかな。", "Adding makes the number larger. Which must be more: what you put in or what you take off?"),
        new("たす場合とひく場合の動きを取り違えています。動かしたあとの数が増えたか減ったかを毎回確かめさせましょう。",
            "The moves for adding and subtracting are exchanged. See each time whether the number has grown."),
        "soroban-calculate");
}
