using System.Text.Json;
using Drill.Content.Choices;
using Drill.Domain.Items;
using Drill.Domain.Items.Grading;
using Drill.Domain.Items.Responses;
using Drill.Domain.Text;

namespace Drill.Content.Checking;

/// <summary>What must hold for every single item: it can be answered rightly, its wrong responses are known by name, and all of it can be read.</summary>
/// <param name="grade">Of the children who read it.</param>
public sealed class ItemRules(int grade)
{
    private const int SeenTexts = 100_000;

    /// <summary>Characters, readings included: shorter options, as names, may well be spoken of in the prompt.</summary>
    private const int LongOption = 30;

    private static readonly HashSet<string> PlaceNames = [.. Panelled.Names.Select(n => n.Ja), "①", "②", "③", "④", "⑤"];

    // Feedback and hints repeat with every seed: a text is looked at once.
    private readonly HashSet<LocalizedText> _sound = [];

    public IEnumerable<(string Rule, string Error)> FindErrors(Item item)
    {
        if (Grader.Grade(item, item.Key.RightResponse) is { Outcome: not Outcome.Right } verdict) yield return ("key", $"the key is graded {verdict.Outcome}");
        foreach (var error in item.Traps.Select(t => FindTrapError(item, t)).OfType<string>()) yield return ("trap", error);
        if (RoundTrip(item) is { } unstable) yield return ("wire", unstable);
        if (FindOptionError(item) is { } option) yield return ("options", option);
        if (item.Solution.Count < 2) yield return ("solution", "a solution needs a step before the answer");
        if ((TextRules.FindSilly(item.Prompt.Ja) ?? TextRules.FindSilly(item.Prompt.En)) is { } silly) yield return ("silly", silly);
        if (item.Figure?.FindError() is { } figure) yield return ("figure", figure);
        foreach (var error in FindTextErrors(item)) yield return error;
    }

    private IEnumerable<(string Rule, string Error)> FindTextErrors(Item item)
    {
        foreach (var text in New(TextRules.WrittenIn(item)))
        {
            if (TextRules.FindError(text) is { } error) yield return ("text", error);
            else if (TextRules.FindUnreadable(text.Ja, grade) is { } unreadable) yield return ("reading", unreadable);
            else Remember(text);
        }

        foreach (var text in New(TextRules.SaidOf(item)))
        {
            if (TextRules.FindError(text) is { } error) yield return ("text", error);
            else if (TextRules.FindBareKanji(text.Ja) is { } unreadable) yield return ("reading", unreadable);
            else Remember(text);
        }
    }

    private IEnumerable<LocalizedText> New(IEnumerable<LocalizedText> texts) => texts.Where(t => !_sound.Contains(t));

    private void Remember(LocalizedText text)
    {
        if (_sound.Count < SeenTexts) _sound.Add(text);
    }

    private static string? FindTrapError(Item item, Trap trap)
    {
        var verdict = Grader.Grade(item, trap.Response);
        return !verdict.Outcome.IsFailure() ? $"{trap.Misconception.Id} gives {trap.Response}, graded {verdict.Outcome}"
            : verdict.Misconception != trap.Misconception ? $"{trap.Misconception.Id} gives {trap.Response}, taken for {verdict.Misconception?.Id ?? "no misconception"}"
            : null;
    }

    private static string? RoundTrip(Item item)
    {
        var response = item.Key.RightResponse;
        return ItemId.TryParse(item.Id.ToString()) != item.Id ? "its id cannot be read back"
            : !response.Equals(JsonSerializer.Deserialize<Response>(JsonSerializer.SerializeToUtf8Bytes(response))) ? $"{response} cannot be read back"
            : null;
    }

    private static string? FindOptionError(Item item) =>
        item.Key.Offered is not { } offered ? null
        : offered.Count < 2 ? "fewer than two options"
        : offered.Select(o => o.Text.Ja).Distinct().Count() != offered.Count || offered.Select(o => o.Text.En).Distinct().Count() != offered.Count ? "two options say the same"
        : offered.Select(o => o.Id).Distinct().Count() != offered.Count ? "two options have one id"
        : item.Figure is null && offered.All(o => PlaceNames.Contains(o.Text.Ja)) ? "options are names of places that no figure shows; write what there is to choose as the options"
        : offered.FirstOrDefault(o => o.Text.Ja.Length >= LongOption && item.Prompt.Ja.Contains(o.Text.Ja, StringComparison.Ordinal)) is { } told ? $"the prompt says the option '{told.Text.Ja}' once more"
        : null;
}
