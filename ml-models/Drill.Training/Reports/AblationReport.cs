using Drill.SuccessModel.Measures;

namespace Drill.Training.Reports;

/// <summary>What each group of features is worth: the figures without it.</summary>
/// <param name="On">What was predicted: the test file, or a fifth of the training students.</param>
public sealed record AblationReport(string Features, string On, int Seed, double Seconds, Measured All, IReadOnlyList<AblatedGroup> Groups);

/// <param name="AucLost">AUC with all features minus AUC without the group.</param>
public sealed record AblatedGroup(string Without, int FeaturesLeft, double AucLost, Measured Figures);
