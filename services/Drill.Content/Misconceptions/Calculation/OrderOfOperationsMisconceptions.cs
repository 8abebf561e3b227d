using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Calculation;

/// <summary>Wrong ideas about the order of operations.</summary>
internal static class OrderOfOperationsMisconceptions
{
    public static readonly Misconception LeftToRight = new(
        "order-left-to-right",
        new("左から順に計算した", "Worked from left to right"),
        new("かけ{算|ざん}・わり{算|ざん}は、たし{算|ざん}・ひき{算|ざん}より {先|さき}に {計算|けいさん}するよ。",
            "Multiply and divide before you add and subtract."),
        new("＋・−と×・÷の優先順位を考えず、左から順に計算しています。代金の場面などで、×の部分が「ひとまとまり」であることを確かめると効果的です。",
            "The child works from left to right. Use a shopping situation to show that the product is one amount of its own."),
        "order-of-operations");

    public static readonly Misconception IgnoredParentheses = new(
        "order-ignored-parentheses",
        new("（ ）を先に計算しなかった", "Did not do the parentheses first"),
        new("（ ）の {中|なか}は ひとまとまり。{先|さき}に {計算|けいさん}しよう。",
            "What is inside the parentheses is one amount. Work it out first."),
        new("（ ）がないものとして計算しています。（ ）を一つの数の言葉（代金の合計など）に置きかえて式を読ませましょう。",
            "The child works as if there were no parentheses. Read the parentheses as one amount with a name."),
        "order-of-operations");

    public static readonly Misconception AddedFirst = new(
        "order-added-first",
        new("たし算・ひき算を先にした", "Added or subtracted first"),
        new("×や ÷で つながった ところを {先|さき}に {計算|けいさん}しよう。",
            "Work out the parts joined by × or ÷ first."),
        new("二つの積や商を結ぶ＋・−を先に計算しています。×・÷のまとまりを線で囲ませると効果的です。",
            "The child does the + or − between two products first. Draw a ring around each product."),
        "order-of-operations");

    public static readonly Misconception CountedOneOnly = new(
        "order-counted-one-only",
        new("かけ算の「いくつ分」を考えなかった", "Counted one where there are several"),
        new("いくつ {分|ぶん} あるかな？ もう いちど {文|ぶん}を {読|よ}もう。",
            "How many are there? Read the sentences again."),
        new("1つ分の大きさだけを使い、「いくつ分」をかけていません。場面を図にかいて、1つ分といくつ分を区別させましょう。",
            "The child uses the amount of one and forgets how many there are. Draw the situation."),
        "order-of-operations");
}
