using Drill.Domain.Text;

namespace Drill.Content.Writing;

/// <summary>Sentences that many items say in the same words.</summary>
internal static class Phrases
{
    /// <summary>The last step of a solution. <paramref name="math"/> stands between dollar signs, for example <c>7</c> or <c>3/5</c>.</summary>
    public static LocalizedText Answer(string math) => new($"こたえは ${math}$", $"The answer is ${math}$.");

    /// <inheritdoc cref="Answer(string)"/>
    public static LocalizedText Answer(int number) => Answer($"{number}");

    /// <summary>The last step of a solution from grade 3 on, with the kanji.</summary>
    public static LocalizedText AnswerWithKanji(string math) => new($$"""{答|こた}えは ${{math}}$""", $"The answer is ${math}$.");

    /// <inheritdoc cref="AnswerWithKanji(string)"/>
    public static LocalizedText AnswerWithKanji(int number) => AnswerWithKanji($"{number}");

    /// <summary>A question that says which ratio of circumference to diameter to use.</summary>
    public static LocalizedText WithCircleRatio(LocalizedText question) => new($"{question.Ja}{{円周率|えんしゅうりつ}}は 3.14です。", $"{question.En} Take 3.14 for π.");

    /// <summary>What a comparison asks.</summary>
    public static LocalizedText ChooseSign(string left, string right) =>
        new($"□に あう しるしを えらびましょう。 ${left} □ {right}$", $"Choose the sign that fits in □. ${left} □ {right}$");
}
