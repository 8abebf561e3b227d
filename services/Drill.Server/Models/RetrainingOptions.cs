namespace Drill.Server.Models;

/// <summary>The settings under <c>Retraining</c>: when the school's own answers make the next model.</summary>
public sealed record RetrainingOptions
{
    public const string Section = "Retraining";

    /// <summary>False leaves the models as they are.</summary>
    public bool IsOn { get; init; } = true;

    /// <summary>Answers from which their own model can be better than the one for everybody; fewer are left alone.</summary>
    public int LeastAnswers { get; init; } = 20_000;

    /// <summary>Hour of the day in Japan, 0 to 23, at which nobody practises.</summary>
    public int Hour { get; init; } = 2;

    /// <summary>Between two trainings, one to thirty days.</summary>
    public TimeSpan Every { get; init; } = TimeSpan.FromDays(1);

    /// <summary>After this a training is given up, ten seconds to six hours.</summary>
    public TimeSpan Longest { get; init; } = TimeSpan.FromHours(1);

    public static bool IsValid(RetrainingOptions options) =>
        options is { LeastAnswers: >= 1000, Hour: >= 0 and <= 23 } && options.Every >= TimeSpan.FromHours(20) && options.Every <= TimeSpan.FromDays(30)
        && options.Longest >= TimeSpan.FromSeconds(10) && options.Longest <= TimeSpan.FromHours(6);
}
