namespace Drill.Domain.Items.Responses;

/// <summary>Names of the boxes a response is made of, as they stand on the wire.</summary>
public static class Box
{
    public const string Value = "value";
    public const string Whole = "whole";
    public const string Numerator = "numerator";
    public const string Denominator = "denominator";
    public const string Quotient = "quotient";
    public const string Remainder = "remainder";
    public const string Choice = "choice";
    public const string Sign = "sign";
    public const string Left = "left";
    public const string Right = "right";
    public const string Wari = "wari";
    public const string Bu = "bu";
    public const string Rin = "rin";
    public const string Unit = "unit";
    public const string Half = "half";
    public const string Hours = "hours";
    public const string Minutes = "minutes";
    public const string Seconds = "seconds";
    public const string Choices = "choices";
    public const string Order = "order";
    public const string X = "x";
    public const string Y = "y";

    /// <summary>The box of a response that is no answer: <c>{"skip": "not-learned"}</c>.</summary>
    public const string Skip = "skip";
}
