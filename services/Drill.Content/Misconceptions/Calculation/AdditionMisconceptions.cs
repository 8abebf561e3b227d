using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Calculation;

/// <summary>Wrong ideas about adding whole numbers.</summary>
internal static class AdditionMisconceptions
{
    public static readonly Misconception CountedStartNumber = new(
        "addition-counted-start",
        new("数え足しで始めの数も数えた", "Counted the starting number too"),
        new("かぞえる ときは、はじめの かずの つぎから かぞえよう。", "When you count on, start with the number after the first one."),
        new("7 + 3 を「7, 8, 9」と数え、1小さくなっています。ブロックを1つ動かすたびに1つ唱え、始めの数は動かさないことを確かめましょう。",
            "The child counts 7 + 3 as \"7, 8, 9\" and lands one short. Move one block for each number said; the first number moves nothing."),
        "add-no-carry");

    public static readonly Misconception SubtractedInstead = new(
        "addition-subtracted-instead",
        new("足し算を引き算にした", "Subtracted instead of adding"),
        new("ふえる おはなしかな、へる おはなしかな。たしざんの しるしを たしかめよう。", "Does it grow or shrink? Look at the plus sign again."),
        new("足す場面・記号で引いています。ブロックを寄せる動きと「合わせて」「増えると」の言葉を結びつけ、式を声に出して読ませましょう。",
            "The child subtracts where the sign or story says add. Link pushing blocks together with the words \"altogether\" and \"more\"."),
        "add-no-carry", "add-carry");

    public static readonly Misconception AddedKnownNumbers = new(
        "addition-added-known-numbers",
        new("□を求める式で見える数を足した", "Added the two numbers in sight to find the missing one"),
        new("□に こたえを いれて、しきが あって いるか たしかめよう。", "Put your answer into the □ and check whether the line is true."),
        new("「□ + 3 = 8」を 8 + 3 と計算しています。全体の8を先に図にかき、そのうちの3を隠して残りを問うと、求めるものがはっきりします。",
            "The child works out 8 + 3 for □ + 3 = 8. Draw the whole (8) first, cover 3 and ask for the rest."),
        "number-bonds-10");

    public static readonly Misconception AddedOnesToTens = new(
        "addition-added-ones-to-tens",
        new("一の位の数を十の位に足した", "Added the ones to the tens"),
        new("12の 2は いち、1は じゅうだよ。いちは いちと たそう。", "In 12, the 2 is ones and the 1 is a ten. Add ones to ones."),
        new("12 + 5 を 62 のように、足す数を十の位に加えています。10のまとまりとばらを分けて並べ、ばらどうしを足すことを確かめましょう。",
            "12 + 5 becomes 62: the ones are added to the ten. Lay out tens and ones apart and add ones to ones."),
        "ten-and-ones");

    public static readonly Misconception ForgotTen = new(
        "addition-forgot-ten",
        new("10のまとまりを忘れた", "Forgot the ten"),
        new("10と いくつに なったかな。10を わすれずに たそう。", "You made a ten and some more. Don't forget the ten."),
        new("10をつくったあと、残りだけを答えています。10のケースをブロックで満たし、「10と3で13」と言う練習が効果的です。",
            "After making ten the child gives only what is left over. Fill a ten-frame and say \"ten and three is thirteen\"."),
        "add-carry");

    public static readonly Misconception AddedFirstTwoOnly = new(
        "addition-first-two-only",
        new("3つめの数を足さなかった", "Left out the third number"),
        new("かずは 3つ あるよ。さいごの かずも たそう。", "There are three numbers. Add the last one too."),
        new("はじめの2つを足して終わっています。使った数に印をつけながら、前から順に計算させましょう。",
            "The child stops after the first two numbers. Have them tick each number as it is used."),
        "add-carry");

    public static readonly Misconception AddedAllDigits = new(
        "addition-added-all-digits",
        new("位を考えず数字を全部足した", "Added all the digits as ones"),
        new("じゅうの くらいの 2は 20だよ。おなじ くらいどうしを たそう。", "A 2 in the tens place is 20. Add tens to tens and ones to ones."),
        new("23 + 45 を 2 + 3 + 4 + 5 としています。10の束とばらで数を表し、束は束どうしで数えることに戻りましょう。",
            "23 + 45 is worked as 2 + 3 + 4 + 5. Show the numbers with bundles of ten and count bundles with bundles."),
        "two-digit-places");

    public static readonly Misconception ForgotCarry = new(
        "addition-forgot-carry",
        new("くり上がりを足し忘れた", "Forgot the carried 1"),
        new("くりあげた 1を わすれて いないかな。うえに ちいさく 1と かいて おこう。", "Did you forget the 1 you carried? Write a small 1 above the next place."),
        new("筆算でくり上げた1を足していません。くり上がりの1を書く場所を決め、必ずその数から足し始める手順にすると減ります。",
            "The carried 1 is not added. Fix one place for writing it and start each column from it."),
        "add-2digit", "add-carry");

    public static readonly Misconception WroteWholeColumns = new(
        "addition-wrote-whole-columns",
        new("くり上げずに各位の和を並べて書いた", "Wrote each column's sum side by side"),
        new("1つの くらいには すうじを 1つだけ かくよ。10に なったら つぎの くらいへ 1 くりあげよう。",
            "Each place has room for one digit. When you reach ten, carry 1 to the next place."),
        new("27 + 35 を 5 と 12 から 512 のように書いています。答えの見当（20 + 30 で50くらい）をつける習慣と、10の束を作る操作が有効です。",
            "27 + 35 becomes 512. Estimate first (about 50) and bundle ten ones into a ten."),
        "add-2digit", "place-value-1000");
}
