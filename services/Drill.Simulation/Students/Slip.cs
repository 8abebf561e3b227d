using System.Collections.Immutable;
using System.Globalization;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Algebra;
using Drill.Domain.Items.Responses.Cells;
using Drill.Domain.Items.Responses.Choices;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Items.Responses.Quantities;
using Drill.Domain.Items.Responses.Times;
using Drill.Domain.Items.Responses.Words;
using Drill.Domain.Numbers;

namespace Drill.Simulation.Students;

/// <summary>A slip of each response kind, always one that can be read. It may happen to say the right thing; then draw again.</summary>
internal static class Slip
{
    private static readonly string[] Signs = ["<", "=", ">"];

    public static Response Make(AnswerKey key, SeededRandom random) => key switch
    {
        ChoiceKey choice => ChoiceKey.ResponseFor(Another(choice.Options, choice.RightId, random)),
        ComparisonKey comparison => ComparisonKey.ResponseFor(random.Pick([.. Signs.Where(s => s != comparison.RightResponse[Box.Sign])])),
        ChoicesKey choices => OneMoreOrLess(choices, random),
        OrderingKey ordering => OrderingKey.ResponseFor(Swapped(ordering.RightOrder, random)),
        MatchingKey matching => matching.ResponseFor(random.NextUnit() < 0.5 ? Swapped(matching.RightIds, random) : OneOther(matching, random)),
        PointKey point => OffByAMark(point, random),
        TimeKey time => Misread(time, random),
        QuantityKey quantity when random.NextUnit() < 0.4 => QuantityKey.ResponseFor(quantity.Amount, random.Pick([.. quantity.OfferedUnits])),
        RatioKey ratio when random.NextUnit() < 0.4 => RatioKey.Unsimplified(ratio.Right, ratio.Left),
        ExpressionKey expression => ExpressionKey.ResponseFor(Mistyped(expression.Answer, random)),
        TextKey text => TextKey.ResponseFor(Shortened(text.Accepted[0], random)),
        _ => InDigits(key.RightResponse, random),
    };

    /// <summary>A slip of the pen in one box; a unit has no digits.</summary>
    private static Response InDigits(Response right, SeededRandom random)
    {
        var box = random.Pick([.. right.Boxes.Where(b => b.Value.Any(char.IsAsciiDigit))]).Key;
        return With(right, box, DigitSlip.Make(right[box], random));
    }

    private static string Another(IEnumerable<ChoiceOption> options, string id, SeededRandom random) => random.Pick([.. options.Where(o => o.Id != id)]).Id;

    private static Response OneMoreOrLess(ChoicesKey key, SeededRandom random)
    {
        var id = random.Pick([.. key.Options]).Id;
        var chosen = key.RightIds.SymmetricExcept([id]);
        return ChoicesKey.ResponseFor(key.Options.Select(o => o.Id).Where(o => chosen.IsEmpty ? o != id : chosen.Contains(o)));
    }

    private static string[] Swapped(IEnumerable<string> ids, SeededRandom random)
    {
        var swapped = ids.ToArray();
        var at = random.Between(0, Math.Max(0, swapped.Length - 2));
        if (swapped.Length > 1) (swapped[at], swapped[at + 1]) = (swapped[at + 1], swapped[at]);
        return swapped;
    }

    private static ImmutableArray<string> OneOther(MatchingKey key, SeededRandom random)
    {
        var row = random.Between(0, key.Rows.Length - 1);
        return key.RightIds.SetItem(row, key.Options.Length > 1 ? Another(key.Options, key.RightIds[row], random) : key.RightIds[row]);
    }

    // Counted one mark too few or too many, within the axis.
    private static Response OffByAMark(PointKey key, SeededRandom random)
    {
        if (key.Vertical is not { } vertical) return PointKey.ResponseFor(Beside(key.Horizontal, key.X, key.Tolerance, random));
        return random.Between(0, 2) switch
        {
            0 => PointKey.ResponseFor(Beside(key.Horizontal, key.X, key.Tolerance, random), key.Y),
            1 => PointKey.ResponseFor(key.X, Beside(vertical, key.Y, key.Tolerance, random)),
            _ => PointKey.ResponseFor(key.Y, key.X),
        };
    }

    private static Rational Beside(Axis axis, Rational value, Rational tolerance, SeededRandom random)
    {
        var off = tolerance + axis.Tick;
        return value - off < axis.Min || (value + off <= axis.Max && random.NextUnit() < 0.5) ? value + off : value - off;
    }

    // The long hand read by its numbers, the hour that comes next, or the other half of the day.
    private static Response Misread(TimeKey key, SeededRandom random) => random.Between(0, 2) switch
    {
        0 when key.Half != DayHalf.Unsaid && key.Boxes.Contains(Box.Half) =>
            TimeKey.ResponseFor(key.Hour, key.Minute, key.Half == DayHalf.Morning ? DayHalf.Afternoon : DayHalf.Morning),
        1 => With(key.RightResponse, Box.Hours, ((key.Hour % 12) + 1).ToString(CultureInfo.InvariantCulture)),
        _ => With(key.RightResponse, Box.Minutes, ((key.Minute + random.Pick(5, 10, 55)) % 60).ToString(CultureInfo.InvariantCulture)),
    };

    // A number miscounted, or a sign turned round; of an expression without either, its opposite.
    private static string Mistyped(string expression, SeededRandom random)
    {
        if (expression.Any(char.IsAsciiDigit) && random.NextUnit() < 0.6) return DigitSlip.Make(expression, random);
        var signs = Enumerable.Range(1, expression.Length - 1).Where(i => expression[i] is '+' or '-').ToArray();
        if (signs.Length > 0) return Turned(expression, random.Pick([.. signs]));
        var after = expression.IndexOfAny(['=', '<', '>', '≦', '≧']) + 1;
        return expression[after..].TrimStart() is ['-', .. var rest] ? expression[..after] + rest : expression.Insert(after, "-");
    }

    private static string Turned(string expression, int at) => $"{expression[..at]}{(expression[at] == '+' ? '-' : '+')}{expression[(at + 1)..]}";

    private static string Shortened(string text, SeededRandom random) => text.Length > 1 ? text.Remove(random.Between(0, text.Length - 1), 1) : text + text;

    private static Response With(Response response, string box, string text) => new(response.Boxes.Select(b => b.Key == box ? new(b.Key, text) : b));
}
