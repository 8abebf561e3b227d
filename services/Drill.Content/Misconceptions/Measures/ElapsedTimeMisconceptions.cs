using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Measures;

/// <summary>Wrong ideas about times of day, durations and seconds.</summary>
internal static class ElapsedTimeMisconceptions
{
    public static readonly Misconception ForgotHour = new(
        "elapsed-time-forgot-hour",
        new("時のくり上がり・くり下がりを忘れた", "Forgot that the hour changes"),
        new("60{分|ぷん}で 1{時間|じかん}だよ。{何時|なんじ}を またいだか たしかめよう。", "60 minutes make an hour. Check which hour you passed."),
        new("分だけを計算し、時を変えていません。「まず何時ちょうどまで」と区切って数直線で進めさせましょう。",
            "Only the minutes are worked out. Go to the full hour first, on a time line."),
        "clock-time-later");

    public static readonly Misconception WrongWay = new(
        "elapsed-time-wrong-way",
        new("前と後を逆に計算した", "Went the wrong way in time"),
        new("「{後|あと}」は すすむ、「{前|まえ}」は もどるよ。", "\"After\" goes forward, \"before\" goes back."),
        new("「前」「後」の向きを取り違えています。時計の針や数直線で動く向きを指でたどらせましょう。",
            "Before and after are exchanged. Trace the direction on a clock or a time line."),
        "clock-time-later");

    public static readonly Misconception ForgotNoon = new(
        "elapsed-time-forgot-noon",
        new("正午をまたぐことを考えなかった", "Ignored that noon was passed"),
        new("{正午|しょうご}を すぎたかな。{正午|しょうご}までと {正午|しょうご}からに {分|わ}けて {考|かんが}えよう。", "Did you pass noon? Think of the time up to noon and from noon."),
        new("午前・午後を見ずに数だけで計算しています。「正午まで」と「正午から」に分けて求めさせましょう。",
            "Only the numbers are used, not am and pm. Split the time at noon."),
        "clock-time-later", "clock-time-between");

    public static readonly Misconception HundredMinutes = new(
        "elapsed-time-hundred-minutes",
        new("1時間を100分として計算した", "Worked as if an hour had 100 minutes"),
        new("1{時間|じかん}は 60{分|ぷん}だよ。", "An hour has 60 minutes."),
        new("時刻を整数のように計算しています（915 − 840 = 75）。60で時間に直すことを、時計の1回りと結びつけましょう。",
            "Times are calculated like whole numbers (915 − 840 = 75). Link 60 minutes with one turn of the long hand."),
        "clock-time-between", "clock-duration-sum");

    public static readonly Misconception SmallerMinutesFromLarger = new(
        "elapsed-time-smaller-minutes-from-larger",
        new("分は大きい方から小さい方を引いた", "Took the smaller minutes from the larger"),
        new("{何分|なんぷん}から {何分|なんぷん}までかな。{何時|なんじ}ちょうどで {区切|くぎ}って {考|かんが}えよう。", "From which minute to which? Stop at the full hour and think."),
        new("時と分を別々に引き、分は大きい方から引いています。次の正時までの時間を先に求めさせましょう。",
            "Hours and minutes are subtracted apart, the larger minutes first. Find the time to the next full hour first."),
        "clock-time-between");

    public static readonly Misconception HundredSeconds = new(
        "elapsed-time-hundred-seconds",
        new("1分を100秒として計算した", "Worked as if a minute had 100 seconds"),
        new("1{分|ぷん}は 60{秒|びょう}だよ。", "A minute has 60 seconds."),
        new("10進の単位のように換算しています。ストップウォッチで60秒と1分が同じことを見せましょう。",
            "The child converts as with decimal units. Show on a stopwatch that 60 seconds are one minute."),
        "clock-seconds");

    public static readonly Misconception JoinedNumbers = new(
        "elapsed-time-joined-numbers",
        new("分と秒をそのまま足した", "Added minutes and seconds as they are"),
        new("{分|ふん}を {秒|びょう}に なおしてから たそう。", "Change the minutes into seconds before you add."),
        new("単位のちがう数を足しています。「1分は60秒、2分は…」と表にしてから合わせましょう。",
            "Numbers of different units are added. Make a table first: 1 minute is 60 seconds, 2 minutes…"),
        "clock-seconds");
}
