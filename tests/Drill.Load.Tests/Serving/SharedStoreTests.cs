using Drill.Load.Serving;
using Drill.Storage;

namespace Drill.Load.Tests.Serving;

public sealed class SharedStoreTests
{
    [Theory]
    [InlineData("mongodb://a:27017,b:27017", "mongodb://a:27017,b:27017/x")]
    [InlineData("mongodb://a/test?replicaSet=rs", "mongodb://a/x?replicaSet=rs")]
    [InlineData("mongodb://u:p@a/?replicaSet=rs", "mongodb://u:p@a/x?replicaSet=rs&authSource=admin")]
    [InlineData("mongodb://u:p@a/test", "mongodb://u:p@a/x?authSource=test")]
    [InlineData("mongodb://u:p@a/test?authSource=people", "mongodb://u:p@a/x?authSource=people")]
    public void WithDatabase_AnyConnectionString_NamesTheOther(string connection, string expected) => Assert.Equal(expected, SharedStore.WithDatabase(connection, "x"));

    [Fact]
    public void OnMongo_Twice_AreTwoStoresThatTheServerTakes()
    {
        SharedStore[] stores = [SharedStore.OnMongo("mongodb://127.0.0.1:27017"), SharedStore.OnMongo("mongodb://127.0.0.1:27017")];
        Assert.Distinct(stores.Select(s => Assert.IsType<StoreAddress.Database>(s.Address).Name));
        Assert.All(stores, s => Assert.Equal(s.Address, StoreAddress.Parse(s.Arguments[^1])));
    }
}
