namespace Drill.Domain.Items.Responses.Numbers;

/// <summary>The form an item asks a fraction in. Flags: <c>LowestTerms | Mixed</c> asks both.</summary>
[Flags]
public enum FractionForm
{
    Any = 0,

    /// <summary>約分した形: nothing left to cancel.</summary>
    LowestTerms = 1,

    /// <summary>帯分数: no improper fraction; whole numbers stand alone.</summary>
    Mixed = 2,

    /// <summary>仮分数: one fraction, no whole part.</summary>
    Improper = 4,
}
