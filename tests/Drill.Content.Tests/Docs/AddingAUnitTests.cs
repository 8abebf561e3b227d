using Drill.Content.Checking;
using Drill.Domain.Curriculum;

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
        var curriculum = new CurriculumGraph([.. ContentLibrary.Curriculum.Units, unit]);
        Assert.Empty(new ContentCheck(curriculum).Check(curriculum.FindSkill("double-1digit")!));
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Drill.sln"))) folder = folder.Parent ?? throw new DirectoryNotFoundException("Drill.sln is in no folder above the tests.");
        return folder.FullName;
    }
}
