using System.Collections.Immutable;
using System.Globalization;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Cells;
using Drill.Domain.Items.Responses.Choices;
using Drill.Domain.Items.Responses.Typed;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using Problem = Drill.Domain.Numbers.NumberReader.Problem;

namespace Drill.Domain.Authoring;

/// <summary>The key of an authored item. Choices, points and cells say more than a line of <see cref="KeyReader"/> holds and are read here. Pure and total.</summary>
internal static class AuthoredKeyReader
{
    private const int MaxMarks = 101;

    public static (AnswerKey? Key, AuthoredProblem? Problem) Read(AuthoredForm form) => form.Kind switch
    {
        "choice" => ReadOptions(form, 1, ids => ids is [var id] ? new ChoiceKey(Options(form.Options), id) : null),
        "choices" => ReadOptions(form, 1, ids => new ChoicesKey(Options(form.Options), [.. ids])),
        "ordering" => ReadOptions(form, form.Options.Count, ids => new OrderingKey(Options(form.Options), [.. ids])),
        "matching" => ReadMatching(form),
        "point" => ReadPoint(form),
        "cells" => ReadCells(form.Key),
        _ => ReadLine(form),
    };

    private static (AnswerKey?, AuthoredProblem?) ReadLine(AuthoredForm form)
    {
        var (key, error) = KeyReader.Read(form.Kind, form.Key, form.Form);
        return key is not null ? (key, null) : (null, new(form.Key.Length == 0 ? "key" : error!.Contains("form", StringComparison.Ordinal) ? "form" : "key", form.Key.Length == 0
            ? new("こたえを書いてください。", "Write the answer.")
            : new($"「{form.Key}」{(form.Form.Length > 0 ? $"（形「{form.Form}」）" : "")}は、この種類のこたえとして読めません。", error!)));
    }

    private static (AnswerKey?, AuthoredProblem?) ReadOptions(AuthoredForm form, int least, Func<string[], AnswerKey?> make)
    {
        var ids = NumberReader.Spell(form.Key).Split([',', ' ', '>'], StringSplitOptions.RemoveEmptyEntries);
        var isKnown = ids.Length >= least && ids.Distinct().Count() == ids.Length && ids.All(id => int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n >= 1 && n <= form.Options.Count);
        return isKnown && make(ids) is { } key ? (key, null) : (null, new("key", new(
            $"正しい選択肢を番号で書いてください（例：{(form.Kind == "choice" ? "2" : "1,3")}）。番号は 1 から {form.Options.Count} です。",
            $"Write the right options by number (such as {(form.Kind == "choice" ? "2" : "1,3")}), 1 to {form.Options.Count}.")));
    }

    // The right halves are shown in the order of their text, which tells nothing.
    private static (AnswerKey?, AuthoredProblem?) ReadMatching(AuthoredForm form)
    {
        var pairs = form.Options.Select(o => o.Split('=', 2, StringSplitOptions.TrimEntries)).ToArray();
        if (Array.Exists(pairs, p => p.Length < 2 || p[0].Length == 0 || p[1].Length == 0)) return (null, new("options", new("「左 = 右」の形で書いてください。", "Write pairs as \"left = right\".")));
        var rights = pairs.Select(p => p[1]).Distinct().Order(StringComparer.Ordinal).ToList();
        return (new MatchingKey(
            [.. pairs.Select((p, i) => new ChoiceOption(Number(i), LocalizedText.Same(p[0])))],
            [.. rights.Select((text, i) => new ChoiceOption(Letter(i), LocalizedText.Same(text)))],
            [.. pairs.Select(p => Letter(rights.IndexOf(p[1])))]), null);
    }

    private static (AnswerKey?, AuthoredProblem?) ReadPoint(AuthoredForm form)
    {
        if (ReadAxis(form.Form) is not { } axis) return (null, new("form", new("目もりを「0..10 by 1」の形で書いてください。", "Write the axis as \"0..10 by 1\", with at most 100 steps.")));
        var typed = NumberReader.Spell(form.Key).Trim('(', ')', ' ').Split(',', StringSplitOptions.TrimEntries);
        if (typed.Length is 1 or 2 && typed.All(t => NumberReader.TryRead(t, out var place) == Problem.None && IsMark(axis, place)))
        {
            _ = NumberReader.TryRead(typed[0], out var x);
            _ = NumberReader.TryRead(typed[^1], out var y);
            return (typed.Length == 1 ? new PointKey(axis, x) : new PointKey(axis, axis, x, y), null);
        }

        return (null, new("key", new("目もりの上の点を「3」か「(3, 2)」の形で書いてください。", "Write a point on the marks as \"3\" or \"(3, 2)\".")));
    }

    private static Axis? ReadAxis(string form)
    {
        if (form.Length == 0) return new Axis(-10, 10, 1);
        var parts = NumberReader.Spell(form).Split(["..", "by"], StringSplitOptions.TrimEntries);
        return parts.Length == 3
            && NumberReader.TryRead(parts[0], out var min) == Problem.None && NumberReader.TryRead(parts[1], out var max) == Problem.None && NumberReader.TryRead(parts[2], out var tick) == Problem.None
            && tick > 0 && max > min && (max - min) / tick is var steps && steps.IsWhole && steps < MaxMarks
                ? new Axis(min, max, tick)
                : null;
    }

    private static bool IsMark(Axis axis, Rational place) => place >= axis.Min && place <= axis.Max && ((place - axis.Min) / axis.Tick).IsWhole;

    private static (AnswerKey?, AuthoredProblem?) ReadCells(string key)
    {
        var rows = key.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(row => row.Split(',', StringSplitOptions.TrimEntries).Select(ReadCell).ToImmutableArray()).ToImmutableArray();
        var isTable = rows.Length is >= 1 and <= 8 && rows.All(r => r.Length is >= 1 and <= 8 && r.Length == rows[0].Length && !r.Contains(null));
        return isTable && rows.Any(r => r.Any(c => c!.Answer is not null))
            ? (new CellsKey([.. rows.Select(r => r.Select(c => c!).ToImmutableArray())]), null)
            : (null, new("key", new("「8,[15];[20],25」の形で、きく数を [ ] に入れて書いてください（8行8列まで）。", "Write rows as \"8,[15];[20],25\", what is asked in brackets, at most 8 rows of 8.")));
    }

    private static Cell? ReadCell(string text) =>
        text is not ['[', .., ']'] ? (Markup.FindError(text) is null ? (text.Length == 0 ? Cell.Empty : Cell.Given(text)) : null)
        : NumberReader.TryRead(text[1..^1], out var value) == Problem.None ? Cell.Ask(value)
        : null;

    private static ImmutableArray<ChoiceOption> Options(IReadOnlyList<string> texts) => [.. texts.Select((text, i) => new ChoiceOption(Number(i), LocalizedText.Same(text)))];

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);

    private static string Letter(int index) => ((char)('a' + index)).ToString();
}
