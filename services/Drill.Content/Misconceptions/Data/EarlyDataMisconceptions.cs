using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Data;

/// <summary>Wrong ideas about the first picture graphs and tables.</summary>
internal static class EarlyDataMisconceptions
{
    public static readonly Misconception ReadNeighbour = new(
        "early-data-read-neighbour",
        new("隣の項目を読んだ", "Read the neighbouring column"),
        new("なまえから まっすぐ うえに みて、かぞえよう。", "Start at the name and look straight up."),
        new("項目と記号の列の対応がずれています。名前から上へ指でなぞらせ、1列だけを紙で見せると確かめられます。",
            "Name and column do not match. Trace up from the name, or cover the other columns."),
        "pictograph-reading");

    public static readonly Misconception GaveLargest = new(
        "early-data-gave-larger",
        new("違いではなく多いほうの数を答えた", "Gave the larger number instead of the difference"),
        new("いくつ おおいかは、ちがいの ことだよ。うえに でて いる ところを かぞえよう。", "How many more means the difference. Count what sticks out above."),
        new("「いくつ多い」を多いほうの数で答えています。2つの列を横に線で結び、はみ出した分を囲ませましょう。",
            "\"How many more\" is answered by the larger number. Join the two columns level and ring what is above."),
        "pictograph-reading");

    public static readonly Misconception AddedInstead = new(
        "early-data-added-to-compare",
        new("違いを求めるのに足した", "Added to find the difference"),
        new("くらべる ときは ひきざんだよ。", "To compare, subtract."),
        new("2つの数が出ると足しています。「あわせて」か「ちがい」かを先に言わせましょう。",
            "Two numbers are added at sight. Ask first: together, or the difference?"),
        "compare-difference");

    public static readonly Misconception TookFewest = new(
        "early-data-took-fewest",
        new("多い・少ないを逆に読んだ", "Took the fewest for the most"),
        new("いちばん たかく つんで あるのは どれかな。", "Which column is the highest?"),
        new("問われた向きと逆の項目を選んでいます。問いの言葉に線を引き、高さを比べさせましょう。",
            "The opposite was chosen. Underline the question and compare heights."),
        "pictograph-reading");

    public static readonly Misconception CountedKinds = new(
        "early-data-counted-kinds",
        new("個数でなく種類の数を数えた", "Counted the kinds instead of the things"),
        new("しゅるいの かずでは なく、ぜんぶの かずを あわせよう。", "Add up all the things, not the kinds."),
        new("合計を問われて項目の数を答えています。各列の数を書き、全部足すことを確かめましょう。",
            "Asked for the total, the kinds were counted. Write the number of each column and add."),
        "pictograph-reading");

    public static readonly Misconception ForgotOneKind = new(
        "early-data-forgot-one-kind",
        new("合計で1つの項目を足し忘れた", "Left one kind out of the total"),
        new("ぜんぶの しゅるいを たしたかな。しるしを つけながら たそう。", "Did you add every kind? Tick each one."),
        new("合計の計算で1項目抜けています。足した項目に印をつけさせましょう。",
            "One kind is missing from the total. Tick each kind as it is added."),
        "pictograph-reading", "table-and-graph");
}
