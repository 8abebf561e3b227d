using Drill.Server.Options;

namespace Drill.Server.Tests.Options;

public sealed class ServerCommandTests
{
    [Theory]
    [InlineData("--nonsense")]
    [InlineData("--urls", "localhost")]
    [InlineData("--urls", "ftp://127.0.0.1")]
    [InlineData("--data", "")]
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
}
