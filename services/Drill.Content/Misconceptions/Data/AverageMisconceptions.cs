using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Data;

/// <summary>Wrong ideas about the mean.</summary>
internal static class AverageMisconceptions
{
    public static readonly Misconception GaveTotal = new(
        "average-gave-total",
        new("合計を答えた", "Gave the total"),
        new("{合計|ごうけい}は {求|もと}められたね。{同|おな}じ {大|おお}きさに ならすと 1つ{分|ぶん}は いくつ？", "You found the total. Now level it out: how much is each?"),
        new("合計で止めています。平均＝合計÷個数を、ブロックをならす操作と結びつけましょう。", "The child stops at the total. Level out blocks to see the division."),
        "average-mean");

    public static readonly Misconception SkippedZero = new(
        "average-left-out-zero",
        new("0を個数に入れなかった", "Left the 0 out of the count"),
        new("0の {日|ひ}も 1{日|にち}だよ。{個数|こすう}に {入|い}れよう。", "A day with 0 is a day too. Count it."),
        new("0の回を除いて個数を数えています。「5日間の平均」には0の日も入ることを、ならす図で確かめましょう。", "Days with 0 are not counted. A mean over 5 days takes in the day with 0."),
        "average-mean");

    public static readonly Misconception TookMiddle = new(
        "average-halved-extremes",
        new("最大と最小のまん中を答えた", "Halved the largest and smallest"),
        new("ぜんぶの {数|かず}を たして、{個数|こすう}で わろう。", "Add all the numbers, then divide by how many there are."),
        new("最大と最小だけの真ん中を平均としています。残りの値でならし方が変わる例を示しましょう。", "Only the extremes are used. Show that the other values matter."),
        "average-mean");

    public static readonly Misconception AveragedAverages = new(
        "average-of-averages",
        new("平均どうしを平均した", "Averaged the averages"),
        new("{人数|にんずう}が ちがうと、{平均|へいきん}の まん{中|なか}には ならないよ。{合計|ごうけい}に もどして {考|かんが}えよう。", "The groups differ in size. Go back to the totals."),
        new("個数の違う二つの平均をたして2でわっています。それぞれの合計にもどし、全体の合計÷全体の個数で求めさせましょう。", "Two means of groups of different sizes are added and halved. Go back to the totals."),
        "average-partial", "average-total");

    public static readonly Misconception ForgotOneGroup = new(
        "average-divided-by-wrong-count",
        new("わる個数を取りちがえた", "Divided by another count"),
        new("いくつ{分|ぶん}を ならすのかな？ {個数|こすう}を たしかめよう。", "Over how many is it levelled? Check the count."),
        new("合計に含めた個数とわる数が合っていません。何こ分の合計かを式の前に書かせましょう。", "The count does not match what was added. Write how many values the total holds."),
        "average-mean");

    public static readonly Misconception IgnoredNeededTotal = new(
        "average-target-minus-mean",
        new("平均どうしの差だけで考えた", "Looked at the difference of the means only"),
        new("{何回|なんかい}{分|ぶん}の {合計|ごうけい}が いるかな？ {合計|ごうけい}の {差|さ}を {考|かんが}えよう。", "Which total is needed? Take the difference of the totals."),
        new("必要な合計ではなく、平均の値や差をそのまま答えています。目標の平均×回数から今の合計をひく手順を確かめましょう。", "The child answers with a mean or a difference of means. Needed total minus present total gives it."),
        "average-total", "average-mean");

    public static readonly Misconception DividedTotalAgain = new(
        "average-divided-instead",
        new("平均から全体を求めるのにわった", "Divided to find the total"),
        new("1つ{分|ぶん}が わかって いるよ。いくつ{分|ぶん}を かけよう。", "You know the amount for one. Multiply."),
        new("平均から全体の量を見積もる場面でわっています。「平均×個数＝合計」をことばの式で確かめましょう。", "The child divides to get from a mean to the total. Mean × count = total."),
        "average-total");
}
