using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Content.Grade6.Calculation;

/// <summary>Steps that the multiplication and the division of fractions share.</summary>
internal static class FractionProduct
{
    public static LocalizedText Multiplying(int a, int b, int c, int d) => new(
        $$"""{分子|ぶんし}どうし、{分母|ぶんぼ}どうしを かける：${{a}}/{{b}} × {{c}}/{{d}} = {{a * c}}/{{b * d}}$""",
        $"Multiply top by top and bottom by bottom: ${a}/{b} × {c}/{d} = {a * c}/{b * d}$.");

    /// <summary>The step that reduces a fraction, or none when it is in lowest terms.</summary>
    public static LocalizedText[] Reducing(int top, int bottom)
    {
        var g = Arithmetic.Gcd(top, bottom);
        var lowest = bottom == g ? $"{top / g}" : $"{top / g}/{bottom / g}";
        return g == 1
            ? []
            : [new($$"""{{g}}で {約分|やくぶん}する：${{top}}/{{bottom}} = {{lowest}}$""", $"Divide both by {g}: ${top}/{bottom} = {lowest}$.")];
    }
}
