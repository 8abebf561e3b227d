using Drill.Load.Sizing;

namespace Drill.Load.Tests.Sizing;

public sealed class NeedsTests
{
    private static readonly UnitCosts Costs = new(ProcessorMicroseconds: 400, StoredBytes: 5_000, CompressedBytes: 750, WireBytes: 4_000, StudentBytes: 20_000);

    [Fact]
    public void Of_ASmallCity_IsOneMachine()
    {
        var needs = Needs.Of(2_400, Costs);

        Assert.Equal(720, needs.StudentsAtOnce, 1e-6);
        Assert.Equal(72, needs.AnswersPerSecond, 1e-6);
        Assert.Equal(0.072, needs.Cores, 1e-6);
        Assert.Equal(14.4e6, needs.MemoryBytes, 1);
        Assert.Equal(288_000, needs.AnswerBytesPerSecond, 1e-3);
        Assert.Equal(720 / 35.0 * 30_000, needs.DashboardBytesPerSecond, 1e-3);
        Assert.Equal(19.2e6, needs.AnswersPerYear, 1);
        Assert.Equal(96e9, needs.SqliteBytesPerYear, 1);
        Assert.Equal(19.2e9, needs.MongoBytesPerYear, 1);
        Assert.Equal((1, 1), (needs.Hosts, needs.Shards));
    }

    [Fact]
    public void Of_TheCountry_HasHostsToSpareAndShardsByItsWrites()
    {
        var needs = Needs.Of(9_000_000, Costs);

        Assert.Equal(270, needs.Cores, 1e-6);
        Assert.Equal(51, needs.Hosts);
        Assert.Equal(30, needs.Shards);
    }

    [Fact]
    public void Of_LargerAttempts_AreShardedByTheirDisk() =>
        Assert.Equal(48, Needs.Of(9_000_000, Costs with { CompressedBytes = 1_750 }).Shards);

    [Fact]
    public void Of_MoreThanACore_NeverIsOneHost() => Assert.Equal(2, Needs.Of(100_000, Costs).Hosts);

    [Theory]
    [InlineData(14.4e6, "14.4 MB")]
    [InlineData(1e12, "1 TB")]
    [InlineData(450, "0.5 KB")]
    [InlineData(96.04e9, "96 GB")]
    public void Bytes_AnySize_HasItsUnit(double bytes, string expected) => Assert.Equal(expected, SizingTable.Bytes(bytes));

    [Fact]
    public void Write_TwoColumns_IsMarkdown()
    {
        var lines = SizingTable.Write([Needs.Of(2_400, Costs), Needs.Of(100_000, Costs)]).ToArray();

        Assert.Equal("| | 2,400 students | 100,000 students |", lines[0]);
        Assert.Equal("|---|---|---|", lines[1]);
        Assert.Contains("| answers/s | 72 | 3,000 |", lines);
    }
}
