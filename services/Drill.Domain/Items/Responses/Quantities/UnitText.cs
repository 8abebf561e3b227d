using System.Globalization;
using System.Text;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Responses.Quantities;

/// <summary>Spelling of units: lower case, katakana, no spaces, powers as plain digits.</summary>
internal static class UnitText
{
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in CompatibleForm.Of(text.Replace('\u02DA', '\u00B0').Replace('\u00BA', '\u00B0')))
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c) || c is '^' or '\u3099') continue;
            folded.Append(c switch
            {
                '\u00B2' => '2',
                '\u00B3' => '3',
                >= '\u3041' and <= '\u3096' => (char)(c + 0x60),
                '\uFFE5' => '\u00A5',
                _ => char.ToLower(c, CultureInfo.InvariantCulture),
            });
        }

        return folded.ToString();
    }
}
