namespace Drill.Domain.Items.Responses.Algebra;

/// <summary>The form an item asks an expression in.</summary>
public enum ExpressionForm
{
    /// <summary>Any expression of the same value; any equation that says the same.</summary>
    Any,

    /// <summary>No brackets left to multiply out.</summary>
    Expanded,

    /// <summary>Expanded, like terms collected, numbers worked out and reduced, no × or ÷, no coefficient 1.</summary>
    Simplest,

    /// <summary>x = 3, y = 2x: the letter alone on one side, the other side simplest.</summary>
    Solved,
}
