using Drill.Domain.Items.Responses.Algebra;

namespace Drill.Domain.Items.Responses.Typed;

/// <summary>Keys of expressions as a teacher types them.</summary>
internal static class ExpressionKeyReader
{
    public static (AnswerKey?, string?) Read(string key, string form)
    {
        ExpressionForm? asked = form switch
        {
            "" or "any" => ExpressionForm.Any,
            "expanded" => ExpressionForm.Expanded,
            "simplest" => ExpressionForm.Simplest,
            "solved" => ExpressionForm.Solved,
            _ => null,
        };
        return asked is not { } f ? KeyReader.NoForm(form) : ExpressionKey.TryMake(key, f) is { } made ? (made, null) : KeyReader.NoKey(key);
    }
}
