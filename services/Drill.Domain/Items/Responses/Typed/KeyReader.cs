using Drill.Domain.Items.Responses.Cells;
using Drill.Domain.Items.Responses.Choices;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Items.Responses.Quantities;
using Drill.Domain.Items.Responses.Words;
using Drill.Domain.Numbers;
using Problem = Drill.Domain.Numbers.NumberReader.Problem;

namespace Drill.Domain.Items.Responses.Typed;

/// <summary>
/// Reads a key as a teacher types it: kind "fraction", key "3/4", form "lowest"; kind "quantity", key "12 cm"; kind "quotient", key "7あまり2".
/// The forms of each kind are listed in <c>docs/grade.md</c>. Pure and total.
/// </summary>
public static class KeyReader
{
    /// <returns>The key, or in words what is wrong with it.</returns>
    public static (AnswerKey? Key, string? Error) Read(string kind, string key, string? form = null)
    {
        if (key.Length > Response.MaxTextLength * 10) return (null, "The key is too long.");
        var asked = (form ?? "").Trim().ToLowerInvariant();
        return kind.Trim().ToLowerInvariant() switch
        {
            "whole" or "decimal" or "number" or "integer" => ReadNumber(kind.Trim().ToLowerInvariant(), key, asked),
            "fraction" or "mixed" => ReadFraction(key, asked),
            "ratio" => ReadRatio(key, asked),
            "percent" => ReadPercent(key, asked),
            "quotient" => ReadQuotient(key, asked),
            "quantity" => ReadQuantity(key, asked),
            "time" => TimeKeyReader.ReadTime(key, asked),
            "duration" => TimeKeyReader.ReadDuration(key, asked),
            "comparison" => ReadComparison(key, asked),
            "choice" => ChoiceKeyReader.ReadChoice(key, asked),
            "choices" => ChoiceKeyReader.ReadChoices(key, asked),
            "ordering" => ChoiceKeyReader.ReadOrdering(key, asked),
            "matching" => ChoiceKeyReader.ReadMatching(key, asked),
            "point" => ReadPoint(key, asked),
            "cells" => ReadCells(key, asked),
            "expression" => ExpressionKeyReader.Read(key, asked),
            "text" => asked.Length > 0 ? NoForm(asked) : ReadText(key),
            _ => (null, $"There is no response kind '{kind}'."),
        };
    }

    internal static (AnswerKey?, string?) NoForm(string form) => (null, $"This kind has no form '{form}'.");

    internal static (AnswerKey?, string?) NoKey(string key) => (null, $"'{key}' cannot be read as a key of this kind.");

    private static (AnswerKey?, string?) ReadNumber(string kind, string key, string form)
    {
        if (NumberReader.TryRead(key, out var value) != Problem.None) return NoKey(key);
        if (form.Length == 0) return (new NumberKey(value, IsDecimal: kind == "decimal" || !value.IsWhole), null);
        return form.StartsWith("places:", StringComparison.Ordinal) && int.TryParse(form["places:".Length..], out var places) && places is >= 0 and <= NumberReader.MaxDigits
            ? (new NumberKey(value, IsDecimal: true, places), null)
            : NoForm(form);
    }

    private static (AnswerKey?, string?) ReadFraction(string key, string form)
    {
        if (FractionReader.Read(Response.Of(Box.Value, key), out var typed) is not null) return NoKey(key);
        FractionForm? asked = form switch
        {
            "" or "any" => FractionForm.Any,
            "lowest" => FractionForm.LowestTerms,
            "mixed" => FractionForm.Mixed,
            "improper" => FractionForm.Improper,
            "mixed+lowest" => FractionForm.Mixed | FractionForm.LowestTerms,
            "improper+lowest" => FractionForm.Improper | FractionForm.LowestTerms,
            _ => null,
        };
        return asked is { } f ? (new FractionKey(typed.Value, f), null) : NoForm(form);
    }

    private static (AnswerKey?, string?) ReadRatio(string key, string form)
    {
        if (RatioKey.Find(Response.Of(Box.Value, key)) is not { } ratio) return NoKey(key);
        return form is "" or "any" or "simplest" ? (new RatioKey(ratio.Left, ratio.Right, IsSimplestAsked: form == "simplest"), null) : NoForm(form);
    }

    private static (AnswerKey?, string?) ReadPercent(string key, string form)
    {
        if (PercentReader.Read(Response.Of(Box.Value, key), out var value, out _) is not null) return NoKey(key);
        PercentForm? asked = form switch { "" or "any" => PercentForm.Any, "percent" => PercentForm.Percent, "wari" => PercentForm.Wari, "decimal" => PercentForm.Decimal, _ => null };
        return asked is { } f ? (new PercentKey(value, f), null) : NoForm(form);
    }

    private static (AnswerKey?, string?) ReadQuotient(string key, string form)
    {
        if (form.Length > 0) return NoForm(form);
        return QuotientReader.Read(Response.Of(Box.Value, key), out var typed) is null ? (new QuotientKey(typed.Quotient, typed.Remainder), null) : NoKey(key);
    }

    private static (AnswerKey?, string?) ReadQuantity(string key, string form)
    {
        if (QuantityReader.Read(Response.Of(Box.Value, key), out var typed) is not null) return NoKey(key);
        return form switch
        {
            "" or "any" => (new QuantityKey(typed.Amount, typed.Unit), null),
            "unit" => (new QuantityKey(typed.Amount, typed.Unit, IsUnitRequired: true), null),
            _ => NoForm(form),
        };
    }

    private static (AnswerKey?, string?) ReadComparison(string key, string form)
    {
        if (form.Length > 0) return NoForm(form);
        return NumberReader.Normalize(key) switch
        {
            "<" => (new ComparisonKey(0, 1), null),
            "=" => (new ComparisonKey(0, 0), null),
            ">" => (new ComparisonKey(1, 0), null),
            _ => NoKey(key),
        };
    }

    private static (AnswerKey?, string?) ReadPoint(string key, string form)
    {
        var axis = new Axis(-10, 10, 1);
        if (form.Length > 0) return NoForm(form);
        if (new PointKey(axis, axis, 0, 0).Find(Response.Of(Box.Value, key)) is { } point) return (new PointKey(axis, axis, point.X, point.Y), null);
        return NumberReader.TryRead(key, out var x) == Problem.None ? (new PointKey(axis, x), null) : NoKey(key);
    }

    private static (AnswerKey?, string?) ReadCells(string key, string form)
    {
        if (form.Length > 0) return NoForm(form);
        var rows = ResponseLine.SplitCells(key).Select(row => row.Select(cell => NumberReader.TryRead(cell, out var value) == Problem.None ? Cell.Ask(value) : null).ToArray()).ToArray();
        if (rows.Length == 0 || rows.Any(row => row.Contains(null)) || rows.Sum(row => row.Length) > Response.MaxBoxes) return NoKey(key);
        return (new CellsKey([.. rows.Select(row => (System.Collections.Immutable.ImmutableArray<Cell>)[.. row!])]), null);
    }

    private static (AnswerKey?, string?) ReadText(string key)
    {
        var accepted = key.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return accepted.Length == 0 ? NoKey(key) : (new TextKey([.. accepted]), null);
    }
}
