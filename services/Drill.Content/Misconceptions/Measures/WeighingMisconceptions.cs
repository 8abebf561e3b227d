using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Measures;

/// <summary>Wrong ideas about reading scales, weighing and choosing what to measure with.</summary>
internal static class WeighingMisconceptions
{
    public static readonly Misconception MarkAsTen = new(
        "weighing-mark-as-ten",
        new("1めもりを10gとして読んだ", "Read every mark as 10 g"),
        new("1めもりが {何|なん}gか、はじめに たしかめよう。", "First find out how much one mark is."),
        new("はかりによって1めもりの大きさがちがうことに注意していません。数字と数字の間がいくつに分かれているかを先に数えさせましょう。",
            "Scales differ in what a mark is worth. Count the parts between two numbers first."),
        "weigh-read-scale");

    public static readonly Misconception MarkAsOne = new(
        "weighing-mark-as-one",
        new("1めもりを1gとして読んだ", "Read every mark as 1 g"),
        new("1めもりが {何|なん}gか、はじめに たしかめよう。", "First find out how much one mark is."),
        new("めもりの数をそのまま足しています。数字と数字の間がいくつに分かれているかを先に数えさせましょう。",
            "The number of marks is added as it is. Count the parts between two numbers first."),
        "weigh-read-scale");

    public static readonly Misconception OneMarkShort = new(
        "weighing-one-mark-short",
        new("めもりを1つ少なく読んだ", "Read one mark too few"),
        new("{大|おお}きい めもりから、はりの ところまで じゅんに {数|かぞ}えよう。", "Count on from the numbered mark to the hand."),
        new("大きいめもりを1つ目と数えています。「100から、110、120…」と声に出して読ませましょう。",
            "The numbered mark is counted as the first. Read aloud: 100, 110, 120…"),
        "weigh-read-scale");

    public static readonly Misconception ForgotContainer = new(
        "weighing-forgot-container",
        new("入れ物の重さを引かなかった", "Did not take the container's weight away"),
        new("はかった {重|おも}さには {入|い}れものの {重|おも}さも {入|はい}って いるよ。", "What was weighed includes the container."),
        new("全体の重さを中身の重さとしています。空の入れ物を先に量る活動で、差が中身であることを確かめましょう。",
            "The whole is taken for the contents. Weigh the empty container first."),
        "weigh-contents");

    public static readonly Misconception AddedContainer = new(
        "weighing-added-container",
        new("引くところで入れ物の重さを足した", "Added the container's weight instead of taking it away"),
        new("{全体|ぜんたい}から {入|い}れものの {重|おも}さを ひこう。", "Take the container's weight from the whole."),
        new("どの数が全体かを読み取れていません。テープ図に全体・入れ物・中身をかかせましょう。",
            "Which number is the whole was not seen. Draw a tape with whole, container and contents."),
        "weigh-contents");

    public static readonly Misconception TookContainerAway = new(
        "weighing-took-container-away",
        new("足すところで入れ物の重さを引いた", "Took the container's weight away instead of adding it"),
        new("{中|なか}みと {入|い}れものを あわせた {重|おも}さだよ。", "The whole is the contents and the container together."),
        new("全体を求める場面で引いています。テープ図に表し、どこが分からないかを確かめさせましょう。",
            "The whole is asked for. Draw a tape and mark what is not known."),
        "weigh-contents");

    public static readonly Misconception ToolTooSmall = new(
        "weighing-tool-too-small",
        new("小さすぎる計器を選んだ", "Chose an instrument that is too small"),
        new("その どうぐで はかれるかな。はかれる いちばん {大|おお}きい {数|かず}を たしかめよう。", "Can that instrument measure it? Check the most it can measure."),
        new("量る前におよその見当をつけていません。「どのくらいか」を言ってから計器を選ばせましょう。",
            "The size was not estimated first. Have the child guess before choosing."),
        "measure-tools");

    public static readonly Misconception ToolTooLarge = new(
        "weighing-tool-too-large",
        new("大きすぎる計器を選んだ", "Chose an instrument that is too large"),
        new("もっと {細|こま}かく はかれる どうぐが あるよ。", "There is an instrument that measures it more exactly."),
        new("めもりの細かさを考えていません。小さい物を大きい計器で量り、読みにくさを体験させましょう。",
            "The fineness of the scale was not considered. Measure something small with a large instrument and see."),
        "measure-tools");
}
