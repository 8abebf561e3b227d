using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Calculation;

/// <summary>Wrong ideas about 0, 10 and the rules of multiplication.</summary>
internal static class TimesRuleMisconceptions
{
    public static readonly Misconception ZeroKeptNumber = new(
        "times-rule-zero-kept-number",
        new("0をかけても数がそのままだと考えた", "Thought that multiplying by 0 keeps the number"),
        new("0こ{分|ぶん}や、0の いくつ{分|ぶん}は 0だよ。", "No groups at all, or groups of nothing, make 0."),
        new("たし算の「+0」と混同し、7×0を7としています。おはじき入れで「0点の所に7こ」「7点の所に0こ」の点数を考えさせましょう。",
            "7 × 0 becomes 7, as with + 0. Play a points game: seven counters on 0 points, none on 7 points."),
        "times-zero-ten");

    public static readonly Misconception ZeroTakenForTen = new(
        "times-rule-zero-taken-for-ten",
        new("0をかけるのを0をつけることと考えた", "Wrote a 0 behind the number when multiplying by 0"),
        new("0を かけると 0に なるよ。0を つけるのは 10を かける ときだよ。", "Times 0 is 0. We write a 0 behind the number for times 10."),
        new("「10をかけると0がつく」を0のかけ算に当てはめています。10倍と0倍を同じ数で並べて比べさせましょう。",
            "The rule for times 10 is used for times 0. Put both beside each other with the same number."),
        "times-zero-ten");

    public static readonly Misconception ForgotZero = new(
        "times-rule-forgot-zero",
        new("10や100のかけ算で0をつけ忘れた", "Forgot the zeros of the tens or hundreds"),
        new("10や 100の まとまりで {考|かんが}えたね。さいごに 10や 100の いくつ{分|ぶん}かを もどそう。", "You counted tens or hundreds. Turn them back into the number at the end."),
        new("20×4を2×4=8で止めています。「10が8こで80」と、まとまりの単位を言葉で言わせてから答えを書かせましょう。",
            "20 × 4 stops at 2 × 4 = 8. Say it: eight tens are 80."),
        "times-zero-ten");

    public static readonly Misconception ChangedByOne = new(
        "times-rule-changed-by-one",
        new("かける数が1増えると答えも1増えると考えた", "Thought one more group adds just 1"),
        new("かける {数|かず}が 1 ふえると、かけられる {数|かず}だけ ふえるよ。", "One more group adds as much as one group has."),
        new("かける数の増えた分だけ答えが増えると考えています。アレイ図で1列増やし、増えた個数を数えさせましょう。",
            "The change of the multiplier is taken for the change of the product. Add one row to an array and count the new dots."),
        "times-table-6to9");

    public static readonly Misconception GaveMultiplier = new(
        "times-rule-gave-multiplier",
        new("かけられる数でなくかける数を答えた", "Gave the multiplier instead of the multiplicand"),
        new("1つ{分|ぶん}の {数|かず}は どちらかな。ふえるのは 1つ{分|ぶん}の {数|かず}だよ。", "Which number is one group? That is how much comes with each new group."),
        new("a×bで増減の単位がaであることがはっきりしていません。「aのb こ分」と読み、図の1列を囲ませましょう。",
            "It is not clear that the step is a in a × b. Read it as b groups of a and circle one group."),
        "times-table-6to9");

    public static readonly Misconception MultipliedOnePartOnly = new(
        "times-rule-one-part-only",
        new("分けた一方にしかかけなかった", "Multiplied only one of the two parts"),
        new("{分|わ}けた 2つの {数|かず}の どちらにも かけよう。", "Multiply both parts."),
        new("14×6を10×6+4のように計算しています。アレイ図を2つに切り、どちらの部分も6段あることを確かめましょう。",
            "14 × 6 becomes 10 × 6 + 4. Cut the array in two: both parts have six rows."),
        "times-split");

    public static readonly Misconception FirstTwoOnly = new(
        "times-rule-first-two-only",
        new("3つの数のうち2つしかかけなかった", "Multiplied only two of the three numbers"),
        new("かける {数|かず}は 3つ あるよ。のこりの {数|かず}も かけよう。", "There are three numbers. Multiply by the last one too."),
        new("2つの数の積で終わっています。かけた数に印をつけ、すべて使ったかを確かめさせましょう。",
            "The child stops after two factors. Tick each number as it is used."),
        "times-three-numbers");
}
