using Drill.Domain.Text;

namespace Drill.Domain.Items.Responses;

/// <summary>Raw typing shown back to a person, with every sign that markup would take for its own removed.</summary>
internal static class TypedText
{
    /// <summary>All boxes in one line.</summary>
    public static LocalizedText Show(Response response) => Show(string.Join(' ', response.Boxes.Select(b => b.Value)));

    public static LocalizedText Show(string typed) =>
        LocalizedText.Same(string.Concat(typed.Where(c => !char.IsControl(c) && !"{}|$*<>".Contains(c, StringComparison.Ordinal))));
}
