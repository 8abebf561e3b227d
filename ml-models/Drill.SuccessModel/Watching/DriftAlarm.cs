namespace Drill.SuccessModel.Watching;

/// <summary>
/// Two-sided CUSUM (Page 1954) over residuals in standard deviations, (outcome − p) / √(p(1 − p)). Tells a model that has begun to expect too much or too little from one that
/// is only unlucky. With <see cref="Allowance"/> 0.05 and <see cref="Threshold"/> 91 a model that is right raises one false alarm in about a million answers
/// (Siegmund 1985, equation 2.17: (e^2kb − 1 − 2kb) / 2k² with b = h + 1.166, for each of two sides), and one that is off by 0.1 standard deviations, four points of probability,
/// is found after about 1,800.
/// </summary>
/// <param name="High">Evidence that students succeed more than expected, standard deviations.</param>
/// <param name="Low">Evidence that they succeed less.</param>
/// <param name="Since">When the alarm was raised; it stays until the model is changed.</param>
public sealed record DriftAlarm(double High, double Low, DateTimeOffset? Since, bool IsTooHopeful)
{
    public const double Allowance = 0.05;
    public const double Threshold = 91;

    /// <summary>Nothing is so sure that one surprise should weigh more than three ordinary ones.</summary>
    private const double LeastVariance = 0.05;

    public static readonly DriftAlarm Quiet = new(0, 0, null, false);

    public DriftAlarm After(double expected, bool isCorrect, DateTimeOffset at)
    {
        if (Since is not null) return this;
        var residual = ((isCorrect ? 1 : 0) - expected) / Math.Sqrt(Math.Max(LeastVariance, expected * (1 - expected)));
        var (high, low) = (Math.Max(0, High + residual - Allowance), Math.Max(0, Low - residual - Allowance));
        return new(high, low, high > Threshold || low > Threshold ? at : null, low > Threshold);
    }
}
