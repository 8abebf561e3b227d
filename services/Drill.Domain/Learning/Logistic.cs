namespace Drill.Domain.Learning;

/// <summary>Between logits and probabilities.</summary>
public static class Logistic
{
    /// <summary>Logits to a probability.</summary>
    public static double Probability(double logit) => 1 / (1 + Math.Exp(-logit));

    /// <summary>A probability in (0, 1) to logits.</summary>
    public static double Logit(double probability) => Math.Log(probability / (1 - probability));

    /// <summary>−ln P(what happened), nats; finite for every finite logit.</summary>
    public static double Loss(double logit, bool isRight) => Math.Log(1 + Math.Exp(-Math.Abs(logit))) + Math.Max(0, isRight ? -logit : logit);
}
