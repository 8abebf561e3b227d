using System.Text.Json;
using Drill.Training.Commands;

namespace Drill.Training.Tests.Commands;

public sealed class TrainingCommandTests : IDisposable
{
    private readonly SchoolFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Theory]
    [InlineData(false, "benchmark")]
    [InlineData(true, "policy-safe")]
    public async Task Evaluate_SimulatedStudents_MeasuresModelAndBaselines(bool isPolicySafe, string features)
    {
        var (train, test) = (_files.WriteStudents("train.csv.gz", 60, 40, seed: 1, hasTimes: true), _files.WriteStudents("test.csv", 25, 110, seed: 2, prefix: "t"));
        string[] args = ["evaluate", "--train", train, "--test", test, "--json", "--trees", "20", .. isPolicySafe ? new[] { "--policy-safe" } : []];
        var (code, output, error) = await Run(args);
        Assert.Equal((0, ""), (code, code == 0 ? "" : error));
        var report = JsonDocument.Parse(output).RootElement;
        Assert.InRange(report.GetProperty("auc").GetDouble(), 0.6, 0.95);
        Assert.Equal(25 * 110, report.GetProperty("rows").GetInt32());
        Assert.Equal((features, 0), (report.GetProperty("features").GetString(), report.GetProperty("studentsInBoth").GetInt32()));
        Assert.Equal(["answers 1–5", "answers 6–20", "answers 21–100", "later answers"], report.GetProperty("slices").EnumerateArray().Select(s => s.GetProperty("name").GetString()));
        Assert.Equal(["trees", "logistic", "filter", "irt", "rasch", "pfa", "bestLr"], report.GetProperty("baselines").EnumerateObject().Select(b => b.Name));
        Assert.All(report.GetProperty("baselines").EnumerateObject(), b => Assert.InRange(b.Value.GetProperty("auc").GetDouble(), 0.4, 0.95));
        Assert.True(report.GetProperty("intervals").GetProperty("auc").GetProperty("from").GetDouble() < report.GetProperty("auc").GetDouble());
        Assert.Equal(10, report.GetProperty("calibration").GetArrayLength());
        foreach (var figure in new[] { "logLoss", "rmse", "ece", "accuracy", "seconds", "trainingSeconds" }) Assert.True(report.GetProperty(figure).GetDouble() > 0, figure);
        Assert.InRange(report.GetProperty("treeWeight").GetDouble(), 0, 1);
        Assert.Contains("reading train.csv.gz", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_SameSeed_GivesTheSameFigures()
    {
        var (train, test) = (_files.WriteStudents("train.csv", 40, 30, seed: 1), _files.WriteStudents("test.csv", 15, 30, seed: 2, prefix: "t"));
        async Task<string> Evaluate(string seed) => WithoutTimes((await Run("evaluate", "--train", train, "--test", test, "--json", "--trees", "10", "--seed", seed)).Output);
        var first = await Evaluate("3");
        Assert.Equal(first, await Evaluate("3"));
        Assert.NotEqual(first, await Evaluate("4"));
    }

    [Fact]
    public async Task Evaluate_UnseenItemsAndSharedStudents_AreReported()
    {
        var train = _files.WriteStudents("train.csv", 30, 30, seed: 1);
        var test = _files.Write("test.csv", "student,item,skills,correct\ns1,0,k0,1\ns1,new,k0,0\nz,new,unheard,1\n");
        var (code, output, error) = await Run("evaluate", "--train", train, "--test", test, "--json", "--trees", "5");
        Assert.Equal(0, code);
        var report = JsonDocument.Parse(output).RootElement;
        Assert.Equal(1, report.GetProperty("studentsInBoth").GetInt32());
        Assert.Contains("WARNING: 1 students are in both files", error, StringComparison.Ordinal);
        Assert.Equal(2, report.GetProperty("slices").EnumerateArray().Single(s => s.GetProperty("name").GetString() == "items unseen in training").GetProperty("figures").GetProperty("rows").GetInt32());
    }

    [Theory]
    [InlineData(3, 4)]
    [InlineData(20, 30)]
    [InlineData(30, 30)]
    public async Task Evaluate_FewAnswersToLearnFrom_MeasuresAllTheSame(int students, int answers)
    {
        var (train, test) = (_files.WriteStudents("train.csv", students, answers, seed: 1), _files.WriteStudents("test.csv", 5, 30, seed: 2, prefix: "t"));
        var (code, output, error) = await Run("evaluate", "--train", train, "--test", test, "--json", "--trees", "5");
        Assert.Equal((0, ""), (code, code == 0 ? "" : error));
        Assert.Equal(150, JsonDocument.Parse(output).RootElement.GetProperty("rows").GetInt32());
    }

    [Fact]
    public async Task Evaluate_TestAllRight_HasNoAucInsteadOfFailing()
    {
        var train = _files.WriteStudents("train.csv", 30, 30, seed: 1);
        var test = _files.Write("test.csv", "student,item,skills,correct\nz,0,k0,1\n");
        var (code, output, _) = await Run("evaluate", "--train", train, "--test", test, "--json", "--trees", "5");
        Assert.Equal(0, code);
        Assert.Equal(JsonValueKind.Null, JsonDocument.Parse(output).RootElement.GetProperty("auc").ValueKind);
    }

    [Fact]
    public async Task Crossvalidate_EveryStudent_IsPredictedOnce()
    {
        var (code, output, _) = await Run("crossvalidate", "--train", _files.WriteStudents("train.csv", 30, 30, seed: 1), "--json", "--trees", "5", "--policy-safe");
        Assert.Equal(0, code);
        var report = JsonDocument.Parse(output).RootElement;
        Assert.Equal(900, report.GetProperty("rows").GetInt32());
        Assert.InRange(report.GetProperty("auc").GetDouble(), 0.55, 0.95);
    }

    [Fact]
    public async Task Ablate_EachGroup_IsLeftOutOnce()
    {
        var (code, output, _) = await Run("ablate", "--train", _files.WriteStudents("train.csv", 30, 30, seed: 1), "--json", "--trees", "5", "--policy-safe");
        Assert.Equal(0, code);
        Assert.Equal(
            ["filter", "item", "skill", "student", "repeat", "related", "response"],
            JsonDocument.Parse(output).RootElement.GetProperty("groups").EnumerateArray().Select(g => g.GetProperty("without").GetString()));
    }

    [Fact]
    public async Task Evaluate_Table_IsMarkdown()
    {
        var (train, test) = (_files.WriteStudents("train.csv", 30, 30, seed: 1), _files.WriteStudents("test.csv", 10, 30, seed: 2, prefix: "t"));
        var (_, output, _) = await Run("evaluate", "--train", train, "--test", test, "--trees", "5");
        Assert.Contains("| **model** | 0.", output, StringComparison.Ordinal);
        Assert.Contains("| bestLr | 0.", output, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (await TrainingCommand.RunAsync(args, output, error), output.ToString(), error.ToString());
    }

    private static string WithoutTimes(string json) => string.Join('\n', json.Split('\n').Where(line => !line.Contains("econds\"", StringComparison.Ordinal)));
}
