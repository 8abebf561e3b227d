namespace Drill.SuccessModel.Responses;

/// <summary>Splits students, not rows: whoever is learned from in a fold is not predicted in it.</summary>
public static class StudentFolds
{
    /// <returns>A fold in [0, <paramref name="folds"/>) for each student; the folds differ by at most one student in size.</returns>
    public static int[] Assign(int students, int folds, int seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(folds, 2);
        var order = Enumerable.Range(0, students).ToArray();
        new Random(seed).Shuffle(order);
        var assigned = new int[students];
        for (var i = 0; i < students; i++) assigned[order[i]] = i % folds;
        return assigned;
    }

    /// <returns>The students for whom <paramref name="isChosen"/> holds.</returns>
    public static int[] Where(int students, Func<int, bool> isChosen) => [.. Enumerable.Range(0, students).Where(isChosen)];
}
