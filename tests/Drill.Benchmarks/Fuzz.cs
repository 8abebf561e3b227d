using System.Diagnostics;
using System.Globalization;
using Drill.Domain.Items;
using Drill.Domain.Items.Grading;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Typed;
using Drill.Domain.Numbers;

namespace Drill.Benchmarks;

/// <summary>Grades random text against a key of every kind. An exception ends it; a case over the limit fails it.</summary>
internal static class Fuzz
{
    public const int DefaultCases = 1_000_000;

    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan Suspicious = TimeSpan.FromMicroseconds(200);
    private static readonly string[] Hostile = ["1e999999999", "(x+1)^99999", "(a+b+c+d+e+f+g)^8", "((((((((((((((x))))))))))))))", "9999999999999999999999999999999999999999", "1/0", "½½½", "x^8^8", "万億兆", "\uD800"];

    // Signs that some reader takes for its own, so that cases get past the first character.
    private const string Signs = "0123456789.,/:;()+-−×÷=<>≦^²³ ½％%xyabπ割分厘時じ秒間午前後半cmkLdgtha㎠°円度千万億兆百十あまり…r１２３．，／（）\u0000\u202E\uD83D";

    public static int Run(int cases, TextWriter output)
    {
        var random = new SeededRandom(20);
        var (worst, worstCase, slow) = (TimeSpan.Zero, "", 0);
        Warm(random);
        for (var i = 0; i < cases; i++)
        {
            var target = GradingCase.All[i % GradingCase.All.Length];
            var typed = Draw(random);
            var response = i % 2 == 0 ? ResponseLine.ToResponse(target.Item.Key, typed) : InBoxes(target.Item.Key, random);
            var elapsed = Measure(target.Item, response);

            // A pause of the collector or of the machine is not the case's cost: a slow one counts by its best of four.
            for (var again = 0; elapsed > Suspicious && again < 3; again++) elapsed = TimeSpan.FromTicks(Math.Min(elapsed.Ticks, Measure(target.Item, response).Ticks));
            if (elapsed > worst) (worst, worstCase) = (elapsed, $"{target.Name}: {response}");
            if (elapsed > Limit) slow++;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cases} cases, {slow} over {Limit.TotalMilliseconds} ms; slowest {worst.TotalMilliseconds:0.000} ms, {worstCase}"));
        return slow == 0 ? 0 : 1;
    }

    private static TimeSpan Measure(Item item, Response response)
    {
        var started = Stopwatch.GetTimestamp();
        Grader.Grade(item, response);
        return Stopwatch.GetElapsedTime(started);
    }

    private static void Warm(SeededRandom random)
    {
        for (var i = 0; i < 20_000; i++)
        {
            var target = GradingCase.All[i % GradingCase.All.Length];
            Grader.Grade(target.Item, ResponseLine.ToResponse(target.Item.Key, Draw(random)));
        }
    }

    private static Response InBoxes(AnswerKey key, SeededRandom random) => new(key.Boxes.Select(box => KeyValuePair.Create(box, Draw(random))));

    private static string Draw(SeededRandom random) => random.Between(0, 9) switch
    {
        0 => random.Pick(Hostile),
        1 => Text(random, static r => (char)r.Between(0, 0xFFFF)),
        2 => $"{random.Between(-99, 999)}",
        _ => Text(random, static r => Signs[r.Between(0, Signs.Length - 1)]),
    };

    private static string Text(SeededRandom random, Func<SeededRandom, char> draw) => string.Create(random.Between(0, Response.MaxTextLength), (random, draw), static (text, from) =>
    {
        for (var i = 0; i < text.Length; i++) text[i] = from.draw(from.random);
    });
}
