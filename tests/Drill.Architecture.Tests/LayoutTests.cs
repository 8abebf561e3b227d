namespace Drill.Architecture.Tests;

public sealed class LayoutTests
{
    [Fact]
    public void Files_AllProjects_ObeyTheRule()
    {
        var files = SourceTree.Projects.SelectMany(project => project.Files().Select(path => (Project: project, Path: path))).ToArray();
        Assert.InRange(files.Length, 60, int.MaxValue);
        Assert.Empty(files.SelectMany(f => LayoutRule.FindViolations(f.Project.Name, f.Path, File.ReadAllText(Path.Combine(f.Project.Folder, f.Path)))));
    }

    [Theory]
    [InlineData("Helpers/Text.cs", "namespace P.Helpers;", "P/Helpers/Text.cs: 'Helpers' is a drawer, not a word of the domain.")]
    [InlineData("Items/Item.cs", "namespace P.Text;", "P/Items/Item.cs: namespace P.Text instead of P.Items.")]
    [InlineData("Item.cs", "using System;\nnamespace P.Items;", "P/Item.cs: namespace P.Items instead of P.")]
    public void FindViolations_PlantedFile_IsFound(string path, string text, string violation) => Assert.Equal([violation], LayoutRule.FindViolations("P", path, text));

    [Fact]
    public void FindViolations_LongFile_IsFound()
    {
        Assert.Empty(LayoutRule.FindViolations("P", "A.cs", new string('\n', LayoutRule.MaxLines)));
        Assert.Single(LayoutRule.FindViolations("P", "A.cs", new string('\n', LayoutRule.MaxLines + 1)));
    }

    [Fact]
    public void FindViolations_TopLevelProgram_NeedsNoNamespace() => Assert.Empty(LayoutRule.FindViolations("P", "Program.cs", "Console.WriteLine();"));
}
