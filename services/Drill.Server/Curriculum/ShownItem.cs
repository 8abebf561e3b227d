using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures;
using Drill.Domain.Items.Responses;
using Drill.Domain.Text;

namespace Drill.Server.Curriculum;

/// <summary>An item that was answered, in words for the teacher: rebuilt from its id.</summary>
public sealed record ShownItem(LocalizedText Prompt, LocalizedText Given, LocalizedText Answer, Figure? Figure)
{
    public static ShownItem Of(ItemId id, Response response, CurriculumGraph curriculum) =>
        curriculum.Build(id) is not { } item ? new(LocalizedText.Empty, ShowTyped(response), LocalizedText.Empty, null)
        : new(item.Prompt, response.Equals(Response.NotLearned) ? LocalizedText.Empty : item.Key.Show(response), item.Key.Show(item.Key.RightResponse), item.Figure);

    // The template is gone: all that is left is what was typed, without the signs that markup would take for its own.
    private static LocalizedText ShowTyped(Response response) =>
        LocalizedText.Same(string.Join(' ', response.Boxes.Select(b => string.Concat(b.Value.Where(c => !char.IsControl(c) && !Markup.IsSign(c))))));
}
