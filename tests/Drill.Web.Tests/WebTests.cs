using System.Diagnostics;
using System.Reflection;

namespace Drill.Web.Tests;

/// <summary>Runs the web's own tests and checks, so that one command tests everything.</summary>
public sealed class WebTests
{
    private static readonly string Web = Path.Combine(
        typeof(WebTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "DrillRoot").Value!, "web");

    [Fact]
    public async Task UnitTests_OfAllPages_Pass() => await RunScript("test");

    [Fact]
    public async Task TypesLintImportWallsAndDeadCode_AreClean() => await RunScript("check");

    private static async Task RunScript(string script)
    {
        var start = new ProcessStartInfo("npm", ["run", "--silent", script]) { WorkingDirectory = Web, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["CI"] = "true";
        using var npm = Process.Start(start)!;
        var output = npm.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = npm.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await npm.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(npm.ExitCode == 0, $"npm run {script} ended with {npm.ExitCode}\n{await output}\n{await errors}");
    }
}
