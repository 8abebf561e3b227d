namespace Drill.Architecture.Tests.Docs;

/// <summary>The page that tells teachers how Drill chooses promises nothing that no test checks.</summary>
public sealed class HowDrillChoosesTests
{
    private static readonly string Root = SourceTree.Setting("DrillRoot");
    private static readonly string Japanese = File.ReadAllText(Path.Combine(Root, "docs", "how-drill-chooses.ja.md"));
    private static readonly string English = File.ReadAllText(Path.Combine(Root, "docs", "how-drill-chooses.md"));

    [Fact]
    public void Statements_OfBothPages_NameATest()
    {
        Assert.Empty(Statements.Unproven(Japanese));
        Assert.Empty(Statements.Unproven(English));
        Assert.InRange(Statements.TestsOf(English).Count, 20, int.MaxValue);
    }

    [Fact]
    public void Statements_OfBothLanguages_AreTheSame() => Assert.Equal(Statements.TestsOf(Japanese), Statements.TestsOf(English));

    [Fact]
    public void Tests_NamedByThePage_Exist()
    {
        var files = Directory.GetFiles(Path.Combine(Root, "tests"), "*Tests.cs", SearchOption.AllDirectories);
        Assert.All(Statements.TestsOf(English), test => Assert.True(Statements.IsTest(test, files), $"No test is called {test}."));
    }

    [Fact]
    public void IsTest_PlantedNames_AreFoundOut()
    {
        string[] files = [Path.Combine(Root, "tests", "Drill.Architecture.Tests", "Docs", "HowDrillChoosesTests.cs")];
        Assert.True(Statements.IsTest("HowDrillChoosesTests.Tests_NamedByThePage_Exist", files));
        Assert.False(Statements.IsTest("HowDrillChoosesTests.Tests_NamedByNobody_Exist", files));
        Assert.False(Statements.IsTest("HowOthersChooseTests.Tests_NamedByThePage_Exist", files));
    }

    [Theory]
    [InlineData("- It is so. `ATests.B_C_D`", 1, 0)]
    [InlineData("- It is so.", 0, 1)]
    [InlineData("- It is so. `ATests.B_C_D` Or not.", 0, 1)]
    [InlineData("It is about this. `ATests.B_C_D`", 0, 0)]
    public void Statements_PlantedLine_IsProvenOrNot(string line, int proven, int unproven) =>
        Assert.Equal((proven, unproven), (Statements.TestsOf(line).Count, Statements.Unproven(line).Count));
}
