using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Calculation;

/// <summary>Wrong ideas about multiplying whole numbers.</summary>
internal static class MultiplicationMisconceptions
{
    public static readonly Misconception NeighbourFact = new(
        "multiplication-neighbour-fact",
        new("九九の1つ隣の答えを言った", "Gave the next fact of the times table"),
        new("1つぶん おおく なって いないかな。1つ まえの くくから たしかめよう。", "Is that one group too many? Check with the fact before it."),
        new("九九を唱える途中で1つ進みすぎています。「かける数が1増えると、かけられる数だけ増える」きまりで、前の段から確かめさせましょう。",
            "While reciting, the child goes one fact too far. Check from the fact before: one more group adds one more of the number."),
        "times-table-2to5", "times-table-6to9");

    public static readonly Misconception NeighbourRow = new(
        "multiplication-neighbour-row",
        new("1つ小さい段の九九を使った", "Used the row below in the times table"),
        new("なんの だんかな。だんの かずを こえに だして、もう いちど いって みよう。", "Which row is it? Say the row's number aloud and try again."),
        new("7×8を6×8の答えで覚えるなど、隣の段と混同しています。7×8 と 8×7 のように、言いやすい方に入れかえて確かめる方法が有効です。",
            "Facts of neighbouring rows are mixed up (6 × 8 for 7 × 8). Turning the factors round, 8 × 7, often helps."),
        "times-table-6to9");

    public static readonly Misconception AddedInstead = new(
        "multiplication-added-instead",
        new("かけ算を足し算にした", "Added instead of multiplying"),
        new("おなじ かずの あつまりが いくつ あるかな。えに かいて みよう。", "How many groups of the same size are there? Draw them."),
        new("かけ算の式や「ずつ」の場面で足しています。「1つ分の数」×「いくつ分」を図に表し、同じ数を何回足すかを確かめましょう。",
            "The child adds where groups of one size are meant. Draw the groups and count how often the same number is added."),
        "times-table-2to5");

    public static readonly Misconception SubtractedForFactor = new(
        "multiplication-subtracted-for-factor",
        new("□を求めるかけ算で引き算をした", "Subtracted to find the missing factor"),
        new("しきは かけざんだよ。その だんの くくを じゅんに いって、こたえを さがそう。", "It is a multiplication. Say that row of the times table until you meet the number."),
        new("「7 × □ = 56」を 56 - 7 としています。7の段を順に唱えて56をさがす活動で、かけ算とわり算のつながりを作りましょう。",
            "7 × □ = 56 is worked as 56 - 7. Recite the row of 7 until 56 comes: the root of division."),
        "times-table-2to5");

    public static readonly Misconception ForgotExtra = new(
        "multiplication-forgot-extra",
        new("かけ算のあとの足し算を忘れた", "Forgot to add the extra ones after multiplying"),
        new("かけざんの あとに、ほかの ぶんも たそう。", "After multiplying, add the extra ones too."),
        new("かけ算までで終わり、はみ出した分を足していません。場面を図にかき、使った数に印をつけさせましょう。",
            "The child stops after the multiplication. Draw the story and tick each number as it is used."),
        "multiplication-expression");

    public static readonly Misconception MultipliedOnesOnly = new(
        "multiplication-ones-only",
        new("一の位だけにかけた", "Multiplied only the ones"),
        new("じゅうの くらいの かずにも かけよう。", "Multiply the tens too."),
        new("一の位だけにかけ、上の位をそのまま下ろしています。23を20と3に分けた図で、両方を何倍もすることを見せましょう。",
            "Only the ones are multiplied and the other digits copied. Split 23 into 20 and 3 and multiply both."),
        "multiply-by-1digit");

    public static readonly Misconception ForgotCarry = new(
        "multiplication-forgot-carry",
        new("かけ算のくり上がりを足し忘れた", "Forgot the carried number"),
        new("くりあげた かずを たしたかな。ちいさく かいて おこう。", "Did you add the number you carried? Write it small so you see it."),
        new("筆算でくり上げた数を足していません。くり上がりを書く場所を決め、「かけてから足す」と唱えながら計算させると減ります。",
            "The carried number is lost. Fix a place for it and say \"multiply, then add\"."),
        "multiply-by-1digit", "add-2digit");

    public static readonly Misconception WroteWholeColumns = new(
        "multiplication-wrote-whole-columns",
        new("くり上げずに各位の積を並べて書いた", "Wrote each column's product side by side"),
        new("1つの くらいには すうじを 1つだけ かくよ。10いじょうは つぎの くらいへ くりあげよう。",
            "Each place has room for one digit. Carry the rest to the next place."),
        new("27 × 3 を 6 と 21 から 621 としています。答えの見当（30 × 3 = 90 より小さい）をつけさせると誤りに気づけます。",
            "27 × 3 becomes 621. Estimate first: it must be less than 30 × 3 = 90."),
        "multiply-by-1digit");

    public static readonly Misconception ForgotShift = new(
        "multiplication-forgot-shift",
        new("十の位の積を1けたずらさなかった", "Did not shift the row of the tens"),
        new("じゅうの くらいの 4は 40だよ。かけた こたえも 10ばいに なるよ。", "A 4 in the tens place is 40, so its product is ten times as big."),
        new("かける数の十の位を1けたの数として計算しています。筆算の2段目の右に0を書かせ、「×40」だと意識させましょう。",
            "The tens digit of the multiplier is used as ones. Write the 0 of the second row and say \"times forty\"."),
        "multiply-by-2digit", "multiply-by-1digit");

    public static readonly Misconception MultipliedSamePlacesOnly = new(
        "multiplication-same-places-only",
        new("同じ位どうしだけをかけた", "Multiplied only digits of the same place"),
        new("1つの かずに、もう 1つの かずの ぜんぶの くらいを かけよう。", "Multiply the whole number by every digit of the other one."),
        new("23 × 45 を 20 × 40 と 3 × 5 だけで求めています。長方形の面積図で4つの部分に分けると、抜けている2つが見えます。",
            "23 × 45 is found from 20 × 40 and 3 × 5 alone. An area drawing in four parts shows the two that are missing."),
        "multiply-by-2digit", "multiply-by-1digit");

    public static readonly Misconception ForgotSecondRow = new(
        "multiplication-forgot-second-row",
        new("かける数の十の位をかけ忘れた", "Left out the tens of the multiplier"),
        new("かける かずの じゅうの くらいも かけよう。だんは 2つに なるよ。", "Multiply by the tens too. There will be two rows."),
        new("かける数の一の位だけで計算を終えています。答えの見当をつけてから筆算させると、けた数の不足に気づけます。",
            "The child multiplies by the ones only. An estimate beforehand shows that the answer is too small."),
        "multiply-by-2digit", "multiply-by-1digit");
}
