namespace Drill.Storage.Tests;

public sealed class StoreAddressTests
{
    [Theory]
    [InlineData("data", "data", "drill.db")]
    [InlineData("data/school.db", "data", "school.db")]
    public void Parse_Path_IsAFile(string text, string folder, string name) =>
        Assert.Equal(new StoreAddress.File(Path.GetFullPath(folder), name), StoreAddress.Parse(text));

    [Theory]
    [InlineData("mongodb://localhost", "drill", "localhost:27017")]
    [InlineData("mongodb://a:1,b:2/school-1?replicaSet=rs0", "school-1", "a:1,b:2")]
    [InlineData("mongodb://user:geheim%2F1@db.example:27017/?authSource=admin", "drill", "db.example:27017")]
    public void Parse_ConnectionString_IsADatabase(string text, string name, string hosts)
    {
        var address = Assert.IsType<StoreAddress.Database>(StoreAddress.Parse(text));
        Assert.Equal((name, hosts), (address.Name, address.Hosts));
        Assert.Equal(text, address.ConnectionString);
        Assert.DoesNotContain("geheim", address.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("postgres://localhost/drill")]
    [InlineData("mongodb://")]
    [InlineData("mongodb://user:geheim@host:port/drill")]
    [InlineData("mongodb://user:geheim@host/a$b")]
    [InlineData("mongodb://user:geheim@host/drill?w=")]
    public void Parse_Other_SaysWhyWithoutThePassword(string text) =>
        Assert.DoesNotContain("geheim", Assert.Throws<FormatException>(() => StoreAddress.Parse(text)).Message, StringComparison.Ordinal);
}
