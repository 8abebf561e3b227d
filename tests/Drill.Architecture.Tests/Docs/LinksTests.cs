namespace Drill.Architecture.Tests.Docs;

public sealed class LinksTests
{
    private static readonly string Root = SourceTree.Setting("DrillRoot");

    public static TheoryData<string> Pages() =>
    [
        "README.md",
        .. from folder in new[] { "docs", Path.Combine("ml-models", "default") }
           from file in Directory.EnumerateFiles(Path.Combine(Root, folder), "*.md", SearchOption.AllDirectories)
           select Path.GetRelativePath(Root, file),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_OfAPage_LeadSomewhere(string page)
    {
        var path = Path.Combine(Root, page);
        Assert.Empty(Links.BrokenIn(File.ReadAllText(path), Path.GetDirectoryName(path)!));
    }

    [Theory]
    [InlineData("[here](README.md), ![there](docs/images), [part](docs/architecture.md#grains), [outside](https://example.org/x)", 0)]
    [InlineData("[gone](docs/gone.md)", 1)]
    [InlineData("![gone](docs/images/gone.png) and [gone](gone#part)", 2)]
    public void BrokenIn_PlantedLinks_AreFoundOut(string page, int broken) => Assert.Equal(broken, Links.BrokenIn(page, Root).Count);
}
