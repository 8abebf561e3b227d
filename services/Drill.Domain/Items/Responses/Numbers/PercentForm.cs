namespace Drill.Domain.Items.Responses.Numbers;

/// <summary>How a proportion (割合) is to be written.</summary>
public enum PercentForm
{
    Any,

    /// <summary>百分率: 25%. Asked alone, the sign stands beside the box and 25 is enough.</summary>
    Percent,

    /// <summary>歩合: 2割5分, in boxes of their own.</summary>
    Wari,

    /// <summary>0.25 or 1/4.</summary>
    Decimal,
}
