using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Algebra;
using Drill.Domain.Text;

namespace Drill.Domain.Tests.Items.Responses.Algebra;

public sealed class ExpressionKeyTests
{
    [Theory]
    [InlineData("2g")]
    [InlineData("cm+1")]
    [InlineData("3ha")]
    public void Show_LettersThatSpellAUnit_AreWellFormedAllTheSame(string typed)
    {
        var shown = new ExpressionKey("2x").Show(Response.Of(Box.Value, typed));
        Assert.Null(Markup.FindError(shown.Ja));
        Assert.Contains(typed[..1], shown.Ja, StringComparison.Ordinal);
    }
}
