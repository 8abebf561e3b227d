using System.Text.RegularExpressions;
using Drill.Domain.Text;

namespace Drill.Domain.Tests.Items.Figures;

public sealed partial class FigureSamplesTests
{
    public static TheoryData<int> Indexes() => [.. Enumerable.Range(0, FigureSamples.All.Count)];

    [Theory]
    [MemberData(nameof(Indexes))]
    public void FindError_SoundFigure_IsNull(int index) => Assert.Null(FigureSamples.All[index].FindError());

    [Theory]
    [MemberData(nameof(Indexes))]
    public void Text_EverySample_IsWellFormedInBothLanguages(int index)
    {
        var text = FigureSamples.All[index].Text;
        Assert.Null(Markup.FindError(text.Ja));
        Assert.Null(Markup.FindError(text.En));
        Assert.EndsWith("。", text.Ja, StringComparison.Ordinal);
        Assert.EndsWith(".", text.En, StringComparison.Ordinal);
        Assert.DoesNotMatch(Japanese(), text.En);
        Assert.DoesNotContain("  ", text.Ja + text.En, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}、。]")]
    private static partial Regex Japanese();
}
