using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Content.Writing;

/// <summary>通分: what is said about it wherever fractions with different denominators meet.</summary>
internal static class CommonDenominator
{
    public static LocalizedText Hint(int b, int d) => new(
        $$"""{{b}}と {{d}}の {公倍数|こうばいすう}を さがして、{分母|ぶんぼ}を そろえよう。""",
        $"Look for a common multiple of {b} and {d} and make the denominators the same.");

    /// <summary>The step that brings a/b and c/d to their least common denominator; a fraction that has it already is not named.</summary>
    public static LocalizedText Step(int a, int b, int c, int d)
    {
        var common = Arithmetic.Lcm(b, d);
        var first = $"${a}/{b} = {a * common / b}/{common}$";
        var second = $"${c}/{d} = {c * common / d}/{common}$";
        var (ja, en) = b == common ? (second, second) : d == common ? (first, first) : ($"{first}、{second}", $"{first} and {second}");
        return new($$"""{分母|ぶんぼ}を {{common}}に そろえる：{{ja}}""", $"Make both denominators {common}: {en}.");
    }
}
