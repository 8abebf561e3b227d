using System.Globalization;
using System.Numerics;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Numbers;

namespace Drill.Simulation.Students;

/// <summary>Responses that are neither right nor wrong: sent too early, or the right value in a form not asked for.</summary>
internal static class UntidyResponse
{
    /// <summary>The last box is still empty.</summary>
    public static Response Unfinished(AnswerKey key)
    {
        var begun = key.RightResponse.Boxes.Where(b => b.Key != key.Boxes[^1]).ToArray();
        var response = new Response(begun);
        return begun.Length > 0 && key.Judge(response) is Judgement.Unreadable ? response : Response.Of(key.Boxes[0], "");
    }

    /// <summary>A fraction that was not reduced, where the item asks for lowest terms; otherwise the plain right response.</summary>
    public static Response InOtherForm(AnswerKey key)
    {
        var right = key.RightResponse;
        if (key is not FractionKey || right[Box.Denominator].Length == 0) return right;
        var doubled = new Response(right.Boxes.Select(b => b.Key == Box.Whole ? b : new(b.Key, Double(b.Value))));
        return key.Judge(doubled) is Judgement.OtherForm ? doubled : right;
    }

    private static string Double(string digits) =>
        (2 * BigInteger.Parse(digits, CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture);
}
