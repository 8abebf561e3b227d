using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Relations;

/// <summary>Wrong ideas about amounts per unit and speed.</summary>
internal static class RateMisconceptions
{
    public static readonly Misconception ComparedOneAmount = new(
        "rate-compared-one-amount",
        new("一方の量だけで比べた", "Compared one amount only"),
        new("{人数|にんずう}だけ、{広|ひろ}さだけでは くらべられないよ。1あたりに そろえよう。", "One amount alone cannot tell. Make it per one."),
        new("人数や面積の一方だけを比べています。もう一方がちがうときは、そろえて比べる必要があることを極端な例で確かめましょう。",
            "Only the number or only the area is compared. Use an extreme example to show that the other one matters."),
        "crowdedness");

    public static readonly Misconception ReversedMeaning = new(
        "rate-reversed-meaning",
        new("1あたりの大小の意味を逆にした", "Read the result the wrong way round"),
        new("1{人|り}あたりが {広|ひろ}いと すいて いる。1m²あたりの {人|ひと}が {多|おお}いと こんで いるよ。", "More room for each is less crowded; more people per m² is more crowded."),
        new("1人あたりの面積が大きいほど混んでいる、のように結果の読みが逆です。何を1にそろえたかを言葉で添えさせましょう。",
            "The quotient is read the wrong way. Say what was made 1."),
        "crowdedness", "unit-rate");

    public static readonly Misconception UsedDifference = new(
        "rate-used-difference",
        new("差で比べた", "Compared by differences"),
        new("{差|さ}では なく、1あたりの {大|おお}きさで くらべよう。", "Compare amounts per one, not differences."),
        new("人数と広さの差で混みぐあいを決めています。2倍の部屋に2倍の人がいる例で、差は変わるが混み方は同じことを示しましょう。",
            "Differences decide. Twice the room with twice the people is just as crowded, though the difference changed."),
        "crowdedness");

    public static readonly Misconception MultipliedToFindRate = new(
        "rate-multiplied",
        new("かけて1あたりを求めた", "Multiplied to find the rate"),
        new("{同|おな}じ {大|おお}きさに {分|わ}けて、1つ{分|ぶん}を {求|もと}めよう。", "Share it out equally to find the amount for one."),
        new("1あたりを求めるのにかけ算をしています。全体÷いくつ分＝1つ分、の関係に戻しましょう。",
            "The child multiplies to find the amount for one. Whole ÷ how many = one."),
        "unit-rate", "division-facts");

    public static readonly Misconception StoppedAtRate = new(
        "rate-stopped-at-rate",
        new("1あたりを求めて止めた", "Stopped at the rate"),
        new("1あたりが わかったね。{聞|き}かれて いるのは {何|なに}かな？", "You have the amount for one. What was asked?"),
        new("1あたりの量で止めています。問いの単位に線を引き、もう一段の計算に気づかせましょう。", "The child stops at the amount for one. Underline the unit asked for."),
        "unit-rate");

    public static readonly Misconception MultipliedSpeedAndDistance = new(
        "speed-multiplied",
        new("道のりと速さ（時間）をかけた", "Multiplied where division is needed"),
        new("{速|はや}さ × {時間|じかん} = {道|みち}のり。わかって いる ものを あてはめよう。", "speed × time = distance. Put in what you know."),
        new("速さや時間を求めるのにかけています。「1時間に○km進む」を数直線にかいて、どの数が分かっているかを確かめましょう。",
            "The child multiplies to find a speed or a time. Draw \"○ km in an hour\" on a double number line."),
        "speed-find", "speed-distance-time");

    public static readonly Misconception DividedInsteadOfMultiplied = new(
        "speed-divided",
        new("道のりを求めるのにわった", "Divided to find the distance"),
        new("1{時間|じかん}に {進|すす}む {道|みち}のりの いくつ{分|ぶん}かな？", "How many times the distance of one hour is it?"),
        new("道のりを求める場面でわっています。速さ＝1あたりの道のりであることを確かめ、何倍かを考えさせましょう。",
            "The child divides to find a distance. Speed is the distance for one; ask how many times."),
        "speed-distance-time");

    public static readonly Misconception UsedFactorOnce = new(
        "speed-unit-one-sixty",
        new("60を1回しか使わなかった", "Used 60 once only"),
        new("{秒|びょう}から {時間|じかん}へは、60を 2{回|かい} つかうよ。", "From seconds to hours takes 60 twice."),
        new("秒速と時速の間を60倍（÷60）1回で変えています。秒→分→時と段階を書かせましょう。", "Seconds and hours are joined by one 60. Write seconds, minutes, hours in steps."),
        "speed-units");

    public static readonly Misconception WrongWaySixty = new(
        "speed-unit-wrong-way",
        new("60倍と÷60を逆にした", "Took × 60 for ÷ 60"),
        new("1{時間|じかん}では 1{分|ぷん}より {遠|とお}くまで {進|すす}むよ。{大|おお}きくなる？ {小|ちい}さくなる？", "In an hour one gets farther than in a minute. Larger or smaller?"),
        new("単位時間が長くなると道のりも長くなる関係を逆にしています。「1分で○m、1時間では？」と言い直させましょう。",
            "A longer time means a longer way; the child turns it round. Say: so far in a minute, how far in an hour?"),
        "speed-units", "speed-find");

    public static readonly Misconception KeptMetres = new(
        "speed-unit-kept-metres",
        new("mとkmを直さなかった", "Did not change m and km"),
        new("1km = 1000mだよ。{長|なが}さの {単位|たんい}も そろえよう。", "1 km = 1000 m. Change the length too."),
        new("時間の単位だけを変え、長さの単位をそのままにしています。単位を2つに分けて（長さ・時間）順に直させましょう。",
            "Only the time is changed. Change length and time one after the other."),
        "speed-units");

    public static readonly Misconception MinutesAsHundredths = new(
        "speed-minutes-as-decimal",
        new("分を時間の小数と見た", "Read minutes as a decimal of an hour"),
        new("1{時間|じかん}は 60{分|ぷん}。30{分|ぷん}は 0.5{時間|じかん}だよ。", "An hour has 60 minutes: 30 minutes are half an hour."),
        new("1時間30分を1.3時間とするなど、60進法を10進法と混同しています。30分＝30/60時間と分数で書かせましょう。",
            "Hours are read with tens (1.3 for 1 h 30 min). Write 30/60 of an hour."),
        "speed-distance-time", "fraction-hours");
}
