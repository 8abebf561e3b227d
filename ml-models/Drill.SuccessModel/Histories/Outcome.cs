using Drill.SuccessModel.Responses;

namespace Drill.SuccessModel.Histories;

/// <summary>What became of a question.</summary>
/// <param name="ElapsedSeconds">-1 when not known.</param>
/// <param name="Hints">-1 when not known.</param>
public readonly record struct Outcome(bool IsCorrect, float ElapsedSeconds = -1, int Hints = -1)
{
    public static Outcome Of(Response response) => new(response.IsCorrect, (float)(response.Elapsed?.TotalSeconds ?? -1), response.Hints ?? -1);
}
