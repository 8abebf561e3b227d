using Drill.Domain.Items.Responses;

namespace Drill.Domain.Learning.Times;

/// <summary>How long an item takes where no answers tell: by what is entered and by the school year.</summary>
public static class UsualTimes
{
    /// <summary>Seconds from one item to the next that are not answering: reading the feedback, going on.</summary>
    public const double FeedbackSeconds = 6;

    /// <summary>Seconds to answer one item.</summary>
    /// <param name="grade">School year, 1–9: the youngest read and type slowly, lower secondary calculates longer.</param>
    public static double SecondsFor(ResponseKind kind, int grade) => SecondsFor(kind) * (grade switch { 1 => 1.3, 2 => 1.2, 3 => 1.1, 7 => 1.2, 8 => 1.3, 9 => 1.4, _ => 1.0 });

    private static double SecondsFor(ResponseKind kind) => kind switch
    {
        ResponseKind.Comparison or ResponseKind.Choice => 10,
        ResponseKind.Whole or ResponseKind.Text => 14,
        ResponseKind.Decimal or ResponseKind.Percent => 16,
        ResponseKind.Fraction or ResponseKind.Ratio or ResponseKind.Quantity or ResponseKind.Time or ResponseKind.Choices or ResponseKind.Point => 19,
        ResponseKind.Duration or ResponseKind.Quotient or ResponseKind.Ordering => 22,
        ResponseKind.Expression => 26,
        ResponseKind.Matching => 30,
        ResponseKind.Cells => 40,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
