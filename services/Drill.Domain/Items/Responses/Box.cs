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

    /// <summary>The box of a response that is no answer: <c>{"skip": "not-learned"}</c>.</summary>
    public const string Skip = "skip";
}
