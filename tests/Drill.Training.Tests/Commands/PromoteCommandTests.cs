using System.Globalization;
using System.Text;
using System.Text.Json;
using Drill.SuccessModel.ModelFiles;
using Drill.Training.Commands;

namespace Drill.Training.Tests.Commands;

public sealed class PromoteCommandTests : IDisposable
{
    private readonly SchoolFiles _files = new();
    private readonly string _test;

    public PromoteCommandTests() => _test = Write("exam.csv", students: 90, answers: 40, seed: 2, prefix: "t");

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task Promote_GoodModel_IsPinnedAndChosenUntilABetterOneComes()
    {
        var candidate = await Train("good", Write("train.csv", 240, 40, seed: 1));
        var (code, output) = await Promote(candidate);
        Assert.Equal((0, true), (code, JsonDocument.Parse(output).RootElement.GetProperty("isPromoted").GetBoolean()));
        var pinned = await ReadManifest();
        Assert.Equal(pinned.GetProperty("sha256").GetString(), JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(candidate, "metrics.json"), TestContext.Current.CancellationToken)).RootElement.GetProperty("sha256").GetString());
        Assert.True(File.Exists(_files.Path($"shelf/{pinned.GetProperty("folder").GetString()}/MODEL-CARD.md")));

        // The same again is no better than itself.
        await Refused(candidate, "does not beat", pinned);
    }

    [Fact]
    public async Task Promote_ShuffledLabels_IsRefused() =>
        await RefusedBesideAGoodOne("shuffled", Write("shuffled.csv", 240, 40, seed: 1, spoil: (_, _, random) => random.NextDouble() < 0.65), "does not beat");

    [Fact]
    public async Task Promote_WorseCalibrationInOneGrade_IsRefusedNamingTheGrade() =>
        await RefusedBesideAGoodOne("one-grade", Write("one-grade.csv", 240, 40, seed: 1, spoil: (grade, right, random) => right && (grade != 3 || random.NextDouble() < 0.6)), "In grade 3 the calibration error");

    [Fact]
    public async Task Promote_ConstantOutput_IsRefused()
    {
        var good = await Train("good", Write("train.csv", 240, 40, seed: 1));
        Assert.Equal(0, (await Promote(good)).Code);
        var pinned = await ReadManifest();
        Flatten(good);
        await Refused(good, "nearly the same", pinned);
    }

    [Fact]
    public async Task Promote_OtherFileThanPinned_IsRefused()
    {
        var candidate = await Train("good", Write("train.csv", 240, 40, seed: 1));
        var file = Path.Combine(candidate, "model.bin");
        var bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        bytes[^40] ^= 1;
        await File.WriteAllBytesAsync(file, bytes, TestContext.Current.CancellationToken);
        var (code, output) = await Promote(candidate);
        Assert.Equal(1, code);
        Assert.Contains("not the pinned", output, StringComparison.Ordinal);
        Assert.False(Path.Exists(_files.Path("shelf")));
    }

    // The same model with nothing to say of any feature.
    private static void Flatten(string candidate)
    {
        var file = Path.Combine(candidate, "model.bin");
        var content = SuccessModelFile.Read(File.ReadAllBytes(file));
        var (trees, linear) = (content.Predictor.Trees, content.Predictor.Linear);
        var flat = SuccessModelFile.Write(content with { Predictor = new(trees, new(trees.Features, [.. linear.Slopes.Select(slope => slope with { Weight = 0 })], linear.Intercept), treeWeight: 0) });
        File.WriteAllBytes(file, flat);
        var before = HashOf(Path.Combine(candidate, "manifest.json"))!;
        foreach (var beside in new[] { "manifest.json", "metrics.json" }.Select(name => Path.Combine(candidate, name)))
            File.WriteAllText(beside, File.ReadAllText(beside).Replace(before, SuccessModelFile.HashOf(flat), StringComparison.Ordinal));
    }

    private async Task RefusedBesideAGoodOne(string name, string train, string reason)
    {
        Assert.Equal(0, (await Promote(await Train("good", Write("train.csv", 240, 40, seed: 1)))).Code);
        var candidate = await Train(name, train);
        await Refused(candidate, reason, await ReadManifest());
        Assert.Equal(HashOf(Path.Combine(candidate, "manifest.json")), HashOf(_files.Path("shelf/shadow/manifest.json")));
    }

    private async Task Refused(string candidate, string reason, JsonElement pinned)
    {
        var (code, output) = await Promote(candidate);
        Assert.Equal(1, code);
        var faults = JsonDocument.Parse(output).RootElement.GetProperty("faults").EnumerateArray().Select(f => f.GetString()!).ToArray();
        Assert.Contains(faults, f => f.Contains(reason, StringComparison.Ordinal));
        Assert.Equal(pinned.GetProperty("sha256").GetString(), (await ReadManifest()).GetProperty("sha256").GetString());
    }

    private static string? HashOf(string manifest) => JsonDocument.Parse(File.ReadAllText(manifest)).RootElement.GetProperty("sha256").GetString();

    private async Task<JsonElement> ReadManifest() => JsonDocument.Parse(await File.ReadAllTextAsync(_files.Path("shelf/manifest.json"), TestContext.Current.CancellationToken)).RootElement;

    private async Task<string> Train(string name, string train)
    {
        Assert.Equal(0, (await Run("train", "--train", train, "--out", _files.Path(name), "--trees", "40")).Code);
        return _files.Path(name);
    }

    private Task<(int Code, string Output)> Promote(string candidate) => Run("promote", candidate, "--to", _files.Path("shelf"), "--test", _test, "--json");

    private static async Task<(int Code, string Output)> Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (await TrainingCommand.RunAsync(args, output, error), output.ToString());
    }

    // Three grades with twenty items each, at which success has to do with the student, the item and how often the skill was practised.
    private string Write(string name, int students, int answers, int seed, string prefix = "s", Func<int, bool, Random, bool>? spoil = null)
    {
        var random = new Random(seed);
        var text = new StringBuilder("student,item,skills,correct,grade\n");
        for (var student = 0; student < students; student++)
        {
            var (grade, ability) = (2 + (student % 3), (random.NextDouble() * 4) - 1.5);
            for (var i = 0; i < answers; i++)
            {
                var item = random.Next(20);
                var right = random.NextDouble() < 1 / (1 + Math.Exp((item * 0.15) - 1.2 - ability - (0.04 * i)));
                if (spoil is not null) right = spoil(grade, right, random);
                text.Append(CultureInfo.InvariantCulture, $"{prefix}{student},g{grade}-{item},k{grade}-{item / 5},{(right ? 1 : 0)},{grade}\n");
            }
        }

        return _files.Write(name, text.ToString());
    }
}
