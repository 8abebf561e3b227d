namespace Drill.SuccessModel.Filter;

/// <summary>A Gaussian belief, logits.</summary>
public readonly record struct Belief(double Mean, double Variance);
