using Drill.Domain.Items.Responses.Cells;
using Drill.Domain.Numbers;

namespace Drill.Domain.Items.Responses.Typed;

/// <summary>A response typed in one line, put into the boxes of its kind: "7あまり2", "3 1/2", "a,c", "1-b, 2-a", "3,4;5,6".</summary>
public static class ResponseLine
{
    public static Response ToResponse(AnswerKey key, string typed) => key.Kind switch
    {
        ResponseKind.Choice => Response.Of(Box.Choice, typed),
        ResponseKind.Comparison => Response.Of(Box.Sign, typed),
        ResponseKind.Choices => Response.Of(Box.Choices, typed),
        ResponseKind.Ordering => Response.Of(Box.Order, typed),
        ResponseKind.Matching => FirstOfEach(SplitPairs(typed).Select(p => KeyValuePair.Create(p.Row, p.Option))),
        ResponseKind.Cells => new(SplitCells(typed).SelectMany((row, r) => row.Select((cell, c) => KeyValuePair.Create(CellsKey.BoxOf(r + 1, c + 1), cell)))),
        _ => Response.Of(Box.Value, typed),
    };

    /// <summary>Rows by ";" or a new line, cells by "," or blanks.</summary>
    internal static IEnumerable<string[]> SplitCells(string typed) =>
        NumberReader.Spell(typed.Replace('\n', ';')).Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Select(row => row.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries)).Where(row => row.Length > 0);

    /// <summary>"1-b, 2-a" or "1:b 2:a"; a pair without its second half has "" there.</summary>
    internal static IEnumerable<(string Row, string Option)> SplitPairs(string typed)
    {
        foreach (var pair in NumberReader.Spell(typed).Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries))
        {
            var at = pair.AsSpan().IndexOfAny('-', ':', '=');
            yield return at < 0 ? (pair, "") : (pair[..at], pair[(at + 1)..]);
        }
    }

    private static Response FirstOfEach(IEnumerable<KeyValuePair<string, string>> boxes) => new(boxes.DistinctBy(b => b.Key, StringComparer.Ordinal));
}
