namespace Drill.SuccessModel.Histories;

/// <summary>What one student has done on one skill.</summary>
public sealed class SkillHistory
{
    private TimeWindows? _windows;
    private RecentAnswers _recent;
    private Decays _successes;
    private Decays _residuals;

    public ref readonly RecentAnswers Recent => ref _recent;

    public ref readonly Decays Successes => ref _successes;

    public ref readonly Decays Residuals => ref _residuals;

    public int Wins { get; private set; }

    public int Fails => Recent.Count - Wins;

    /// <summary>The student's answers so far when the skill was last answered.</summary>
    public int LastAnswer { get; private set; }

    public long LastAt { get; private set; } = Question.NoTime;

    /// <summary>Of outcomes over what difficulty alone would say.</summary>
    public float SurplusSum { get; private set; }

    public int HintSum { get; private set; }

    public float LogElapsedSum { get; private set; }

    public TimeWindows? Windows => _windows;

    /// <summary>
    /// How the skill stands, [0, <see cref="States"/>): 0 never tried, 1 last wrong, 2 to 4 one, two, three or more right in a row.
    /// </summary>
    public int State => Recent.Count == 0 ? 0 : 1 + Math.Clamp(Recent.Streak, 0, 3);

    public const int States = 5;

    /// <param name="residual">Outcome minus what the filter expected.</param>
    /// <param name="surplus">Outcome minus what difficulty alone would say.</param>
    public void Add(in Question question, Outcome outcome, int answers, float residual, float surplus)
    {
        _recent.Add(outcome.IsCorrect);
        _successes.Add(outcome.IsCorrect ? 1 : 0);
        _residuals.Add(residual);
        if (outcome.IsCorrect) Wins++;
        SurplusSum += surplus;
        HintSum += Math.Max(0, outcome.Hints);
        LogElapsedSum += outcome.ElapsedSeconds < 0 ? 0 : MathF.Log(1 + outcome.ElapsedSeconds);
        LastAnswer = answers;
        LastAt = question.At;
        if (question.HasTime) (_windows ??= new()).Add(question.At, outcome.IsCorrect);
    }
}
