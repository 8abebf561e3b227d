using Drill.Domain.Text;

namespace Drill.Domain.Items.Figures;

/// <summary>
/// What stands at a part of a figure. Measures are plain strings, the same in both languages ("6 cm", "x", "□ cm"), empty for none;
/// names are <see cref="LocalizedText"/> in markup.
/// </summary>
public static class Label
{
    /// <summary>The place of the answer.</summary>
    public const string Blank = "□";

    private const int LongestMeasure = 12;
    private const int LongestName = 24;

    public static LocalizedText BlankName { get; } = LocalizedText.Same(Blank);

    public static bool IsBlank(string label) => label.Contains(Blank, StringComparison.Ordinal);

    internal static string? FindError(params ReadOnlySpan<string> measures)
    {
        foreach (var measure in measures)
        {
            if (measure.Length > LongestMeasure) return $"the label '{measure}' is longer than {LongestMeasure} characters";
            if (measure.AsSpan().ContainsAnyInRange('\u3040', '\u9fff')) return $"the label '{measure}' has Japanese, but measures are the same in both languages";
            if (measure.Any(Markup.IsSign)) return $"the label '{measure}' has markup";
        }

        return null;
    }

    internal static string? FindError(IEnumerable<LocalizedText> names)
    {
        foreach (var name in names)
        {
            if ((Markup.FindError(name.Ja) ?? Markup.FindError(name.En)) is { } error) return $"the label '{name.Ja}': {error}";
            if (Markup.ToPlainText(name.Ja).Length > LongestName || name.En.Length > 2 * LongestName) return $"the label '{name.Ja}' is too long to be drawn";
            if (name.Ja.Length > 0 && name.En.Length == 0) return $"the label '{name.Ja}' has no English";
        }

        return null;
    }
}
