using Drill.Load.Serving;

namespace Drill.Load.Tests.Serving;

public sealed class SharedStoreTests
{
    [Theory]
    [InlineData("mongodb://a:27017,b:27017", "mongodb://a:27017,b:27017/x")]
    [InlineData("mongodb://a/test?replicaSet=rs", "mongodb://a/x?replicaSet=rs")]
    [InlineData("mongodb://u:p@a/?replicaSet=rs", "mongodb://u:p@a/x?replicaSet=rs")]
    public void WithDatabase_AnyConnectionString_NamesTheOther(string connection, string expected) => Assert.Equal(expected, SharedStore.WithDatabase(connection, "x"));
}
