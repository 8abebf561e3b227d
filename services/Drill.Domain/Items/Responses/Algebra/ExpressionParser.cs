namespace Drill.Domain.Items.Responses.Algebra;

/// <summary>
/// sum → product (('+'|'-') product)*; product → run (('×'|'÷'|'/') run)*; run → power power* without a sign, so 6 ÷ 2x divides by 2x.
/// A number may stand first in a run only: x2 could mean x² and is not read.
/// </summary>
internal sealed class ExpressionParser(IReadOnlyList<Token> tokens)
{
    private const int MaxDepth = 12;

    private int _at;
    private int _depth;

    public Token Next => tokens[_at];

    public void Skip() => _at++;

    public Node? Sum()
    {
        var isNegative = Next.Kind == TokenKind.Minus;
        if (Next.Kind is TokenKind.Minus or TokenKind.Plus) Skip();
        if (Product() is not { } sum) return null;
        if (isNegative) sum = new Node.Negative(sum);
        while (Next.Kind is TokenKind.Plus or TokenKind.Minus)
        {
            var isMinus = Next.Kind == TokenKind.Minus;
            Skip();
            if (Product() is not { } term) return null;
            sum = new Node.Sum(sum, term, isMinus);
        }

        return sum;
    }

    private Node? Product()
    {
        var product = Run();
        while (product is not null && Next.Kind is TokenKind.Times or TokenKind.Over)
        {
            var isOver = Next.Kind == TokenKind.Over;
            Skip();
            var isNegative = Next.Kind == TokenKind.Minus; // 3 × -2, as typed in a hurry
            if (isNegative) Skip();
            if (Run() is not { } factor) return null;
            if (isNegative) factor = new Node.Negative(factor);
            product = isOver ? new Node.Quotient(product, factor) : new Node.Product(product, factor, HasSign: true);
        }

        return product;
    }

    private Node? Run()
    {
        var run = Power();
        while (run is not null && Next.Kind is TokenKind.Letter or TokenKind.Open)
        {
            if (Power() is not { } factor) return null;
            run = new Node.Product(run, factor, HasSign: false);
        }

        return run;
    }

    private Node? Power()
    {
        var atom = Atom();
        if (atom is null || Next.Kind != TokenKind.Power) return atom;
        var exponent = (int)Next.Number.Numerator;
        Skip();
        return Next.Kind == TokenKind.Power ? null : new Node.Power(atom, exponent);
    }

    private Node? Atom()
    {
        var token = Next;
        if (token.Kind is not (TokenKind.Number or TokenKind.Letter or TokenKind.Open)) return null;
        Skip();
        if (token.Kind == TokenKind.Number) return Next.Kind == TokenKind.Number ? null : new Node.Number(token.Number, token.Text);
        if (token.Kind == TokenKind.Letter) return Next.Kind == TokenKind.Number ? null : new Node.Letter(token.Text[0]);
        if (++_depth > MaxDepth) return null;
        var inner = Sum();
        _depth--;
        if (inner is null || Next.Kind != TokenKind.Close) return null;
        Skip();
        return Next.Kind == TokenKind.Number ? null : new Node.Bracket(inner);
    }
}
