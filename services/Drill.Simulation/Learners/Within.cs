namespace Drill.Simulation.Learners;

/// <summary>The range of a parameter, both ends included.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class WithinAttribute(double low, double high) : Attribute
{
    public double Low => low;

    public double High => high;
}
