using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Choices;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Items.Responses.Typed;
using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Domain.Tests.Samples;

/// <summary>Keys and responses as the response table writes them.</summary>
internal static class KeyText
{
    public static readonly ChoiceKey ThreeOptions = new([Option("a"), Option("b"), Option("c")], "b");

    /// <summary><c>fraction 7/4 mixed+lowest</c>, <c>quotient 3 2</c>, <c>whole 12</c>.</summary>
    public static AnswerKey ReadKey(string text)
    {
        var words = text.Split(' ');
        return words[0] switch
        {
            "whole" => new NumberKey(Number(words[1])),
            "decimal" => new NumberKey(Number(words[1]), IsDecimal: true),
            "fraction" => new FractionKey(Number(words[1]), Form(words[2])),
            "quotient" when words.Length == 3 => new QuotientKey(Number(words[1]).Numerator, Number(words[2]).Numerator),
            "choice" => ThreeOptions with { RightId = words[1] },
            "comparison" => new ComparisonKey(Number(words[1]), Number(words[2])),
            _ => Typed(words),
        };
    }

    private static AnswerKey Typed(string[] words)
    {
        var (key, error) = KeyReader.Read(words[0], words[1].Replace('␣', ' '), words.Length > 2 ? words[2] : null);
        return key ?? throw new ArgumentException(error);
    }

    /// <summary><c>numerator=3;denominator=4</c>, or <c>~3/4</c> as it is typed in one line.</summary>
    public static Response ReadResponse(AnswerKey key, string text) => text is ['~', .. var line] ? ResponseLine.ToResponse(key, line.Replace('␣', ' ')) : ReadResponse(text);

    public static Response ReadResponse(string text) => new(
        from box in text.Replace('␣', ' ').Split(';')
        let at = box.IndexOf('=', StringComparison.Ordinal)
        select KeyValuePair.Create(box[..at], box[(at + 1)..]));

    private static Rational Number(string text)
    {
        Assert.Equal(NumberReader.Problem.None, NumberReader.TryRead(text, out var value));
        return value;
    }

    private static FractionForm Form(string text) => text switch
    {
        "any" => FractionForm.Any,
        "lowest" => FractionForm.LowestTerms,
        "mixed" => FractionForm.Mixed,
        "improper" => FractionForm.Improper,
        "mixed+lowest" => FractionForm.Mixed | FractionForm.LowestTerms,
        "improper+lowest" => FractionForm.Improper | FractionForm.LowestTerms,
        _ => throw new ArgumentException($"No such form: {text}"),
    };

    private static ChoiceOption Option(string id) => new(id, LocalizedText.Same($"option {id}"));
}
