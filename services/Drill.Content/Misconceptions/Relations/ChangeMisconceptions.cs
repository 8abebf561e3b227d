using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Relations;

/// <summary>Wrong ideas about quantities that change together and about comparing by times.</summary>
internal static class ChangeMisconceptions
{
    public static readonly Misconception ExpectedSameDirection = new(
        "change-expected-same-direction",
        new("一方が増えれば他方も増えると考えた", "Expected both to grow together"),
        new("{一方|いっぽう}が ふえると、もう {一方|いっぽう}は へる ことも あるよ。{表|ひょう}を {見|み}よう。", "When one grows the other may shrink. Look at the table."),
        new("伴って変わる量はともに増えると思いこんでいます。表の横に＋1、−1と矢印で書きこませましょう。",
            "The child thinks both always grow. Write +1 and −1 with arrows beside the table."),
        "change-tables");

    public static readonly Misconception AddedWhereMultiplied = new(
        "change-added-where-multiplied",
        new("何倍の関係をたし算で求めた", "Added where it is a multiple"),
        new("{上|うえ}の {数|かず}を {何倍|なんばい}すると {下|した}の {数|かず}に なるかな？ たてに {見|み}よう。", "By what do you multiply the upper number to get the lower? Look down the columns."),
        new("表を横だけに見ています。上の数と下の数を縦に見て、いつも同じになる計算を探させましょう。",
            "The child reads along the rows only. Look down the columns for what is always the same."),
        "change-tables");

    public static readonly Misconception ForgotStartingAmount = new(
        "change-forgot-starting-amount",
        new("はじめの数を考えなかった", "Forgot what was there at the start"),
        new("はじめに いくつ あったかな？ それに ふえた {分|ぶん}を たそう。", "How much was there at the start? Add what came to it."),
        new("増える分だけをかけて、初めの量を加えていません。表の1つ目の値を確かめてから式にさせましょう。",
            "The child multiplies only. Check the first value of the table before writing the rule."),
        "change-tables");

    public static readonly Misconception ComparedDifferences = new(
        "times-compared-differences",
        new("倍でなく差で比べた", "Compared by difference instead of by times"),
        new("もとの {大|おお}きさが ちがう ときは、{何倍|なんばい}に なったかで くらべよう。", "Where the starting sizes differ, compare how many times as large they became."),
        new("差だけで比べています。もとの大きさが違うものを公平に比べるにはどうするかを、テープの図で話し合いましょう。",
            "The child compares differences. Discuss with tapes how to compare fairly when the starting sizes differ."),
        "times-as-much");

    public static readonly Misconception DividedOtherWay = new(
        "times-divided-other-way",
        new("もとにする量と比べる量を逆にした", "Took the wrong amount as the base"),
        new("「〜の {何倍|なんばい}」の 「〜」が もとに する {量|りょう}だよ。", "In “how many times A”, A is the base."),
        new("どちらを1とみるかが逆です。「〜の」に線を引き、その量のテープを1としてかかせましょう。",
            "The wrong amount is taken as 1. Underline what follows “times” and draw its tape as 1."),
        "times-as-much", "decimal-times");

    public static readonly Misconception MultipliedForBase = new(
        "times-multiplied-for-base",
        new("もとにする量を求めるのにかけた", "Multiplied to find the base"),
        new("もとの {大|おお}きさを □と して、□×{倍|ばい}＝{今|いま}の {大|おお}きさ と {考|かんが}えよう。", "Call the base □: □ × times = the present size."),
        new("もとにする量を問われてもかけています。□を使った式に表し、逆の計算を考えさせましょう。",
            "The child multiplies although the base is asked. Write it with □ and think backwards."),
        "times-as-much");

    public static readonly Misconception OneOffTimes = new(
        "times-one-off",
        new("何倍を1まちがえた（「増えた分」が何倍かと混同）", "One off: counted the growth only"),
        new("ふえた {分|ぶん}では なく、{全体|ぜんたい}が もとの {何倍|なんばい}かを {考|かんが}えよう。", "Compare the whole with the base, not only what was added."),
        new("増えた分を基準と比べています。もとのテープと今のテープを左端をそろえて並べましょう。",
            "What was added is compared with the base. Put both tapes side by side from the same edge."),
        "times-as-much");

    public static readonly Misconception OneStepOnly = new(
        "times-one-step-only",
        new("倍の倍を1回分しか戻さなかった", "Went back one step only"),
        new("2{回|かい} {大|おお}きく なって いるよ。もう 1{回|かい} {前|まえ}に もどろう。", "It grew twice. Go back one more step."),
        new("途中の大きさを答えています。「何倍の何倍」で全体が何倍かを図にまとめさせましょう。",
            "The child stops half-way. Draw both steps and find how many times altogether."),
        "times-as-much");
}
