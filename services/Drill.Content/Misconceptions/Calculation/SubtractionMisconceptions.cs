using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Calculation;

/// <summary>Wrong ideas about subtracting whole numbers.</summary>
internal static class SubtractionMisconceptions
{
    public static readonly Misconception CountedStartNumber = new(
        "subtraction-counted-start",
        new("数え引きで始めの数も数えた", "Counted the starting number too"),
        new("もどる ときは、はじめの かずの 1つ まえから かぞえよう。", "When you count back, start with the number before the first one."),
        new("8 - 3 を「8, 7, 6」と数え、1大きくなっています。ブロックを1つ取るたびに残りの数を言わせると修正できます。",
            "The child counts 8 - 3 as \"8, 7, 6\" and lands one too high. Take one block at a time and say what is left."),
        "sub-no-borrow");

    public static readonly Misconception AddedInstead = new(
        "subtraction-added-instead",
        new("引き算を足し算にした", "Added instead of subtracting"),
        new("へる おはなしかな、ふえる おはなしかな。ひきざんの しるしを たしかめよう。", "Does it shrink or grow? Look at the minus sign again."),
        new("引く場面・記号で足しています。「残りは」「違いは」の言葉とブロックを取り去る動きを結びつけましょう。",
            "The child adds where the sign or story says subtract. Link \"left\" and \"difference\" with taking blocks away."),
        "sub-no-borrow", "sub-borrow");

    public static readonly Misconception SmallerFromLarger = new(
        "subtraction-smaller-from-larger",
        new("各位で大きい数字から小さい数字を引いた", "Subtracted the smaller digit from the larger in each place"),
        new("ひく じゅんばんは かえられないよ。ひけない ときは、となりの 10の まとまりを 1つ くずそう。",
            "You cannot swap what is taken away. If there is too little, break up one ten from the next place."),
        new("上下に関係なく大きい数字から小さい数字を引いています（52 - 27 → 35）。10の束をくずして「12から7を引く」操作に戻りましょう。",
            "In each place the smaller digit is taken from the larger, whichever is on top (52 - 27 → 35). Break a ten into ones and take 7 from 12."),
        "sub-2digit", "sub-borrow");

    public static readonly Misconception ForgotBorrow = new(
        "subtraction-forgot-borrow",
        new("くり下げた1を引き忘れた", "Forgot to take away the borrowed 1"),
        new("くりさげたら、となりの くらいは 1 へるよ。けして かきなおして おこう。", "When you borrow, the next place gets 1 smaller. Cross it out and write the new digit."),
        new("くり下げたあと、上の位を1減らしていません。くり下げるたびに上の位の数字に斜線を引き、新しい数字を書く手順を徹底しましょう。",
            "After borrowing, the next place is not made smaller. Cross the digit out and write the new one every time."),
        "sub-2digit");

    public static readonly Misconception StoppedAfterFirst = new(
        "subtraction-stopped-after-first",
        new("3つめの数を引かなかった", "Left out the third number"),
        new("かずは 3つ あるよ。さいごの かずも ひこう。", "There are three numbers. Take away the last one too."),
        new("はじめの2つを計算して終わっています。途中の答えを書き、使った数に印をつけながら順に計算させましょう。",
            "The child stops after the first two numbers. Write the result so far and tick each number as it is used."),
        "three-numbers");
}
