using System.Text;

namespace Drill.Domain.Items.Responses.Algebra;

/// <summary>An expression as it was typed, spelled neatly in markup: <c>$2(x + 1) = 3x$</c>.</summary>
internal static class ExpressionText
{
    public static string ToMarkup(IReadOnlyList<Token> tokens)
    {
        var text = new StringBuilder("$");
        for (var i = 0; i < tokens.Count; i++)
        {
            var isBinary = tokens[i].Kind is TokenKind.Times or TokenKind.Over or TokenKind.Relation
                || (tokens[i].Kind is TokenKind.Plus or TokenKind.Minus && i > 0 && tokens[i - 1].Kind is TokenKind.Number or TokenKind.Letter or TokenKind.Power or TokenKind.Close);
            text.Append(isBinary ? $" {tokens[i].Text} " : tokens[i].Text);
        }

        return text.Append('$').ToString();
    }
}
