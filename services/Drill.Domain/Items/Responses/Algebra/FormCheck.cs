using System.Numerics;
using Drill.Domain.Numbers;

namespace Drill.Domain.Items.Responses.Algebra;

/// <summary>Whether an expression as typed is expanded, or simplest, by the rules a lower secondary teacher marks by.</summary>
internal static class FormCheck
{
    /// <summary>No product or power of a sum. A sum over a number, (x+1)/2, counts as expanded.</summary>
    public static bool IsExpanded(Node node) => node switch
    {
        Node.Sum sum => IsExpanded(sum.Left) && IsExpanded(sum.Right),
        Node.Negative negative => IsExpanded(negative.Inner) && !HasSum(negative.Inner),
        Node.Bracket bracket => !HasSum(bracket.Inner) && IsExpanded(bracket.Inner),
        Node.Quotient quotient => !HasSum(quotient.Bottom) && IsExpanded(Unwrap(quotient.Top)),
        Node.Product or Node.Power => !HasSum(node),
        _ => true,
    };

    /// <param name="value">The node's normal form.</param>
    public static bool IsSimplest(Node node, Fraction value) =>
        IsExpanded(node) && (node is Node.Quotient { Top: var top, Bottom: Node.Number bottom } && HasSum(top)
            ? IsSimplestOver(Unwrap(top), bottom.Value)
            : TermsOf(node) is var terms && terms.Count == Math.Max(1, value.Top.Count) && terms.TrueForAll(IsSimplestTerm));

    // (3x+1)/2: whole coefficients that have nothing in common with the number below.
    private static bool IsSimplestOver(Node top, Rational bottom)
    {
        if (new Evaluator().Evaluate(top) is not { } value || !bottom.IsWhole || bottom <= 1 || !IsSimplest(top, value)) return false;
        var divisor = bottom.Numerator;
        foreach (var (_, coefficient) in value.Top.Ordered)
        {
            if (!coefficient.IsWhole) return false;
            divisor = BigInteger.GreatestCommonDivisor(divisor, coefficient.Numerator);
        }

        return divisor.IsOne;
    }

    private static List<Node> TermsOf(Node node) => node switch
    {
        Node.Sum sum => [.. TermsOf(sum.Left), sum.Right],
        Node.Negative { Inner: not Node.Bracket and var inner } => [inner],
        _ => [node],
    };

    // One number first, reduced and not 1, then each letter once; perhaps all of it over one number: 2x, 1/2x, 3x/4, x²y, 12/x.
    private static bool IsSimplestTerm(Node term)
    {
        if (term is Node.Quotient quotient)
        {
            return IsRun(quotient.Top, out var top) && IsRun(quotient.Bottom, out var bottom) && quotient.Bottom is not Node.Number { Text: "1" }
                && top.IsWhole && bottom.IsWhole && BigInteger.GreatestCommonDivisor(top.Numerator, bottom.Numerator).IsOne;
        }

        return IsRun(term, out _);
    }

    private static bool IsRun(Node node, out Rational number)
    {
        number = 1;
        var letters = new HashSet<char>();
        while (node is Node.Product { HasSign: false } product)
        {
            if (!IsLetterPower(product.Right, letters)) return false;
            node = product.Left;
        }

        if (IsLetterPower(node, letters)) return true;
        if (node is not Node.Number { } first || !IsReduced(first)) return false;
        number = first.Value;
        return letters.Count == 0 || number != 1;
    }

    private static bool IsLetterPower(Node node, HashSet<char> letters) =>
        node is Node.Letter letter ? letters.Add(letter.Name) : node is Node.Power { Base: Node.Letter name, Exponent: > 1 } && letters.Add(name.Name);

    private static bool IsReduced(Node.Number number) =>
        !number.Text.Contains('/', StringComparison.Ordinal) || number.Text == number.Value.ToString();

    private static Node Unwrap(Node node) => node is Node.Bracket bracket ? bracket.Inner : node;

    private static bool HasSum(Node node) => node switch
    {
        Node.Sum => true,
        Node.Bracket bracket => HasSum(bracket.Inner),
        Node.Negative negative => HasSum(negative.Inner),
        Node.Power power => HasSum(power.Base),
        Node.Product product => HasSum(product.Left) || HasSum(product.Right),
        Node.Quotient quotient => HasSum(quotient.Top) || HasSum(quotient.Bottom),
        _ => false,
    };
}
