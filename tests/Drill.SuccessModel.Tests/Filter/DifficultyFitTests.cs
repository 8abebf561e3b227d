using Drill.SuccessModel.Filter;
using Drill.SuccessModel.Responses;
using Drill.SuccessModel.Tests.Samples;

namespace Drill.SuccessModel.Tests.Filter;

public sealed class DifficultyFitTests
{
    /// <summary>
    /// One item that hardly anybody gets right among many that everybody does: its first Newton step leapt by a hundred logits, where nothing is left to step back by, and ended at infinity.
    /// </summary>
    [Theory]
    [InlineData(0.02)]
    [InlineData(0.002)]
    public void Fit_HardItemAmongEasyOnes_StaysWithinReason(double share)
    {
        var random = new Random(2);
        var table = ResponseTable.Of(
            from student in Enumerable.Range(0, 2000)
            from answer in Enumerable.Range(0, 10)
            let isHard = answer == 9
            select new Response($"s{student}", isHard ? "hard" : "easy", ["k"], random.NextDouble() < (isHard ? share : 0.999)));
        var fit = Fit(table);
        var (hard, easy) = (fit.OfSkills([0]) + fit.OffsetOf(table.Items.Find("hard")), fit.OfSkills([0]) + fit.OffsetOf(table.Items.Find("easy")));
        Assert.InRange(easy, -16, -4);
        Assert.InRange(hard, 0, 12);
    }

    /// <summary>What it keeps is one sum for each item and skill: ten times the answers of the same students to the same items take no more memory.</summary>
    [Fact]
    public void Fit_TenTimesTheAnswers_AllocatesNoMore()
    {
        var (few, many) = (SimulatedResponses.Table(40, 50, seed: 1), SimulatedResponses.Table(40, 500, seed: 1));
        Fit(few);
        var (ofFew, ofMany) = (AllocatedBy(few), AllocatedBy(many));
        Assert.True(ofMany < 1.5 * ofFew, $"{ofFew} bytes for {few.Count} answers, {ofMany} for {many.Count}.");
    }

    private static long AllocatedBy(ResponseTable table)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Fit(table);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static Difficulties Fit(ResponseTable table) => DifficultyFit.Fit(table, [.. Enumerable.Range(0, table.StudentCount)], FilterSettings.Slow);
}
