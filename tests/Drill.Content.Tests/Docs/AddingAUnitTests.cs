using Drill.Domain.Curriculum;
using Drill.Domain.Items.Grading;

namespace Drill.Content.Tests.Docs;

/// <summary>The example of docs/adding-a-unit.md is the code of Doubling.cs beside this test, and it works.</summary>
public sealed class AddingAUnitTests
{
    [Fact]
    public void Page_Example_IsTheCompiledOne()
    {
        var root = FindRoot();
        var page = File.ReadAllText(Path.Combine(root, "docs", "adding-a-unit.md")).ReplaceLineEndings("\n");
        var source = File.ReadAllText(Path.Combine(root, "tests", "Drill.Content.Tests", "Docs", "Doubling.cs")).ReplaceLineEndings("\n");
        var example = page.Split("```csharp\n")[1].Split("```")[0];
        Assert.EndsWith(example, source, StringComparison.Ordinal);
    }

    [Fact]
    public void Example_BesideTheCurriculum_KeepsTheRules()
    {
        var unit = new Doubling().Unit;
        _ = new CurriculumGraph([.. ContentLibrary.Curriculum.Units, unit]);
        var template = unit.Skills[0].Templates[0];
        for (var level = 1; level <= template.Levels; level++)
        {
            foreach (var item in Seeds.Items(template, level))
            {
                Assert.Equal(Outcome.Right, Grader.Grade(item, item.Key.RightResponse).Outcome);
                Assert.Equal(2, item.Traps.Count);
                Assert.All(ItemTexts.Of(item), text => Assert.Null(ItemTexts.FindError(text)));
            }
        }
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Drill.sln"))) folder = folder.Parent ?? throw new DirectoryNotFoundException("Drill.sln is in no folder above the tests.");
        return folder.FullName;
    }
}
