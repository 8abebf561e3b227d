namespace Drill.Domain.Items.Responses.Algebra;

/// <summary>The normal form of an expression, with a budget of work: (a+b+c)^8 typed by a child costs no more than 2x+3 may.</summary>
internal sealed class Evaluator
{
    private const int MaxDegree = 8;
    private const int MaxWork = 600;

    private int _work;

    /// <returns>Null when it divides by 0 or would cost too much.</returns>
    public Fraction? Evaluate(Node node) => node switch
    {
        Node.Number number => Fraction.Of(Polynomial.Constant(number.Value)),
        Node.Letter letter => Fraction.Of(Polynomial.Letter(letter.Name)),
        Node.Bracket bracket => Evaluate(bracket.Inner),
        Node.Negative negative => Evaluate(negative.Inner)?.Times(Fraction.Of(Polynomial.Constant(-1))),
        Node.Sum sum => Combine(sum.Left, sum.Right, sum.IsMinus ? static (a, b) => a.Minus(b) : static (a, b) => a.Plus(b)),
        Node.Product product => Combine(product.Left, product.Right, static (a, b) => a.Times(b)),
        Node.Quotient quotient => Combine(quotient.Top, quotient.Bottom, static (a, b) => a.Over(b)),
        Node.Power power => Raise(power),
        _ => null,
    };

    private Fraction? Combine(Node left, Node right, Func<Fraction, Fraction, Fraction?> combine) =>
        Evaluate(left) is { } a && Evaluate(right) is { } b && CanAfford(a, b) ? Bounded(combine(a, b)) : null;

    private Fraction? Raise(Node.Power power)
    {
        if (Evaluate(power.Base) is not { } factor) return null;
        Fraction? result = Fraction.Of(Polynomial.One);
        for (var i = 0; i < power.Exponent; i++)
        {
            if (result is not { } value || !CanAfford(value, factor)) return null;
            result = Bounded(value.Times(factor));
        }

        return result;
    }

    private bool CanAfford(Fraction a, Fraction b) => (_work += a.CostWith(b)) <= MaxWork;

    private static Fraction? Bounded(Fraction? value) => value is { } v && v.Top.Degree <= MaxDegree && v.Bottom.Degree <= MaxDegree ? value : null;
}
