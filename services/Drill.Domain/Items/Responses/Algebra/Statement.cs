namespace Drill.Domain.Items.Responses.Algebra;

/// <summary>An expression, or two joined by = &lt; &gt; ≦ ≧, as typed and in normal form.</summary>
/// <param name="Relation">"" for an expression alone.</param>
internal sealed record Statement(IReadOnlyList<Token> Tokens, Node Left, string Relation, Node? Right, Fraction Value)
{
    /// <summary>Null when it cannot be read.</summary>
    public static Statement? Read(string text)
    {
        if (Tokenizer.Read(text) is not { } tokens) return null;
        var parser = new ExpressionParser(tokens);
        var evaluator = new Evaluator();
        if (parser.Sum() is not { } left || evaluator.Evaluate(left) is not { } value) return null;
        if (parser.Next.Kind == TokenKind.End) return new(tokens, left, "", null, value);
        if (parser.Next.Kind != TokenKind.Relation) return null;
        var relation = parser.Next.Text;
        parser.Skip();
        if (parser.Sum() is not { } right || parser.Next.Kind != TokenKind.End) return null;
        return evaluator.Evaluate(new Node.Sum(left, right, IsMinus: true)) is { } difference ? new(tokens, left, relation, right, difference) : null;
    }

    /// <summary>Whether it says the same: equal expressions; equations and inequalities that follow from each other by a factor.</summary>
    public bool IsSameAs(Statement other)
    {
        if (Relation.Length == 0 || other.Relation.Length == 0) return Relation == other.Relation && Value.IsSameAs(other.Value);
        if (Value.Top.IsZero && other.Value.Top.IsZero) return Relation == other.Relation;
        if (Value.Top.DividedBy(other.Value.Top) is not { } factor) return false;
        if (Relation == "=" || other.Relation == "=") return Relation == other.Relation;
        return Value.Bottom.AsConstant is not null && other.Value.Bottom.AsConstant is not null && other.Relation == (factor > 0 ? Relation : Turned(Relation));
    }

    /// <summary>The letter that stands alone on one side and nowhere on the other, or null.</summary>
    public char? SolvedFor => (Left, Right) switch
    {
        (Node.Letter letter, { } other) when !Mentions(other, letter.Name) => letter.Name,
        ({ } other, Node.Letter letter) when !Mentions(other, letter.Name) => letter.Name,
        _ => null,
    };

    /// <summary>The side that a solved letter equals.</summary>
    public Node? Solution => SolvedFor is null ? null : Left is Node.Letter letter && letter.Name == SolvedFor ? Right : Left;

    private static string Turned(string relation) => relation switch { "<" => ">", ">" => "<", "≦" => "≧", _ => "≦" };

    private static bool Mentions(Node node, char letter) => node switch
    {
        Node.Letter l => l.Name == letter,
        Node.Bracket b => Mentions(b.Inner, letter),
        Node.Negative n => Mentions(n.Inner, letter),
        Node.Power p => Mentions(p.Base, letter),
        Node.Sum s => Mentions(s.Left, letter) || Mentions(s.Right, letter),
        Node.Product p => Mentions(p.Left, letter) || Mentions(p.Right, letter),
        Node.Quotient q => Mentions(q.Top, letter) || Mentions(q.Bottom, letter),
        _ => false,
    };
}
