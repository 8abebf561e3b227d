using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Measures;

/// <summary>Wrong ideas about reading clocks and working with times.</summary>
internal static class ClockMisconceptions
{
    public static readonly Misconception SwappedHands = new(
        "clock-swapped-hands",
        new("長針と短針を取り違えた", "Mixed up the two hands"),
        new("みじかい はりが 「なんじ」、ながい はりが 「なんぷん」だよ。", "The short hand tells the hour, the long hand the minutes."),
        new("2本の針の役割を逆に読んでいます。短針だけの時計で「何時ごろ」を先に読ませましょう。",
            "The hands are exchanged. Read \"about what hour\" from a clock with the short hand alone first."),
        "clock-hours");

    public static readonly Misconception ReadNumberAsMinutes = new(
        "clock-number-as-minutes",
        new("長針の指す数字をそのまま分と読んだ", "Read the number at the long hand as the minutes"),
        new("ながい はりは 1めもりが 1ぷん。すうじ 1つで 5ふん すすむよ。", "Each small mark is 1 minute for the long hand; from one number to the next is 5."),
        new("長針が4を指すと「4分」と読んでいます。文字盤の外に5, 10, 15…と書いた時計で読ませましょう。",
            "The long hand on 4 is read as 4 minutes. Use a clock with 5, 10, 15… written around it."),
        "clock-minutes");

    public static readonly Misconception TookNextHour = new(
        "clock-next-hour",
        new("短針が近い次の数字で「何時」を読んだ", "Took the hour that the short hand has not reached"),
        new("みじかい はりが とおりすぎた すうじを よもう。", "Read the number the short hand has passed."),
        new("8時50分などで短針が9に近いため9時と読んでいます。短針がまだ9に届いていないことを、針を回して確かめましょう。",
            "At 8:50 the short hand is near 9 and is read as 9. Turn the hands and see that 9 is not reached yet."),
        "clock-minutes");

    public static readonly Misconception MixedDayHalves = new(
        "clock-mixed-day-halves",
        new("午前と午後を取り違えた", "Mixed up morning and afternoon"),
        new("おひるの 12じより まえが ごぜん、あとが ごごだよ。", "Before 12 noon it is morning (am), after it afternoon (pm)."),
        new("正午をまたぐときに午前・午後を変えていない、または逆にしています。1日の線の図に正午の印をつけて考えさせましょう。",
            "Morning and afternoon are exchanged, or not changed at noon. Use a line of the day with noon marked."),
        "am-pm");

    public static readonly Misconception CountedHundredMinutes = new(
        "clock-hundred-minutes",
        new("1時間を100分とした", "Took an hour for 100 minutes"),
        new("1じかんは 60ぷんだよ。100では ないよ。", "An hour is 60 minutes, not 100."),
        new("十進法と混同し、1時間20分を120分などとしています。長針が1周すると60分であることを時計で確かめましょう。",
            "As in counting by tens, 1 h 20 min becomes 120 min. Turn the long hand once around: 60 minutes."),
        "time-units");

    public static readonly Misconception MixedTimeUnits = new(
        "clock-mixed-time-units",
        new("日・時間・分の間の数を取り違えた", "Used the wrong number between days, hours and minutes"),
        new("1じかんは 60ぷん、1にちは 24じかんだよ。", "An hour is 60 minutes, a day is 24 hours."),
        new("長さやかさの単位と同じように、10ずつで変わると考えています。時計の長針が1周、短針が2周する間の時間を確かめましょう。",
            "Time is changed in tens like other units. See on a clock what one turn of the long hand and two of the short hand take."),
        "time-units");

    public static readonly Misconception MisjudgedUnit = new(
        "clock-misjudged-unit",
        new("時間の長さに合わない単位を選んだ", "Chose a unit of time that does not fit"),
        new("ほんとうに それだけ つづくと、どのくらい ながいかな。じぶんの 1にちで かんがえよう。", "How long would that really be? Think of your own day."),
        new("1分、1時間、1日がどのくらいの長さかをつかんでいません。1分間目を閉じるなど、実際の長さを体験させましょう。",
            "How long a minute, an hour and a day last is not yet known. Let the child feel it: eyes closed for one minute."),
        "time-units");

    public static readonly Misconception ComparedTimeNumbers = new(
        "clock-compared-numbers-only",
        new("単位を見ずに数の大きさだけで時間を比べた", "Compared times by their numbers alone"),
        new("かずだけで くらべて いないかな。おなじ たんいに そろえよう。", "Do not look at the numbers alone. Bring both to the same unit."),
        new("2時間と110分を、2と110で比べています。長い単位を短い単位に直してから比べさせましょう。",
            "2 hours and 110 minutes are compared as 2 and 110. Change the longer unit into the shorter one first."),
        "time-units");

    public static readonly Misconception KeptTheHour = new(
        "clock-kept-the-hour",
        new("ちょうどの時刻をまたいだのに「何時」を変えなかった", "Did not change the hour though the full hour was passed"),
        new("ながい はりは 12を とおったかな。とおったら 「なんじ」も かわるよ。", "Did the long hand pass 12? Then the hour changes too."),
        new("分だけを進めたり戻したりしています。模型の時計で長針が12を通るとき、短針も次の数字を指すことを見せましょう。",
            "Only the minutes are moved. Show on a model clock how the short hand reaches the next number as the long hand passes 12."),
        "time-later");

    public static readonly Misconception WentTheOtherWay = new(
        "clock-went-other-way",
        new("「前」と「後」を逆にした", "Went back for later, or forward for earlier"),
        new("「まえ」かな、「あと」かな。とけいの はりを どちらへ まわすか かんがえよう。", "Before or after? Think which way the hands turn."),
        new("何分前・何分後を取り違えています。時計の針を実際に動かし、言葉と向きを結びつけましょう。",
            "Earlier and later are exchanged. Move the hands of a clock and link the words to the direction."),
        "time-later");

    public static readonly Misconception GaveTimeForDuration = new(
        "clock-time-for-duration",
        new("時刻と時間を取り違えた", "Mixed up a time of day and how long it takes"),
        new("「なんじ なんぷん」は じこく、「なんじかん」「なんぷんかん」は じかんだよ。", "A time of day is when; a duration is how long."),
        new("時刻と時間を区別していません。数直線に2つの時刻を書き、間の幅が時間であることを示しましょう。",
            "Time of day and duration are mixed. Mark both times on a line: the distance between is the duration."),
        "duration-between");

    public static readonly Misconception AddedTimes = new(
        "clock-added-times",
        new("2つの時刻の分を足した", "Added the minutes of the two times"),
        new("はじまりから おわりまで、ながい はりが どれだけ すすむか みよう。", "See how far the long hand moves from start to end."),
        new("時刻の差を求める場面で分を足しています。模型の時計を動かし、進んだ分を数えさせましょう。",
            "The minutes are added where the difference is asked. Move a model clock and count."),
        "duration-between");
}
