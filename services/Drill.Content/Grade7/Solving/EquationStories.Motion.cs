using Drill.Content.Misconceptions.Algebra;
using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Content.Grade7.Solving;

internal sealed partial class EquationStories
{
    // Level 1: two people meet. 2: one catches up with another. 3: how far from home that is.
    private static ItemDraft CatchUp(int level, SeededRandom random)
    {
        var (slow, quick, time) = random.Draw(
            r => (Slow: r.Between(5, 9) * 10, Quick: r.Between(15, 24) * 10, Time: r.Between(4, 15)),
            n => level == 1 || n.Slow * n.Time % (n.Quick - n.Slow) == 0);
        if (level == 1)
        {
            var way = (slow + quick) * time;
            return new ItemDraft
            {
                Prompt = new($"{way}m{{離|はな}}れた2つの{{地点|ちてん}}から、{{兄|あに}}は{{自転車|じてんしゃ}}で{{分速|ふんそく}}{quick}m、{{弟|おとうと}}は{{歩|ある}}いて{{分速|ふんそく}}{slow}mで、{{同時|どうじ}}に{{向|む}}かい{{合|あ}}って{{出発|しゅっぱつ}}しました。{{2人|ふたり}}が{{出会|であ}}うのは、{{出発|しゅっぱつ}}してから{{何|なん}}{{分後|ふんご}}ですか。", $"Two brothers start towards each other from places {way} m apart, one cycling at {quick} m a minute, the other walking at {slow} m a minute. After how many minutes do they meet?"),
                Key = new NumberKey(time),
                Hint = new("x{分後|ふんご}に{出会|であ}うとすると、{2人|ふたり}の{進|すす}んだ{道|みち}のりの{和|わ}が{全体|ぜんたい}の{道|みち}のりになります。", "After x minutes their ways together make the whole way."),
                Solution = [LocalizedText.Same($"${quick}x + {slow}x = {way}$"), LocalizedText.Same($"${quick + slow}x = {way}$"), WorkedSolution.Answer($"{time}", "{分後|ふんご}", "minutes")],
                Traps = [NumberTrap.Of(EquationMisconceptions.UsedSumOfSpeeds, new Rational(way, quick - slow)), NumberTrap.Of(EquationMisconceptions.IgnoredHeadStart, new Rational(way, quick))],
            };
        }

        // The slow one has walked for `start` minutes when the quick one leaves.
        var (ahead, caught) = random.Draw(
            r => (Ahead: r.Between(4, 20), Caught: r.Between(2, 15)),
            n => n.Caught * (quick - slow) == slow * n.Ahead || (slow * n.Ahead) % (quick - slow) == 0);
        caught = slow * ahead / (quick - slow);
        var distance = quick * caught;
        var answer = level == 2 ? caught : distance;
        var (jaAsk, enAsk, jaUnit, enUnit) = level == 2
            ? ("{姉|あね}が{追|お}いつくのは、{姉|あね}が{出発|しゅっぱつ}してから{何|なん}{分後|ふんご}ですか。", "How many minutes after leaving does the sister catch up?", "{分後|ふんご}", "minutes")
            : ("{姉|あね}が{追|お}いつくのは、{家|いえ}から{何|なん}mの{地点|ちてん}ですか。", "How many metres from home does the sister catch up?", "m", "m");
        return new ItemDraft
        {
            Prompt = new($"{{弟|おとうと}}が{{家|いえ}}を{{出|で}}て、{{分速|ふんそく}}{slow}mで{{駅|えき}}に{{向|む}}かいました。その{ahead}{{分後|ふんご}}に、{{姉|あね}}が{{自転車|じてんしゃ}}で{{分速|ふんそく}}{quick}mで{{同|おな}}じ{{道|みち}}を{{追|お}}いかけました。{jaAsk}", $"A brother walks from home to the station at {slow} m a minute. {ahead} minutes later his sister cycles after him at {quick} m a minute. {enAsk}"),
            Key = new NumberKey(answer),
            Hint = new($"{{姉|あね}}が{{出発|しゅっぱつ}}してからx{{分後|ふんご}}とすると、{{弟|おとうと}}は$({ahead} + x)${{分|ふん}}{{歩|ある}}いています。", $"After x minutes of cycling the brother has walked for ${ahead} + x$ minutes."),
            Solution =
            [
                LocalizedText.Same($"${slow}({ahead} + x) = {quick}x$"),
                LocalizedText.Same($"${slow * ahead} = {quick - slow}x$, $x = {caught}$"),
                LocalizedText.Same($"${quick} × {caught} = {distance}$, ${slow} × ({ahead} + {caught}) = {distance}$"),
                WorkedSolution.Answer($"{answer}", jaUnit, enUnit),
            ],
            Traps =
            [
                NumberTrap.Of(EquationMisconceptions.UsedSumOfSpeeds, new Rational(slow * ahead, quick + slow) * (level == 3 ? quick : 1)),
                NumberTrap.Of(level == 2 ? EquationMisconceptions.AnsweredOtherQuantity : EquationMisconceptions.IgnoredHeadStart, level == 2 ? caught + ahead : slow * caught),
            ],
        };
    }

    // Level 1: three consecutive integers. 2: consecutive even or odd numbers. 3: a two-digit number whose digits change places.
    private static ItemDraft ConsecutiveNumbers(int level, SeededRandom random)
    {
        if (level == 3) return SwapDigits(random);
        var step = level;
        var first = random.Between(11, 90);
        var isEven = first % 2 == 0;
        var (middle, last, sum) = (first + step, first + (2 * step), (3 * first) + (3 * step));
        var (jaKind, enKind) = level == 1 ? ("3つの{整数|せいすう}", "three consecutive integers") : isEven ? ("3つの{偶数|ぐうすう}", "three consecutive even numbers") : ("3つの{奇数|きすう}", "three consecutive odd numbers");
        var asksLast = random.Between(0, 1) == 1;
        var (jaWhich, enWhich, answer) = asksLast ? ("{最|もっと}も{大|おお}きい", "greatest", last) : ("{最|もっと}も{小|ちい}さい", "smallest", first);
        return new ItemDraft
        {
            Prompt = new($"{{連続|れんぞく}}する{jaKind}の{{和|わ}}が{sum}になるとき、{jaWhich}{{数|かず}}を{{求|もと}}めましょう。", $"The sum of {enKind} is {sum}. What is the {enWhich} of them?"),
            Key = new NumberKey(answer),
            Hint = new($"{{中央|ちゅうおう}}の{{数|かず}}をxとすると、{{残|のこ}}りの2つは$x − {step}$と$x + {step}$です。", $"Call the middle one x: the others are $x − {step}$ and $x + {step}$."),
            Solution =
            [
                LocalizedText.Same($"$(x − {step}) + x + (x + {step}) = {sum}$"),
                LocalizedText.Same($"$3x = {sum}$, $x = {middle}$"),
                new($"3つの{{数|かず}}は{first}、{middle}、{last}である。", $"The three numbers are {first}, {middle}, {last}."),
                WorkedSolution.Answer($"{answer}"),
            ],
            Traps = [NumberTrap.Of(EquationMisconceptions.AnsweredOtherQuantity, middle), NumberTrap.Of(EquationMisconceptions.WrongProperty, asksLast ? middle + (3 - step) : middle - (3 - step))],
        };
    }

    private static ItemDraft SwapDigits(SeededRandom random)
    {
        var (tens, ones) = random.Draw(r => (Tens: r.Between(1, 8), Ones: r.Between(2, 9)), n => n.Ones > n.Tens + 1);
        var (number, swapped) = ((10 * tens) + ones, (10 * ones) + tens);
        var given = random.Between(0, 1);
        var (jaKnown, enKnown, left, right) = given == 0
            ? ($"{{一|いち}}の{{位|くらい}}の{{数|かず}}が{ones}", $"has {ones} as its ones digit", $"10 × {ones} + x", $"10x + {ones}")
            : ($"{{十|じゅう}}の{{位|くらい}}の{{数|かず}}が{tens}", $"has {tens} as its tens digit", $"10x + {tens}", $"10 × {tens} + x");
        var difference = swapped - number;
        return new ItemDraft
        {
            Prompt = new($"{jaKnown}である2けたの{{自然数|しぜんすう}}があります。{{十|じゅう}}の{{位|くらい}}の{{数|かず}}と{{一|いち}}の{{位|くらい}}の{{数|かず}}を{{入|い}}れかえてできる{{数|かず}}は、もとの{{数|かず}}より{difference}{{大|おお}}きくなります。もとの{{数|かず}}を{{求|もと}}めましょう。", $"A two-digit number {enKnown}. With its digits swapped it grows by {difference}. What is the number?"),
            Key = new NumberKey(number),
            Hint = new("わからない{位|くらい}の{数|かず}をxとして、2つの{数|かず}を{式|しき}で{表|あらわ}しましょう。", "Call the unknown digit x and write both numbers."),
            Solution =
            [
                LocalizedText.Same($"${left} = {right} + {difference}$"),
                new($"これを{{解|と}}くと$x = {(given == 0 ? tens : ones)}$、{{入|い}}れかえた{{数|かず}}は{swapped}である。", $"This gives $x = {(given == 0 ? tens : ones)}$; the swapped number is {swapped}."),
                new($"{{十|じゅう}}の{{位|くらい}}は{tens}、{{一|いち}}の{{位|くらい}}は{ones}で、${swapped} − {number} = {difference}$となる。", $"The tens digit is {tens}, the ones digit {ones}, and ${swapped} − {number} = {difference}$."),
                WorkedSolution.Answer($"{number}"),
            ],
            Traps = [NumberTrap.Of(EquationMisconceptions.AnsweredOtherQuantity, swapped), NumberTrap.Of(EquationMisconceptions.WrongProperty, given == 0 ? tens : ones)],
        };
    }

    // Level 1: when the parent will be twice as old. 2: three times. 3: it was so some years ago, and the answer is negative.
    private static ItemDraft Ages(int level, SeededRandom random)
    {
        var times = level == 1 ? 2 : 3;
        var (child, years) = random.Draw(
            r => (Child: r.Between(9, 18), Years: level == 3 ? -r.Between(2, 7) : r.Between(2, 12)),
            n => (times * (n.Child + n.Years)) - n.Years is >= 30 and <= 56 && n.Child + n.Years >= 4);
        var parent = (times * (child + years)) - years;
        var (ja, en) = random.Pick(("{父|ちち}", "father"), ("{母|はは}", "mother"), ("おじ", "uncle"), ("おば", "aunt"));
        var (jaAsk, enAsk, answer) = level == 3
            ? ($"{ja}の{{年齢|ねんれい}}が{{子|こ}}の{{年齢|ねんれい}}のちょうど{times}{{倍|ばい}}だったのは、{{今|いま}}から{{何年前|なんねんまえ}}ですか。", $"How many years ago was the {en} exactly {times} times as old as the child?", -years)
            : ($"{ja}の{{年齢|ねんれい}}が{{子|こ}}の{{年齢|ねんれい}}のちょうど{times}{{倍|ばい}}になるのは、{{今|いま}}から{{何年後|なんねんご}}ですか。", $"In how many years will the {en} be exactly {times} times as old as the child?", years);
        var sign = level == 3 ? '−' : '+';
        return new ItemDraft
        {
            Prompt = new($"{{現在|げんざい}}、{ja}は{parent}{{才|さい}}、{{子|こ}}は{child}{{才|さい}}です。{jaAsk}", $"The {en} is {parent} and the child {child} years old. {enAsk}"),
            Key = new NumberKey(answer),
            Hint = new("x{年後|ねんご}（x{年前|ねんまえ}）には、{2人|ふたり}ともx{才|さい}ずつ{変|か}わります。", "In x years both ages change by x."),
            Solution =
            [
                LocalizedText.Same($"${parent} {sign} x = {times}({child} {sign} x)$"),
                LocalizedText.Same($"${parent} {sign} x = {times * child} {sign} {times}x$, $x = {answer}$"),
                .. level > 1 ? [new LocalizedText($"そのとき{parent + years}{{才|さい}}と{child + years}{{才|さい}}で、ちょうど{times}{{倍|ばい}}である。", $"Then they are {parent + years} and {child + years}: exactly {times} times.")] : Array.Empty<LocalizedText>(),
                WorkedSolution.Answer($"{answer}", level == 3 ? "{年前|ねんまえ}" : "{年後|ねんご}", level == 3 ? "years ago" : "years"),
            ],
            Traps =
            [
                NumberTrap.Of(EquationMisconceptions.AnsweredOtherQuantity, child + years),
                NumberTrap.Of(EquationMisconceptions.OneAgeOnly, Math.Abs(years) - new Rational(Math.Abs(years), times)),
            ],
        };
    }
}
