namespace Drill.Architecture.Tests;

public sealed class DependencyTests
{
    public static TheoryData<string> ProjectNames() => [.. SourceTree.Projects.Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(ProjectNames))]
    public void References_EachProject_ObeyTheRule(string name) =>
        Assert.Empty(DependencyRule.FindViolations(name, SourceTree.Projects.Single(p => p.Name == name).References()));

    [Fact]
    public void Projects_Found_AreThoseOfTheSolution()
    {
        Assert.Contains("Drill.Domain", ProjectNames().Select(row => row.Data));
        Assert.Contains("Drill.Grains", ProjectNames().Select(row => row.Data));
    }

    [Fact]
    public void References_Grains_AreReallyRead() =>
        Assert.Contains("Orleans.Core.Abstractions", SourceTree.Projects.Single(p => p.Name == "Drill.Grains").References());

    [Theory]
    [InlineData("Drill.Domain", "Orleans.Core")]
    [InlineData("Drill.Domain", "Drill.Content")]
    [InlineData("Drill.Domain", "Microsoft.Extensions.Logging.Abstractions")]
    [InlineData("Drill.Content", "Microsoft.Data.Sqlite")]
    [InlineData("Drill.Grains", "MongoDB.Driver")]
    [InlineData("Drill.Grains", "Drill.Content")]
    [InlineData("Drill.Storage", "Orleans.Core.Abstractions")]
    [InlineData("Drill.Storage", "Microsoft.AspNetCore.Http")]
    [InlineData("Drill.Server", "Microsoft.Data.Sqlite")]
    [InlineData("Drill.Server", "Microsoft.ML.Data")]
    [InlineData("Drill.SuccessModel", "Drill.Training")]
    [InlineData("Drill.SuccessModel", "System.CommandLine")]
    public void FindViolations_PlantedReference_IsFound(string project, string reference) =>
        Assert.Equal([$"{project} must not name {reference}."], DependencyRule.FindViolations(project, ["System.Runtime", reference]));

    [Theory]
    [InlineData("Drill.Domain", "System.Text.Json")]
    [InlineData("Drill.Grains", "Orleans.Runtime")]
    [InlineData("Drill.Storage", "MongoDB.Driver")]
    [InlineData("Drill.Training", "Microsoft.ML.LightGbm")]
    [InlineData("Drill.Training", "Drill.SuccessModel")]
    [InlineData("Drill.Training", "System.CommandLine")]
    [InlineData("Drill.Server", "Microsoft.AspNetCore.SignalR")]
    public void FindViolations_AllowedReference_IsNone(string project, string reference) => Assert.Empty(DependencyRule.FindViolations(project, [reference]));
}
