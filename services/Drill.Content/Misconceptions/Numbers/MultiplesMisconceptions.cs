using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Numbers;

/// <summary>Wrong ideas about multiples and divisors.</summary>
internal static class MultiplesMisconceptions
{
    public static readonly Misconception MultipliedTheNumbers = new(
        "multiples-product-not-least",
        new("かけた数を最小公倍数とした", "Took the product"),
        new("かけた {数|かず}も {公倍数|こうばいすう}だけど、もっと {小|ちい}さい {公倍数|こうばいすう}が あるよ。",
            "The product is a common multiple, but there is a smaller one."),
        new("二つの数の積をいつでも最小公倍数としています。大きい方の数の倍数を小さい順に書き、小さい方でわり切れるか調べさせましょう。",
            "The child always takes the product. List the multiples of the larger number and look for the first that the other divides."),
        "multiples-lcm");

    public static readonly Misconception AnsweredGreatestDivisor = new(
        "multiples-answered-gcd",
        new("最大公約数を答えた", "Gave the greatest common divisor"),
        new("{倍数|ばいすう}は その {数|かず}を 1{倍|ばい}、2{倍|ばい}、…した {数|かず}。{元|もと}の {数|かず}より {小|ちい}さくは ならないよ。",
            "Multiples are the number times 1, 2, 3 and so on. They are never smaller than the number."),
        new("倍数と約数を取り違えています。「倍数は元の数以上、約数は元の数以下」を言葉と数の並びで確かめましょう。",
            "The child mixes multiples up with divisors. Multiples are at least as large as the number, divisors at most."),
        "multiples-lcm", "divisors-gcd");

    public static readonly Misconception LeftOutThirdNumber = new(
        "multiples-left-out-third",
        new("三つ目の数を確かめなかった", "Left out the third number"),
        new("3つ{目|め}の {数|かず}の {倍数|ばいすう}にも なって いるかな？",
            "Is it a multiple of the third number too?"),
        new("二つの数の最小公倍数で止めています。見つけた数が残りの数の倍数かどうかを確かめさせましょう。",
            "The child stops at the least common multiple of two numbers. Check it against the third."),
        "multiples-lcm");

    public static readonly Misconception AnsweredLeastMultiple = new(
        "divisors-answered-lcm",
        new("最小公倍数を答えた", "Gave the least common multiple"),
        new("{約数|やくすう}は その {数|かず}を わりきれる {数|かず}。{元|もと}の {数|かず}より {大|おお}きくは ならないよ。",
            "A divisor divides the number evenly. It is never larger than the number."),
        new("約数と倍数を取り違えています。「約数は元の数以下、倍数は元の数以上」を言葉と数の並びで確かめましょう。",
            "The child mixes divisors up with multiples. Divisors are at most as large as the number, multiples at least."),
        "divisors-gcd", "multiples-lcm");

    public static readonly Misconception NotTheGreatest = new(
        "divisors-not-greatest",
        new("公約数だが最大ではない", "A common divisor, not the greatest"),
        new("それも {公約数|こうやくすう}だね。もっと {大|おお}きい {公約数|こうやくすう}は ないかな？",
            "That is a common divisor. Is there a greater one?"),
        new("公約数を一つ見つけて止めています。小さい方の数の約数を大きい順に調べさせると最大のものが見つかります。",
            "The child stops at the first common divisor. Try the divisors of the smaller number from the largest down."),
        "divisors-gcd");
}
