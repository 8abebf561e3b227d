using Drill.Domain.Numbers;

namespace Drill.Domain.Items.Responses.Algebra;

/// <summary>An expression as it was typed: its value is the same in any form, this keeps the form.</summary>
internal abstract record Node
{
    private Node()
    {
    }

    public sealed record Number(Rational Value, string Text) : Node;

    public sealed record Letter(char Name) : Node;

    public sealed record Sum(Node Left, Node Right, bool IsMinus) : Node;

    public sealed record Negative(Node Inner) : Node;

    /// <param name="HasSign">Written with ×.</param>
    public sealed record Product(Node Left, Node Right, bool HasSign) : Node;

    public sealed record Quotient(Node Top, Node Bottom) : Node;

    public sealed record Power(Node Base, int Exponent) : Node;

    public sealed record Bracket(Node Inner) : Node;
}
