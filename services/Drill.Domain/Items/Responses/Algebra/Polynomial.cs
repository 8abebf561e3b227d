using Drill.Domain.Numbers;

namespace Drill.Domain.Items.Responses.Algebra;

/// <summary>
/// A polynomial in any letters with exact coefficients, in normal form: like terms collected, no term of 0. Two are equal exactly when they have the same value
/// everywhere. A monomial is its letters in order: "xxy" is x²y, "" is 1.
/// </summary>
internal sealed class Polynomial
{
    public static readonly Polynomial Zero = new([]);
    public static readonly Polynomial One = Constant(1);

    private readonly Dictionary<string, Rational> _terms;

    private Polynomial(Dictionary<string, Rational> terms) => _terms = terms;

    public int Count => _terms.Count;

    public bool IsZero => _terms.Count == 0;

    public int Degree => _terms.Count == 0 ? 0 : _terms.Keys.Max(m => m.Length);

    /// <summary>The value when no letter is left, else null.</summary>
    public Rational? AsConstant => _terms.Count == 0 ? (Rational)0 : _terms.Count == 1 && _terms.TryGetValue("", out var value) ? value : null;

    /// <summary>Terms of higher degree first, then by letter: x², xy, x, y, 1.</summary>
    public IEnumerable<(string Letters, Rational Coefficient)> Ordered =>
        _terms.OrderByDescending(t => t.Key.Length).ThenBy(t => t.Key, StringComparer.Ordinal).Select(t => (t.Key, t.Value));

    public static Polynomial Constant(Rational value) => value == 0 ? Zero : new(new() { [""] = value });

    public static Polynomial Letter(char letter) => new(new() { [letter.ToString()] = 1 });

    public Rational CoefficientOf(string letters) => _terms.GetValueOrDefault(letters);

    public bool Contains(char letter) => _terms.Keys.Any(m => m.Contains(letter, StringComparison.Ordinal));

    public static Polynomial operator +(Polynomial a, Polynomial b) => a.Plus(b, 1);

    public static Polynomial operator -(Polynomial a, Polynomial b) => a.Plus(b, -1);

    public static Polynomial operator *(Polynomial a, Polynomial b)
    {
        var product = new Dictionary<string, Rational>(a.Count * b.Count);
        foreach (var (left, x) in a._terms)
        {
            foreach (var (right, y) in b._terms) Add(product, Join(left, right), x * y);
        }

        return new(product);
    }

    public Polynomial Times(Rational factor) => this * Constant(factor);

    public bool IsSameAs(Polynomial other)
    {
        if (Count != other.Count) return false;
        foreach (var (letters, coefficient) in _terms)
        {
            if (!other._terms.TryGetValue(letters, out var theirs) || theirs != coefficient) return false;
        }

        return true;
    }

    /// <summary>The number k for which this is k times the other, or null.</summary>
    public Rational? DividedBy(Polynomial other)
    {
        if (IsZero || other.IsZero || Count != other.Count) return null;
        var (letters, first) = other._terms.First();
        if (!_terms.TryGetValue(letters, out var mine)) return null;
        var factor = mine / first;
        foreach (var (name, coefficient) in other._terms)
        {
            if (!_terms.TryGetValue(name, out var value) || value != coefficient * factor) return null;
        }

        return factor;
    }

    /// <summary>The value where each letter has one.</summary>
    public Rational ValueAt(Func<char, Rational> valueOf) =>
        _terms.Aggregate((Rational)0, (sum, term) => sum + term.Key.Aggregate(term.Value, (product, letter) => product * valueOf(letter)));

    private Polynomial Plus(Polynomial other, int sign)
    {
        var sum = new Dictionary<string, Rational>(_terms);
        foreach (var (letters, coefficient) in other._terms) Add(sum, letters, coefficient * sign);
        return new(sum);
    }

    private static void Add(Dictionary<string, Rational> terms, string letters, Rational coefficient)
    {
        var sum = terms.GetValueOrDefault(letters) + coefficient;
        if (sum == 0) terms.Remove(letters);
        else terms[letters] = sum;
    }

    private static string Join(string a, string b)
    {
        if (a.Length == 0) return b;
        if (b.Length == 0) return a;
        Span<char> letters = stackalloc char[a.Length + b.Length];
        a.CopyTo(letters);
        b.CopyTo(letters[a.Length..]);
        letters.Sort();
        return new(letters);
    }
}
