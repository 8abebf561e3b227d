using Drill.Server.Options;

namespace Drill.Server.Tests.Options;

public sealed class ServerCommandTests
{
    [Theory]
    [InlineData("--nonsense")]
    [InlineData("--urls", "localhost")]
    [InlineData("--urls", "ftp://127.0.0.1")]
    [InlineData("--data", "")]
    [InlineData("--store", "mysql://host")]
    [InlineData("--cluster", "http://")]
    [InlineData("--cluster", "redis://:6379/x")]
    [InlineData("--silo-port", "70000")]
    [InlineData("--silo-port", "many")]
    [InlineData("--advertise", "localhost")]
    public async Task Run_BadOption_SaysSoAndEndsWithTwo(params string[] args)
    {
        var ran = false;

        var code = await ServerCommand.RunAsync(args, (_, _) =>
        {
            ran = true;
            return Task.FromResult(0);
        });

        Assert.Equal(ServerCommand.BadOption, code);
        Assert.False(ran);
    }

    [Fact]
    public async Task Run_Options_AreHandedOn()
    {
        ServerOptions? read = null;

        await ServerCommand.RunAsync(["--urls", "http://*:5080;https://127.0.0.1:5443", "--data", "somewhere"], (options, _) =>
        {
            read = options;
            return Task.FromResult(0);
        });

        Assert.Equal("http://*:5080;https://127.0.0.1:5443", read!.Urls);
        Assert.Equal(Path.GetFullPath("somewhere"), read.DataDirectory);
    }

    [Fact]
    public async Task Run_StoreAndCluster_AreHandedOn()
    {
        var read = await ReadAsync("--store", "mongodb://user:secret@db:27018/city", "--cluster", "redis://:pass%21@cache:6380/2", "--silo-port", "11111", "--gateway-port", "30000", "--advertise", "10.0.0.7");

        Assert.Equal("mongodb://db:27018/city", read.Store.ToString());
        Assert.Equal((11111, 30000, "10.0.0.7"), (read.Cluster!.SiloPort, read.Cluster.GatewayPort, read.Cluster.Advertised.ToString()));
        var redis = read.Cluster.Membership.ToOptions();
        Assert.Equal(("pass!", 2, false), (redis.Password, redis.DefaultDatabase, redis.AbortOnConnectFail));
        Assert.Equal("cache:6380", read.Cluster.Membership.ToString());
    }

    [Fact]
    public async Task Run_NothingSaid_IsOneHostOnItsOwnFile()
    {
        var read = await ReadAsync("--data", "somewhere");

        Assert.Equal(Path.GetFullPath("somewhere/drill.db"), read.Store.ToString());
        Assert.Null(read.Cluster);
    }

    [Fact]
    public async Task Run_RedisOnThisMachine_AdvertisesLoopback() =>
        Assert.Equal("127.0.0.1", (await ReadAsync("--cluster", "redis://127.0.0.1:6379")).Cluster!.Advertised.ToString());

    private static async Task<ServerOptions> ReadAsync(params string[] args)
    {
        ServerOptions? read = null;
        await ServerCommand.RunAsync(args, (options, _) =>
        {
            read = options;
            return Task.FromResult(0);
        });
        return read!;
    }
}
