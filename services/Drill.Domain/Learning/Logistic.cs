namespace Drill.Domain.Learning;

/// <summary>Between logits and probabilities.</summary>
public static class Logistic
{
    /// <summary>Logits to a probability.</summary>
    public static double Probability(double logit) => 1 / (1 + Math.Exp(-logit));

    /// <summary>A probability in (0, 1) to logits.</summary>
    public static double Logit(double probability) => Math.Log(probability / (1 - probability));
}
