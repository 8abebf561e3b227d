using Drill.Domain.Attempts;

namespace Drill.Domain.Assignments;

/// <summary>
/// What a class's answers tell about times: how much longer than usual a skill takes, and how much slower than usual a student works. Both are mean log ratios,
/// shrunk by n / (n + 8), so that a few answers move a prediction little.
/// </summary>
/// <param name="usualSeconds">Seconds that answering an item of the skill usually takes.</param>
public sealed class AnswerTimes(Func<string, double> usualSeconds)
{
    private const double Shrinkage = 8;

    /// <summary>A break or a stray tap says nothing about the pace: each answer counts as 1/4 to 4 times the usual.</summary>
    private static readonly double MostLogRatio = Math.Log(4);

    /// <summary>Nobody is planned for at more than twice the usual pace: answers that fast are often guesses.</summary>
    private static readonly double LeastLogRatio = Math.Log(0.5);

    private readonly Dictionary<string, Mean> _skills = [];
    private readonly Dictionary<string, Mean> _students = [];

    /// <summary>Takes in one answer. Repeats and answers that were not judged say nothing.</summary>
    public void Observe(Attempt attempt)
    {
        if (!attempt.IsEvidence || attempt.Elapsed <= TimeSpan.Zero) return;
        var ratio = Math.Clamp(Math.Log(attempt.Elapsed.TotalSeconds / usualSeconds(attempt.Skill)), -MostLogRatio, MostLogRatio);
        var skill = Of(_skills, attempt.Skill);
        _students[attempt.Student] = Of(_students, attempt.Student).With(ratio - skill.Shrunk);
        _skills[attempt.Skill] = skill.With(ratio);
    }

    public static async Task<AnswerTimes> FoldAsync(IAsyncEnumerable<Attempt> attempts, Func<string, double> usualSeconds, CancellationToken cancellationToken)
    {
        var times = new AnswerTimes(usualSeconds);
        await foreach (var attempt in attempts.WithCancellation(cancellationToken)) times.Observe(attempt);
        return times;
    }

    /// <summary>Seconds from showing one item of the skill to showing the next, for this student.</summary>
    public double SecondsPerItem(string student, string skill) =>
        (usualSeconds(skill) * Math.Exp(Math.Max(LeastLogRatio, Of(_skills, skill).Shrunk + Of(_students, student).Shrunk))) + UsualTimes.FeedbackSeconds;

    private static Mean Of(Dictionary<string, Mean> means, string id) => means.GetValueOrDefault(id);

    private readonly record struct Mean(double Sum, int Count)
    {
        public double Shrunk => Sum / (Count + Shrinkage);

        public Mean With(double ratio) => new(Sum + ratio, Count + 1);
    }
}
