using Drill.SuccessModel.Features;
using Drill.SuccessModel.ModelFiles;
using Drill.SuccessModel.Predictors;
using Drill.SuccessModel.Responses;
using Drill.SuccessModel.Tests.Samples;

namespace Drill.SuccessModel.Tests.ModelFiles;

public sealed class SuccessModelFileTests
{
    private static readonly ResponseTable Table = SimulatedResponses.Table(40, 30, seed: 9);
    private static readonly byte[] File = SuccessModelFile.Write(Content());

    [Fact]
    public void Read_Written_PredictsTheSame()
    {
        var read = SuccessModelFile.Read(File, SuccessModelFile.HashOf(File));
        Assert.Equal(Table.Items.Names, read.Items);
        Assert.Equal(Table.Skills.Names, read.Skills);
        Assert.Equal(Predictions.Of(Content().Predictor, Table), Predictions.Of(read.Predictor, Table));
        Assert.Equal(File, SuccessModelFile.Write(read));
    }

    [Fact]
    public void Read_OneByteChanged_IsRefused()
    {
        var damaged = File.ToArray();
        damaged[damaged.Length / 2] ^= 1;
        Assert.Contains("damaged", Assert.Throws<InvalidDataException>(() => SuccessModelFile.Read(damaged)).Message, StringComparison.Ordinal);
        Assert.Contains("damaged", Assert.Throws<InvalidDataException>(() => SuccessModelFile.Read(File[..^5])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NotThePinnedFile_IsRefused() =>
        Assert.Contains("pinned", Assert.Throws<InvalidDataException>(() => SuccessModelFile.Read(File, new string('0', 64))).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_AnotherFormat_IsRefused() =>
        Assert.Contains("DRILLSM3", Assert.Throws<InvalidDataException>(() => SuccessModelFile.Read(new byte[100])).Message, StringComparison.Ordinal);

    private static SuccessModelContent Content()
    {
        var set = TrainingSets.Build<PolicySafeFeatures>(Table, [.. Enumerable.Range(0, 40)], 1);
        return new(Table.Items.Names, Table.Skills.Names, BlendFit.Fit(set, new() { Trees = 10, Leaves = 8, MinRowsPerLeaf = 20, Threads = 1 }, 1));
    }
}
