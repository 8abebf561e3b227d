namespace Drill.SuccessModel.Histories;

/// <summary>What one student has done on one item.</summary>
/// <param name="LastAnswer">The student's answers so far when the item was last answered.</param>
/// <param name="ResidualSum">Of outcomes over what the filter expected.</param>
public readonly record struct ItemHistory(int Tries, int Wins, bool WasCorrect, int LastAnswer, float ResidualSum)
{
    public ItemHistory After(bool isCorrect, int answers, float residual) =>
        new(Tries + 1, Wins + (isCorrect ? 1 : 0), isCorrect, answers, ResidualSum + residual);
}
