using Drill.SuccessModel.Passports;
using Drill.SuccessModel.Predictors;
using Drill.SuccessModel.Tests.Samples;

namespace Drill.SuccessModel.Tests.Passports;

public sealed class ModelShelfTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("drill-shelf-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Read_Written_IsTheModelWithItsPassport()
    {
        var candidate = WriteCandidate();
        var read = ModelShelf.Read(candidate);
        Assert.Equal(SmallSchool.Model.Passport.Sha256, read.Passport.Sha256);
        Assert.StartsWith("blend-", read.Passport.Version, StringComparison.Ordinal);
        Assert.Equal(["MODEL-CARD.md", "manifest.json", "metrics.json", "model.bin"], Directory.GetFiles(candidate).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        var table = SmallSchool.Table([300, 301], 20);
        Assert.Equal(Predictions.Of(SmallSchool.Content.Predictor, table), Predictions.Of(read.Content.Predictor, table));
    }

    [Theory]
    [InlineData("model.bin")]
    [InlineData("metrics.json")]
    [InlineData("MODEL-CARD.md")]
    [InlineData("manifest.json")]
    public void Read_PartMissing_IsRefused(string part)
    {
        var candidate = WriteCandidate();
        File.Delete(Path.Combine(candidate, part));
        Assert.Contains(part, Assert.Throws<InvalidDataException>(() => ModelShelf.Read(candidate)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AnotherFileThanPinned_IsRefused()
    {
        var candidate = WriteCandidate();
        var other = SmallSchool.Make(SmallSchool.Table(Enumerable.Range(1000, 60), 40));
        File.WriteAllBytes(Path.Combine(candidate, "model.bin"), other.File);
        Assert.Contains("not the pinned", Assert.Throws<InvalidDataException>(() => ModelShelf.Read(candidate)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_MetricsOfAnotherModel_AreRefused()
    {
        var candidate = WriteCandidate();
        var metrics = Path.Combine(candidate, "metrics.json");
        File.WriteAllText(metrics, File.ReadAllText(metrics).Replace(SmallSchool.Model.Passport.Sha256, new string('0', 64), StringComparison.Ordinal));
        Assert.Contains("not of the pinned", Assert.Throws<InvalidDataException>(() => ModelShelf.Read(candidate)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ManifestPointingOutside_IsRefused()
    {
        var candidate = WriteCandidate();
        File.WriteAllText(Path.Combine(candidate, "manifest.json"), $$"""{"folder": "../{{Path.GetFileName(candidate)}}", "sha256": "{{SmallSchool.Model.Passport.Sha256}}"}""");
        Assert.Throws<InvalidDataException>(() => ModelShelf.Read(candidate));
    }

    [Fact]
    public void Pin_Candidate_IsReadFromTheShelfAndTheOneBeforeStays()
    {
        var (shelf, candidate) = (Path.Combine(_root, "shelf"), WriteCandidate());
        Directory.CreateDirectory(shelf);
        Assert.Null(ModelShelf.FindManifest(shelf));
        ModelShelf.Pin(shelf, candidate, SmallSchool.Model.Passport);
        var (file, passport) = SmallSchool.Make(SmallSchool.Table(Enumerable.Range(1000, 60), 40));
        ModelShelf.Write(Path.Combine(_root, "second"), file, passport);
        ModelShelf.Pin(shelf, Path.Combine(_root, "second"), passport);
        Assert.Equal(passport.Sha256, ModelShelf.Read(shelf).Passport.Sha256);
        Assert.Equal(SmallSchool.Model.Passport.Sha256, ModelShelf.Read(shelf, new(SmallSchool.Model.Passport.Version, SmallSchool.Model.Passport.Sha256)).Passport.Sha256);
    }

    private string WriteCandidate()
    {
        var folder = Path.Combine(_root, Guid.NewGuid().ToString("n"));
        ModelShelf.Write(folder, SmallSchool.Model.File, SmallSchool.Model.Passport);
        return folder;
    }
}
