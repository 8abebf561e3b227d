using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Text;

namespace Drill.Server.Content;

/// <summary>Items as an author reads them in a terminal: plain text, both languages.</summary>
public static class ItemText
{
    public static string Write(PlacedSkill placed, int level, uint seed) => string.Join(Environment.NewLine,
    [
        $"{placed.Id}  {Plain(placed.Skill.Name)}",
        $"codes {string.Join(", ", placed.Skill.Codes)}",
        $"after {string.Join(", ", placed.Skill.Prerequisites.DefaultIfEmpty("nothing"))}",
        .. placed.Skill.Templates.Where(t => t.Levels >= level).SelectMany(t => Lines(t.Make(level, seed))),
    ]);

    private static IEnumerable<string> Lines(Item item) =>
    [
        "",
        $"{item.Id}  ({item.Key.Kind})",
        Line("prompt", item.Prompt),
        .. item.Figure is { } figure ? [Line("figure", figure.Text)] : Array.Empty<string>(),
        .. (item.Key.Offered ?? []).Select(o => Line($"option {o.Id}", o.Text)),
        Line("key", item.Key.Show(item.Key.RightResponse)),
        .. item.Key.FormRequest is { } form ? [Line("form", form)] : Array.Empty<string>(),
        Line("hint", item.Hint),
        .. item.Solution.Select(step => Line("solution", step)),
        .. item.Traps.SelectMany(t => new[] { Line("wrong", item.Key.Show(t.Response)), Line("  because", t.Misconception.Name), Line("  told", t.Misconception.Feedback) }),
    ];

    private static string Line(string name, LocalizedText content) => $"  {name,-10} {Plain(content)}";

    private static string Plain(LocalizedText text) =>
        text.Ja == text.En ? Markup.ToPlainText(text.Ja) : $"{Markup.ToPlainText(text.Ja)}  |  {Markup.ToPlainText(text.En)}";
}
