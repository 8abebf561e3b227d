using System.Text.Json;
using Drill.Domain.Items.Figures;

namespace Drill.Content.Tests;

/// <summary>Every figure can be drawn and said, and a seed always draws the same one.</summary>
public sealed class FigureTests
{
    public static TheoryData<string, int> TemplatesAndLevels() => Seeds.TemplatesAndLevels();

    [Theory]
    [MemberData(nameof(TemplatesAndLevels))]
    public void Make_AnySeed_DrawsASoundFigure(string templateId, int level)
    {
        foreach (var item in Seeds.Items(Seeds.Template(templateId), level))
        {
            if (item.Figure is not { } figure) continue;
            if ((figure.FindError() ?? ItemTexts.FindError(figure.Text)) is { } error) Assert.Fail($"{item.Id}: {error}");
        }
    }

    [Theory]
    [MemberData(nameof(TemplatesAndLevels))]
    public void Make_SameSeed_DrawsTheSameFigure(string templateId, int level)
    {
        var template = Seeds.Template(templateId);
        foreach (var item in Seeds.Items(template, level).Take(20))
        {
            Assert.Equal(Json(item.Figure), Json(template.Make(level, item.Id.Seed).Figure));
        }
    }

    private static string Json(Figure? figure) => JsonSerializer.Serialize(figure);
}
