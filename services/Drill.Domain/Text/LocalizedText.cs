namespace Drill.Domain.Text;

/// <summary>
/// One text in both languages, written in Drill's markup (see <see cref="Markup"/>). Japanese is what schools read first.
/// </summary>
public sealed record LocalizedText(string Ja, string En)
{
    public static readonly LocalizedText Empty = new("", "");

    /// <summary>The same words in both languages, for pure expressions such as <c>$3 + 4$</c>.</summary>
    public static LocalizedText Same(string markup) => new(markup, markup);
}
