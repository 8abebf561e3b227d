using Drill.Content;
using Drill.Domain.Authoring;
using Drill.Server.Authoring;

namespace Drill.Server.Tests.Authoring;

/// <summary>The sheets that the teacher's page offers as examples can be read in as they are.</summary>
public sealed class ExampleSheetTests
{
    [Theory]
    [InlineData("own-items-ja.csv")]
    [InlineData("own-items-en.csv")]
    public void Read_ExampleSheet_MakesItemsWithoutAProblem(string file)
    {
        var (forms, problems) = AuthoredSheet.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "sheets", file)));

        Assert.Empty(problems);
        Assert.Equal(4, forms.Count);
        Assert.All(forms, f => Assert.Empty(AuthoredReader.Read(f.Form, AuthoredItem.TemplatePrefix + "example", ContentLibrary.Curriculum).Problems));
    }
}
