using System.Text;
using Drill.Domain.Numbers;

namespace Drill.Content.Writing;

/// <summary>Sums of terms as they are written: 3x − 5, −x + 4, 2a + 3b.</summary>
internal static class LinearNotation
{
    /// <summary>ax + b; what is 0 is left out.</summary>
    public static string Linear(Rational a, char letter, Rational b) => Terms((a, letter.ToString()), (b, ""));

    public static string Terms(params ReadOnlySpan<(Rational Coefficient, string Letters)> terms)
    {
        var text = new StringBuilder();
        foreach (var (coefficient, letters) in terms)
        {
            if (coefficient == 0) continue;
            var size = coefficient < 0 ? 0 - coefficient : coefficient;
            text.Append(text.Length == 0 ? coefficient < 0 ? "−" : "" : coefficient < 0 ? " − " : " + ");
            text.Append(letters.Length > 0 && size == 1 ? letters : $"{size}{letters}");
        }

        return text.Length == 0 ? "0" : text.ToString();
    }
}
