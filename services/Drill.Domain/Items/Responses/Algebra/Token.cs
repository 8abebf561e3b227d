using Drill.Domain.Numbers;

namespace Drill.Domain.Items.Responses.Algebra;

internal enum TokenKind
{
    Number,
    Letter,
    Power,
    Plus,
    Minus,
    Times,
    Over,
    Open,
    Close,
    Relation,
    End,
}

/// <summary>One sign of an expression. <c>Text</c> is how it is shown; of a relation it is one of = &lt; &gt; ≦ ≧.</summary>
/// <param name="Number">The value of a number, the exponent of a power.</param>
internal readonly record struct Token(TokenKind Kind, string Text, Rational Number = default);
