using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Algebra;

/// <summary>Wrong ideas about letters that stand for the amounts of a story.</summary>
internal static class LetterStoryMisconceptions
{
    public static readonly Misconception WrongOperation = new(
        "letter-story-wrong-operation",
        new("場面に合わない計算の式にした", "Chose an operation that does not fit the story"),
        new("{文字|もじ}を 10や 20などの {数|かず}に おきかえて、{何算|なにざん}に なるか {考|かんが}えよう。",
            "Put a number such as 10 in place of the letter. Which calculation is it then?"),
        new("文字になると数量の関係が見えにくくなり、演算を取り違えています。文字に簡単な数を当てはめて言葉の式をつくらせると効果的です。",
            "A letter hides the relation. Let the child put an easy number in its place and say the sentence in words first."),
        "letter-expression-write");

    public static readonly Misconception TurnedRound = new(
        "letter-story-turned-round",
        new("数と文字の役わりを逆にした", "Exchanged what the number and the letter stand for"),
        new("どちらから どちらを ひくのか、どちらを どちらで わるのか、もう いちど {読|よ}もう。",
            "What is taken from what, or divided by what? Read it again."),
        new("ひかれる数とひく数、わられる数とわる数、または元にする量と求める量を逆にしています。言葉の式を先に書かせましょう。",
            "The child exchanges the two sides of a subtraction, a division or an equation. Write the sentence in words first."),
        "letter-expression-write", "letter-relation-write");

    public static readonly Misconception LeftOutFixed = new(
        "letter-story-left-out-fixed",
        new("いつも同じ分をたさなかった", "Left out the amount that is always the same"),
        new("{文字|もじ}の ところの ほかに、いつも {同|おな}じだけ かかる {分|ぶん}も あるよ。",
            "Besides the part with the letter there is an amount that is always the same."),
        new("文字に関わる部分だけを式にし、箱代などの変わらない量を落としています。「変わる量」と「変わらない量」を分けて書かせましょう。",
            "The child writes only the part with the letter and drops the constant part. List what changes and what stays."),
        "letter-expression-write");

    public static readonly Misconception FixedForEach = new(
        "letter-story-fixed-for-each",
        new("1回だけの分にも個数をかけた", "Multiplied the single amount as well"),
        new("1{回|かい}だけの ものと、いくつ {分|ぶん}も あるものを {分|わ}けて {考|かんが}えよう。",
            "Keep apart what comes once and what comes several times."),
        new("一度だけの量（箱代など）までいくつ分にしています。場面を絵や図に表し、何がいくつあるかを確かめましょう。",
            "The child multiplies an amount that comes only once. Draw the situation and count what there is of each."),
        "letter-expression-write", "order-of-operations");

    public static readonly Misconception DigitsBeside = new(
        "letter-story-digits-beside",
        new("数を文字の場所に並べて書いた", "Wrote the number beside the other as digits"),
        new("{文字|もじ}を {数|かず}に おきかえたら、×の {計算|けいさん}を しよう。",
            "After putting the number in place of the letter, carry out the multiplication."),
        new("文字に数を当てはめるとき、かけ算をせずに数字を並べています。文字の所を（　）にして数を入れさせると、計算の記号が見えます。",
            "The child puts the digits side by side instead of multiplying. Write empty brackets for the letter and fill them, so the sign stays in sight."),
        "letter-evaluate");

    public static readonly Misconception UsedSameOperation = new(
        "letter-story-used-same-operation",
        new("逆の計算をしなかった", "Did not use the inverse operation"),
        new("もとの {数|かず}に もどすには、{反対|はんたい}の {計算|けいさん}を するよ。",
            "To get back to the number you started from, do the opposite calculation."),
        new("xを求めるのに式と同じ計算を続けています。図に表し、わからない数がどこかを確かめて、逆算（＋と−、×と÷）を使わせましょう。",
            "The child goes on with the same operation. Draw it, see which number is unknown, and undo + with − and × with ÷."),
        "letter-solve");

    public static readonly Misconception SubtractedFactor = new(
        "letter-story-subtracted-factor",
        new("かける数をひいた", "Subtracted the factor instead of dividing"),
        new("×の {反対|はんたい}は ÷だよ。{答|こた}えを {式|しき}に あてはめて たしかめよう。",
            "The opposite of × is ÷. Put your answer back into the equation to check it."),
        new("かけ算の式なのにかける数をひいてxを求めています。求めた数を元の式に当てはめて確かめる習慣をつけましょう。",
            "The child undoes a multiplication by subtracting. Make it a habit to put the answer back into the equation."),
        "letter-solve", "division-facts");
}
