using Drill.Storage.Sqlite;

namespace Drill.Storage.Tests.Sqlite;

public sealed class SqliteReleaseTests
{
    [Theory]
    [InlineData("3.51.3")]
    [InlineData("3.51.10")]
    [InlineData("3.52.0")]
    [InlineData("4.0.0")]
    public void FindError_NewEnough_IsNull(string found) => Assert.Null(SqliteRelease.FindError(found));

    [Theory]
    [InlineData("3.51.2")]
    [InlineData("3.9.99")]
    [InlineData("3.50.4")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("newest")]
    public void FindError_OlderOrUnreadable_NamesBothVersions(string? found)
    {
        var error = SqliteRelease.FindError(found);
        Assert.Contains("3.51.3", error, StringComparison.Ordinal);
        Assert.Contains($"'{found}'", error, StringComparison.Ordinal);
    }
}
