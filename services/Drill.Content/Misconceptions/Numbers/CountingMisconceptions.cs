using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Numbers;

/// <summary>Wrong ideas about counting things, places in a row, and rows of numbers.</summary>
internal static class CountingMisconceptions
{
    public static readonly Misconception MissedOne = new(
        "counting-missed-one",
        new("1つ数え落とした", "Missed one while counting"),
        new("かぞえた ものに しるしを つけながら、もう いちど かぞえよう。", "Tick each thing as you count, and count again."),
        new("数詞と物が1対1に対応せず、1つ抜けています。物を動かしながら、または印をつけながら数えさせましょう。",
            "A thing was passed over: words and things are not yet matched one to one. Move or tick each thing while counting."),
        "count-objects");

    public static readonly Misconception CountedTwice = new(
        "counting-counted-twice",
        new("1つを2回数えた", "Counted one thing twice"),
        new("おなじ ものを 2かい かぞえて いないかな。しるしを つけながら かぞえよう。", "Did you count one twice? Tick each thing as you count."),
        new("どこから数えたかが分からなくなり、同じ物を2回数えています。始める所を決め、列にそって数えさせましょう。",
            "One thing was counted again. Agree where to start and count along the rows."),
        "count-objects");

    public static readonly Misconception GaveOneSide = new(
        "counting-gave-one-side",
        new("違いではなく片方の数を答えた", "Gave one of the two counts instead of the difference"),
        new("1つずつ せんで むすんで、むすべなかった ものだけを かぞえよう。", "Join them one to one and count only those left without a partner."),
        new("残り・不足を問われているのに、片方の数をそのまま答えています。線で結び、相手のない物に印をつけてから数えさせましょう。",
            "The rest or shortage is asked, but one whole side is given. Join pairs by lines and mark what has no partner."),
        "match-objects");

    public static readonly Misconception TookFewer = new(
        "counting-took-fewer",
        new("少ないほうを選んだ", "Took the side that has fewer"),
        new("1つずつ せんで むすぼう。あまりが でる ほうが おおいよ。", "Join them one to one. The side with some left has more."),
        new("並びの長さや広がりで多少を決めたか、「おおい」の意味を取り違えています。1つずつ線で結び、残ったほうが多いことを確かめましょう。",
            "The look of the rows decided, or \"more\" was misread. Join pairs by lines and see which side has some left."),
        "match-objects");

    public static readonly Misconception CountedSelf = new(
        "counting-counted-self",
        new("自分も「うしろの人」に数えた", "Counted the child itself among those behind"),
        new("じぶんは はいるかな、はいらないかな。えに かいて たしかめよう。", "Is the child itself counted or not? Draw the row to see."),
        new("「うしろにいる人数」に本人を入れています。○を並べて本人を塗り、その後ろだけを囲ませましょう。",
            "The child itself is counted among those behind. Draw circles, colour the child, and ring only the ones behind."),
        "ordinal-numbers");

    public static readonly Misconception LeftSelfOut = new(
        "counting-left-self-out",
        new("本人を数えずに順番を答えた", "Left the child itself out of the order"),
        new("うしろから かぞえる とき、じぶんの ところまで かぞえよう。", "Counting from the back, go on until you reach the child itself."),
        new("うしろから数えるときに本人を数えていません。「うしろから1番目」を指で押さえ、本人まで声に出して数えさせましょう。",
            "Counting from the back stops before the child itself. Point at the last one as \"first from the back\" and count aloud up to the child."),
        "ordinal-numbers");

    public static readonly Misconception FromOtherEnd = new(
        "counting-from-other-end",
        new("反対の端から数えた", "Counted from the other end"),
        new("どちらから かぞえるのかな。「まえから」「うしろから」を たしかめよう。", "From which end do we count? Look at the words again."),
        new("「前から」「後ろから」「左から」などの言葉を取り違えています。始まりの端に旗を置いてから数えさせましょう。",
            "Front and back, or left and right, are mixed up. Put a flag at the end where counting starts."),
        "ordinal-numbers", "position-words");

    public static readonly Misconception SkippedNumber = new(
        "counting-skipped-number",
        new("数の列で1つ先の数を入れた", "Skipped a number of the row"),
        new("となりの かずと いくつ ちがうかな。じゅんに いって みよう。", "How far is it from its neighbour? Say the row step by step."),
        new("数の並びを1つとばしています。数直線を指でたどり、□の前と後の数を両方確かめさせましょう。",
            "One number of the row was skipped. Follow the number line with a finger and check both neighbours of the □."),
        "number-series-20");

    public static readonly Misconception IgnoredStep = new(
        "counting-ignored-step",
        new("いくつとびかを見ずに1ずつ数えた", "Counted by ones where the row goes in bigger steps"),
        new("となりどうしの かずは いくつ ちがうかな。1ずつとは かぎらないよ。", "How far apart are two neighbours? It need not be 1."),
        new("並びの間隔を調べずに1ずつ数えています。はじめの2つの数の差を言わせてから、続きを考えさせましょう。",
            "The child counts by ones without looking at the step. Ask for the difference of the first two numbers first."),
        "number-series-20");

    public static readonly Misconception WrongWay = new(
        "counting-wrong-way",
        new("増える並びと減る並びを取り違えた", "Went up where the row goes down, or down where it goes up"),
        new("かずは ふえて いくかな、へって いくかな。", "Do the numbers grow or shrink along the row?"),
        new("数の並びの向きを取り違えています。矢印を書き、「ふえる」「へる」を言葉にしてから続けさせましょう。",
            "The direction of the row is mistaken. Draw an arrow and say whether the numbers grow or shrink."),
        "number-series-20");

    public static readonly Misconception CountedGroups = new(
        "counting-counted-groups",
        new("まとまりの数を答えた", "Gave the number of groups"),
        new("ふくろや はこの かずでは なく、なかの ものを ぜんぶ かぞえよう。", "Count all the things inside, not the bags or boxes."),
        new("2とび・5とびで数えるとき、まとまりを1つと数えています。指で1つずつ押さえ、「2, 4, 6…」と声に出させましょう。",
            "Groups were counted as single things. Point at each group and say \"two, four, six…\" aloud."),
        "count-in-groups");

    public static readonly Misconception MissedGroup = new(
        "counting-missed-group",
        new("まとまりを1つ数え落とした", "Missed one of the groups"),
        new("まとまりに しるしを つけながら、とばさずに かぞえよう。", "Tick each group so that none is passed over."),
        new("まとめて数えるときに1組抜けています。数えた組を線で囲ませ、最後に組の数を確かめさせましょう。",
            "One group was passed over. Ring each group when it is counted and check the number of groups in the end."),
        "count-in-groups");

    public static readonly Misconception TookAwayToShare = new(
        "counting-took-away-to-share",
        new("等分を引き算にした", "Subtracted instead of sharing equally"),
        new("ひとりに 1こずつ じゅんに くばって みよう。", "Deal them out one by one, in turn."),
        new("「わける」を引き算にしています。おはじきを1個ずつ配る操作をさせ、1人分をそろえて数えさせましょう。",
            "Sharing was worked as taking away. Deal counters out one by one and count what one person has."),
        "equal-sharing");

    public static readonly Misconception GaveSharers = new(
        "counting-gave-sharers",
        new("分ける人数や1人分の数をそのまま答えた", "Gave the number in the question back as the answer"),
        new("きかれて いる ことは なにかな。「ひとりぶん」と 「なんにん」は ちがうよ。", "What is asked: one share, or how many people? They are different."),
        new("問題文の数をそのまま答えています。何を求めるかに線を引き、図の中の1人分を囲ませましょう。",
            "A number of the story is given back. Underline what is asked and ring one share in a drawing."),
        "equal-sharing");
}
