namespace Drill.Domain.Items.Responses.Quantities;

/// <summary>What is measured; quantities of one measure can be compared.</summary>
public enum Measure
{
    Length,
    Area,
    Volume,
    Weight,
    Money,
    Angle,
    Speed,
}
