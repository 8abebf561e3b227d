namespace Drill.Load.Kill;

/// <param name="Acknowledged">Attempts the tablets heard an answer to.</param>
/// <param name="Resent">Attempts whose outcome a kill had left unknown.</param>
/// <param name="SlowestReadySeconds">Longest start after a kill until ready.</param>
/// <param name="Refused">Attempts that were answered with anything but a verdict, 429 or 503.</param>
internal sealed record KillSummary(
    int Kills,
    int Students,
    int Acknowledged,
    int Resent,
    int Refused,
    double SlowestReadySeconds,
    Findings Findings,
    IReadOnlyList<string> Missed) : Summary("kill", Missed)
{
    private const double MaxReadySeconds = 5;

    public static KillSummary Of(int kills, int students, int acknowledged, int resent, int refused, TimeSpan slowestReady, Findings findings)
    {
        List<string> missed = [.. findings.Examples];
        if (findings.Total > missed.Count) missed.Add($"{findings.Total} findings in all");
        if (acknowledged == 0) missed.Add("nothing was acknowledged: the load proves nothing");
        if (refused > 0) missed.Add($"{refused} attempts were refused");
        if (slowestReady.TotalSeconds > MaxReadySeconds) missed.Add(FormattableString.Invariant($"ready after {slowestReady.TotalSeconds:0.0} s, the bar is {MaxReadySeconds} s"));
        return new(kills, students, acknowledged, resent, refused, Math.Round(slowestReady.TotalSeconds, 2), findings, missed);
    }
}
