using System.Text.Json;
using Drill.Domain.Learning;
using static Drill.Domain.Tests.Samples.Facts;

namespace Drill.Domain.Tests.Learning;

public sealed class StudentSnapshotTests
{
    private static readonly StudentSnapshot Snapshot = StudentSnapshot.Of(Mastered("add", "multiply"));

    [Fact]
    public void Json_RoundTrip_IsUsableAndEqual()
    {
        var read = Reread(Snapshot);
        Assert.True(read.IsUsable);
        Assert.Equal(Snapshot.Hash, StudentSnapshot.Of(read.State).Hash);
        Assert.Equal(Snapshot.State.Skills["add"].Memory, read.State.Skills["add"].Memory);
        Assert.Equal(Snapshot.State.Skills["add"].Offset, read.State.Skills["add"].Offset);
        Assert.Equal(Snapshot.State.Skills["add"].Recent.AsEnumerable(), read.State.Skills["add"].Recent);
    }

    [Fact]
    public void IsUsable_EmptyStudent_IsTrue() => Assert.True(Reread(StudentSnapshot.Of(StudentState.Empty("s"))).IsUsable);

    [Fact]
    public void IsUsable_OtherFoldVersion_IsFalse() => Assert.False((Snapshot with { FoldVersion = StudentState.FoldVersion - 1 }).IsUsable);

    [Theory]
    [InlineData("\"right\":6", "\"right\":5")]
    [InlineData("\"bestLevel\":2", "\"bestLevel\":3")]
    [InlineData("\"recent\"", "\"resent\"")]
    [InlineData("\"skills\"", "\"skulls\"")]
    [InlineData("\"state\"", "\"estate\"")]
    public void IsUsable_Damaged_IsFalse(string before, string damaged)
    {
        var json = Write(Snapshot);
        Assert.Contains(before, json, StringComparison.Ordinal);
        Assert.False(Read(json.Replace(before, damaged, StringComparison.Ordinal)).IsUsable);
    }

    internal static StudentSnapshot Reread(StudentSnapshot snapshot) => Read(Write(snapshot));

    private static string Write(StudentSnapshot snapshot) => JsonSerializer.Serialize(snapshot, StudentSnapshot.Documents.Json);

    private static StudentSnapshot Read(string json) => JsonSerializer.Deserialize(json, StudentSnapshot.Documents.Json)!;
}
