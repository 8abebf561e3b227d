using System.Security.Cryptography;
using System.Text.Json;
using Drill.Training.Commands;

namespace Drill.Training.Tests.Commands;

public sealed class TrainCommandTests : IDisposable
{
    private readonly SchoolFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task Train_ThenExplain_SaysWhatPushedTheRow()
    {
        var train = _files.WriteStudents("train.csv", 40, 30, seed: 1);
        Assert.Equal(0, (await Run("train", "--train", train, "--out", _files.Path("model"), "--trees", "10")).Code);
        Assert.Equal(["model", "train.csv"], _files.Entries());
        var metrics = JsonDocument.Parse(await File.ReadAllTextAsync(_files.Path("model/metrics.json"), TestContext.Current.CancellationToken)).RootElement;
        var model = await File.ReadAllBytesAsync(_files.Path("model/model.bin"), TestContext.Current.CancellationToken);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(model)), metrics.GetProperty("sha256").GetString());
        Assert.InRange(metrics.GetProperty("measured").GetProperty("figures").GetProperty("auc").GetDouble(), 0.5, 0.95);
        Assert.Contains(metrics.GetProperty("sha256").GetString()!, await File.ReadAllTextAsync(_files.Path("model/MODEL-CARD.md"), TestContext.Current.CancellationToken), StringComparison.Ordinal);

        var (code, output, _) = await Run("explain", "--model", _files.Path("model"), "--train", train, "--row", "45", "--json");
        Assert.Equal(0, code);
        var explanation = JsonDocument.Parse(output).RootElement;
        Assert.Equal("s1", explanation.GetProperty("student").GetString());
        var pushes = explanation.GetProperty("groups").EnumerateArray().Sum(g => g.GetProperty("push").GetDouble());
        Assert.Equal(explanation.GetProperty("logit").GetDouble(), explanation.GetProperty("base").GetDouble() + pushes, 1e-3);
        Assert.Equal(1 / (1 + Math.Exp(-explanation.GetProperty("logit").GetDouble())), explanation.GetProperty("predictedSuccess").GetDouble(), 1e-5);

        Assert.Equal(2, (await Run("explain", "--model", _files.Path("model"), "--train", train, "--row", "1201")).Code);
        Assert.Equal(2, (await Run("train", "--train", train, "--out", _files.Path("model"))).Code);
    }

    [Fact]
    public async Task Explain_DamagedModel_IsRefused()
    {
        var train = _files.WriteStudents("train.csv", 40, 30, seed: 1);
        Directory.CreateDirectory(_files.Path("model"));
        await File.WriteAllBytesAsync(_files.Path("model/model.bin"), new byte[200], TestContext.Current.CancellationToken);
        var (code, _, error) = await Run("explain", "--model", _files.Path("model"), "--train", train, "--row", "1");
        Assert.Equal(2, code);
        Assert.Contains("manifest.json", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("student,item,skills,correct\na,i,k,1\nb,i,k,yes\n", "bad.csv:3: correct is 'yes', neither 0 nor 1.")]
    [InlineData("student,item,skills,correct\na,i,k,1\na,i,k,0\n", "1 students; 10 are needed")]
    [InlineData("student,item,skills,correct\na,i,k,1\nb,i,k,1\n", "all answers are right")]
    [InlineData("student,item,skills,correct\na,i,k,1\nb,i,k,0\n", "2 students; 10 are needed")]
    public async Task Train_BadFile_SaysWhyAndWritesNothing(string text, string message)
    {
        var train = _files.Write("bad.csv", text);
        var (code, output, error) = await Run("train", "--train", train, "--out", _files.Path("model"));
        Assert.Equal((2, ""), (code, output));
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.Equal(["bad.csv"], _files.Entries());
    }

    [Theory]
    [InlineData("evaluate")]
    [InlineData("evaluate", "--train", "nowhere.csv", "--test", "nowhere.csv")]
    [InlineData("guess")]
    [InlineData("train", "--trees", "0", "--train", "nowhere.csv", "--out", "x")]
    public async Task RunAsync_BadOptions_EndWithTwo(params string[] args)
    {
        var (code, output, error) = await Run(args);
        Assert.Equal((2, ""), (code, output));
        Assert.Contains("--help", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_Help_NamesEveryCommand()
    {
        var (code, output, _) = await Run("--help");
        Assert.Equal(0, code);
        Assert.All(new[] { "evaluate", "crossvalidate", "ablate", "train", "promote", "explain" }, name => Assert.Contains(name, output, StringComparison.Ordinal));
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (await TrainingCommand.RunAsync(args, output, error), output.ToString(), error.ToString());
    }
}
