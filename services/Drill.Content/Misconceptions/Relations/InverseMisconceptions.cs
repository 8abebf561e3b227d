using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Relations;

/// <summary>Wrong ideas about how adding and taking away belong together, and about the order of adding.</summary>
internal static class InverseMisconceptions
{
    public static readonly Misconception WentByChange = new(
        "inverse-went-by-change",
        new("「もらった」なら足す、「つかった」なら引くと決めた", "Let \"got\" or \"used\" decide"),
        new("もとめるのは はじめの かずかな、あとの かずかな。テープずで たしかめよう。", "Is the first number asked, or the last? Check in the tape diagram."),
        new("場面の動詞だけで演算を決めています。テープ図に全体と部分をかき、□が全体か部分かを考えさせましょう。",
            "The verb decides the calculation. Draw the tape: is □ the whole or a part?"),
        "tape-story");

    public static readonly Misconception GaveKnown = new(
        "inverse-gave-known",
        new("分かっている数をそのまま答えた", "Gave back a number that was known"),
        new("きかれて いる □は どこかな。ずを みよう。", "Where is the □ that is asked? Look at the drawing."),
        new("問題文の数をそのまま答えています。図の□を指で押さえてから式を立てさせましょう。",
            "A number of the story is given back. Point at the □ in the drawing before writing the expression."),
        "tape-story");

    public static readonly Misconception CheckedByRepeating = new(
        "inverse-checked-by-wrong-sum",
        new("たしかめの式を取り違えた", "Chose an expression that does not check the subtraction"),
        new("ひきざんの こたえに ひいた かずを たすと、もとの かずに もどるよ。", "The answer plus the number taken away gives the first number again."),
        new("引き算と足し算の関係がつかめていません。テープ図で「のこり＋とった分＝ぜんたい」を確かめましょう。",
            "The link between adding and taking away is missing. Show in a tape: rest plus part taken is the whole."),
        "check-by-inverse");

    public static readonly Misconception AddedBracketNumberTwice = new(
        "inverse-left-number-out",
        new("3つの数のうち1つを足し忘れた", "Left one of the three numbers out"),
        new("かっこの なかを さきに たして、のこりの かずも たそう。", "Add inside the brackets first, then the number that is left."),
        new("かっこの中だけで計算を終えています。かっこの答えを下に書き、残りの数とつなげて書かせましょう。",
            "Only the brackets were worked out. Write their result below and join it with the number left."),
        "addition-rules");

    public static readonly Misconception MissedTenPair = new(
        "inverse-missed-carry-in-pair",
        new("ちょうど何十になる組の十を足し忘れた", "Lost the ten made by the pair"),
        new("さきに たした 2つで ちょうど なんじゅうに なるよ。その 10を わすれて いないかな。", "The pair you added first makes full tens. Did you keep that ten?"),
        new("工夫して先に足した2数の繰り上がりを落としています。先に足した答えを書き残させましょう。",
            "The ten of the pair added first was lost. Keep its sum in writing."),
        "addition-rules");
}
