using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Numbers;

/// <summary>Wrong ideas about even and odd numbers, and about minutes as fractions of an hour.</summary>
internal static class ParityMisconceptions
{
    public static readonly Misconception LookedAtFirstDigit = new(
        "parity-looked-at-first-digit",
        new("いちばん上の位で判断した", "Judged by the first digit"),
        new("{一|いち}の {位|くらい}を {見|み}よう。10は 2で わりきれるから、{一|いち}の {位|くらい}だけで {決|き}まるよ。", "Look at the ones: tens are always even."),
        new("上の位の数字で偶数・奇数を決めています。10、100は2でわり切れるので一の位だけで決まることを確かめましょう。", "The first digit decides. Tens and hundreds are even, so only the ones matter."),
        "even-odd");

    public static readonly Misconception SwappedNames = new(
        "parity-swapped-names",
        new("偶数と奇数を逆にした", "Swapped even and odd"),
        new("2で わりきれる {数|かず}が {偶数|ぐうすう}、1あまる {数|かず}が {奇数|きすう}だよ。", "Even numbers are divided by 2 with nothing left; odd ones leave 1."),
        new("用語が入れかわっています。2人組を作って余りが出るかどうかの場面と結びつけましょう。", "The words are swapped. Make pairs: is one left alone?"),
        "even-odd");

    public static readonly Misconception SupposedSameAsParts = new(
        "parity-odd-and-odd-odd",
        new("奇数どうしの和は奇数と考えた", "Thought odd and odd make odd"),
        new("あまりの 1と 1を {合|あ}わせると 2に なるよ。{図|ず}で たしかめよう。", "The 1 left over and the other 1 make a pair. Draw it."),
        new("「奇数＋奇数＝奇数」のように名前から推測しています。2個ずつ組にした図で余りどうしが組になることを見せましょう。", "The result is guessed from the words. Draw pairs: the two left over make one more."),
        "even-odd");

    public static readonly Misconception ThoughtUnknowable = new(
        "parity-thought-unknowable",
        new("決まらないと考えた", "Thought it cannot be known"),
        new("いろいろな {数|かず}で ためして みよう。いつも {同|おな}じに なるよ。", "Try several numbers: it is always the same."),
        new("数が分からないと決められないと考えています。複数の例で試し、2×□（＋1）の形で理由を考えさせましょう。", "The child thinks the numbers must be known. Try examples, then think of 2 × □ (+ 1)."),
        "even-odd");

    public static readonly Misconception SixtyAsHundred = new(
        "fraction-hours-hundred",
        new("1時間を100分（10分）とした", "Took an hour for 100 minutes"),
        new("1{時間|じかん}は 60{分|ぷん}。60{分|ぶん}の いくつかな？", "An hour has 60 minutes: how many sixtieths?"),
        new("60進法を10進法と混同しています。時計の文字盤を60等分・12等分した図で確かめましょう。", "Sixty is taken for a hundred. Show the clock face cut into 60 and 12."),
        "fraction-hours");

    public static readonly Misconception TurnedHourOver = new(
        "fraction-hours-turned-over",
        new("分母と分子を逆にした", "Turned the fraction over"),
        new("1{時間|じかん}より {短|みじか}い？ {長|なが}い？ {分母|ぶんぼ}は 60だよ。", "Is it shorter or longer than an hour? The denominator is 60."),
        new("60を分子にしています。1時間より短い（長い）ことから答えの大きさを確かめさせましょう。", "60 stands on top. Check whether it is shorter or longer than an hour."),
        "fraction-hours");
}
