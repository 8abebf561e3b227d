using System.Text;

namespace Drill.Domain.Text;

/// <summary>Unicode's compatibility form (NFKC): full-width letters and digits as people type them become half-width ones.</summary>
public static class CompatibleForm
{
    /// <summary>Half a surrogate pair and U+FFFE have no such form: a text that holds one stays as it is, and whoever reads it finds no number, login or name of theirs in it.</summary>
    public static string Of(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
