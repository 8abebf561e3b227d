using Drill.Load.Steady;

namespace Drill.Load.Tests.Steady;

public sealed class KneeScenarioTests
{
    [Fact]
    public void Summarise_HoldsBeyondTheKnee_MissesNothing() => Assert.Empty(Summarise((100, 100, 0), (200, 150, 0), (400, 130, 0)));

    [Fact]
    public void Summarise_Collapses_SaysSo() => Assert.Contains("fell", Assert.Single(Summarise((100, 100, 0), (200, 150, 0), (400, 110, 0))));

    [Fact]
    public void Summarise_NeverReached_SaysSo() => Assert.Contains("not reached", Assert.Single(Summarise((100, 100, 0), (200, 199, 0))));

    [Fact]
    public void Summarise_OtherRefusals_SaysSo() => Assert.Contains("something else", Assert.Single(Summarise((100, 100, 0), (200, 150, 1))));

    private static IReadOnlyList<string> Summarise(params (double Offered, double Goodput, int Errors)[] steps) =>
        KneeScenario.Summarise(10, [.. steps.Select(s => (s.Offered, new LoopResult(new Latencies([]), s.Goodput, 0, s.Errors)))]).Missed;
}
