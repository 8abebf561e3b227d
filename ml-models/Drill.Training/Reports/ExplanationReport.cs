namespace Drill.Training.Reports;

/// <summary>What pushed one prediction. Base and pushes add up to <see cref="Logit"/>.</summary>
/// <param name="PredictedSuccess">[0, 1].</param>
/// <param name="Base">The mean over the training rows, logits.</param>
public sealed record ExplanationReport(
    int Row, string Student, string Item, string Skills, bool WasCorrect, double PredictedSuccess, double Logit, double Base,
    IReadOnlyList<GroupPush> Groups, IReadOnlyList<FeaturePush> Features);

/// <param name="Push">Logits.</param>
public sealed record GroupPush(string Group, double Push);

/// <param name="Push">Logits.</param>
public sealed record FeaturePush(string Feature, double Value, double Push);
