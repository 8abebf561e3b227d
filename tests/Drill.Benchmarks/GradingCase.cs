using Drill.Domain.Items;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Typed;
using Drill.Domain.Text;

namespace Drill.Benchmarks;

/// <summary>An item of one response kind with a response to it.</summary>
public sealed record GradingCase(string Name, Item Item, Response Response)
{
    public static readonly GradingCase[] All =
    [
        Of("whole", "12000", null, "１２，０００"), Of("decimal", "1.5", null, "1.50"), Of("fraction", "7/4", "mixed+lowest", "1 3/4"), Of("ratio", "2:3", "simplest", "4:6"),
        Of("percent", "25%", null, "2割5分"), Of("quantity", "12 cm", null, "120mm"), Of("time", "午前9時20分", null, "9じ20ぷん"), Of("duration", "1時間20分", null, "80分"),
        Of("quotient", "7あまり2", null, "7あまり2"), Of("comparison", "<", null, "<"), Of("choice", "b", null, "c"), Of("choices", "a,c", null, "a,c"), Of("ordering", "b,a,c", null, "b,a,c"),
        Of("matching", "1-b,2-a,3-c", null, "1-b,2-a,3-c"), Of("point", "(3,-2)", null, "(3,-2)"), Of("cells", "1,2,9,5", null, "1,2,8,5"), Of("expression", "2x+3", null, "3+2×x"),
        Of("text", "二等辺三角形", null, "二等辺三角形"),
    ];

    public override string ToString() => Name;

    private static GradingCase Of(string kind, string keyText, string? form, string response)
    {
        var key = KeyReader.Read(kind, keyText, form).Key ?? throw new InvalidOperationException($"No key: {kind} {keyText}");
        return new(kind, new(new("bench", 1, 1, 0), LocalizedText.Empty, key, LocalizedText.Empty, [], []), ResponseLine.ToResponse(key, response));
    }
}
