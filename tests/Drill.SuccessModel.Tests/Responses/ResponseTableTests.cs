using Drill.SuccessModel.Responses;

namespace Drill.SuccessModel.Tests.Responses;

public sealed class ResponseTableTests
{
    [Fact]
    public void Of_InterleavedStudents_KeepsEachOnesOrder()
    {
        var table = ResponseTable.Of([new("b", "1", ["x"], true, Line: 2), new("a", "2", [], false, Line: 3), new("b", "3", ["x", "y"], false, Line: 4)]);
        Assert.Equal(["b", "a"], table.Students.Names);
        Assert.Equal([2, 4], Enumerable.Range(0, table.Count).Where(r => r < table.EndRowOf(0)).Select(table.LineAt));
        Assert.Equal([0, 2], [.. new[] { 0, 2 }.Select(table.FirstRowOf).Take(1), table.FirstRowOf(1)]);
        Assert.Equal(["x", "y"], table.SkillsAt(1).ToArray().Select(s => table.Skills.Names[s]));
        Assert.Equal("", table.Skills.Names[table.SkillsAt(2)[0]]);
        Assert.True(table.IsCorrectAt(0));
    }

    [Fact]
    public void Assign_Folds_AreEvenAndDependOnTheSeedAlone()
    {
        var folds = StudentFolds.Assign(103, 5, 7);
        Assert.Equal([20, 20, 21, 21, 21], folds.CountBy(f => f).Select(f => f.Value).Order());
        Assert.Equal(folds, StudentFolds.Assign(103, 5, 7));
        Assert.NotEqual(folds, StudentFolds.Assign(103, 5, 8));
    }
}
