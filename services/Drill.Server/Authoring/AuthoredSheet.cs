using System.Globalization;
using CsvHelper;
using Drill.Domain.Authoring;
using Drill.Domain.Text;

namespace Drill.Server.Authoring;

/// <summary>
/// Authored items as a spreadsheet: one item a row, columns named in Japanese or English. Excel opens it as it is: UTF-8 with a mark, and a text that Excel would run as
/// a formula stands behind an apostrophe, which is taken away again when it is read.
/// </summary>
public static class AuthoredSheet
{
    /// <summary>Rows of one import.</summary>
    public const int MaxRows = 500;

    private static readonly (string Field, string Ja)[] Columns =
    [
        ("skill", "内容"), ("level", "段階"), ("kind", "種類"), ("prompt", "問題"), ("promptEn", "問題（英語）"), ("key", "こたえ"), ("form", "形"),
        .. Enumerable.Range(1, AuthoredForm.MaxOptions).Select(i => ($"option{i}", $"選択肢{i}")),
        ("hint", "ヒント"), ("solution", "とき方"),
        .. Enumerable.Range(1, AuthoredForm.MaxWrong).SelectMany(i => new[] { ($"wrong{i}", $"まちがい{i}"), ($"feedback{i}", $"ことば{i}") }),
    ];

    private static readonly string[] Required = ["skill", "kind", "prompt", "key"];

    public static byte[] Write(IEnumerable<AuthoredForm> forms)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, new CsvWriterOptions { WriteByteOrderMark = true }))
        {
            csv.WriteRecord(Columns.Select(c => c.Ja).ToArray());
            foreach (var form in forms)
            {
                csv.WriteRecord(Columns.Select(c => Guard(Get(form, c.Field))).ToArray());
            }
        }

        return bytes.ToArray();
    }

    /// <summary>The forms with their lines, or what cannot be read, line by line.</summary>
    public static (IReadOnlyList<(int Line, AuthoredForm Form)> Forms, IReadOnlyList<AuthoredLineProblem> Problems) Read(string text)
    {
        var forms = new List<(int, AuthoredForm)>();
        var problems = new List<AuthoredLineProblem>();
        var content = text.TrimStart('\uFEFF');
        using var reader = CsvReader.FromText(content, new CsvReaderOptions
        {
            Separator = content.Split('\n')[0].Contains('\t', StringComparison.Ordinal) ? '\t' : ',',
            HasHeader = false,
            TrackLineNumbers = true,
            AllowLineBreaksInQuotes = true,
            FieldCountMismatch = CsvFieldCountHandling.Allow,
            MalformedData = CsvMalformedDataHandling.Recover,
            IncludeValuesInExceptions = false,
        });

        string[]? fields = null;
        while (reader.Read())
        {
            var line = (int)reader.LineNumber;
            var cells = Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetString(i)).ToArray();
            if (cells.All(string.IsNullOrWhiteSpace)) continue;
            if (fields is null)
            {
                fields = [.. cells.Select(FieldOf)];
                problems.AddRange(FindHeaderProblems(cells, fields, line));
                if (problems.Count > 0) return ([], problems);
            }
            else if (forms.Count == MaxRows)
            {
                problems.Add(new(line, "", new($"一度に読めるのは{MaxRows}問までです。", $"At most {MaxRows} items at once.")));
                break;
            }
            else if (cells.Skip(fields.Length).Any(c => c.Length > 0))
            {
                problems.Add(new(line, "", new($"{line}行目：列が見出しより多くあります。", $"Line {line}: more columns than the header names.")));
            }
            else
            {
                forms.Add((line, ToForm(fields.Zip(cells).ToDictionary(c => c.First, c => Unguard(c.Second.Trim())), line, problems)));
            }
        }

        if (fields is null) problems.Add(new(1, "", new("1行目に見出し（内容, 段階, 種類, 問題, こたえ …）がありません。", "Line 1 has no header (skill, level, kind, prompt, key …).")));
        return (forms, problems);
    }

    private static IEnumerable<AuthoredLineProblem> FindHeaderProblems(string[] cells, string[] fields, int line)
    {
        foreach (var (cell, _) in cells.Zip(fields).Where(c => c.Second.Length == 0))
        {
            yield return new(line, cell, new($"{line}行目：「{Short(cell)}」という列はありません。", $"Line {line}: there is no column '{Short(cell)}'."));
        }

        foreach (var twice in fields.Where(f => f.Length > 0).GroupBy(f => f).Where(g => g.Count() > 1)) yield return new(line, twice.Key, new($"{line}行目：列「{NameOf(twice.Key)}」が二つあります。", $"Line {line}: the column '{twice.Key}' is there twice."));
        foreach (var missing in Required.Except(fields)) yield return new(line, missing, new($"{line}行目：列「{NameOf(missing)}」がありません。", $"Line {line}: the column '{missing}' is missing."));
    }

    private static AuthoredForm ToForm(Dictionary<string, string> cells, int line, List<AuthoredLineProblem> problems)
    {
        var level = 2;
        if (Cell("level") is { Length: > 0 } written && !int.TryParse(CompatibleForm.Of(written), NumberStyles.None, CultureInfo.InvariantCulture, out level))
        {
            problems.Add(new(line, "level", new($"{line}行目：段階は 1 から 3 の数です。", $"Line {line}: the level is a number from 1 to 3.")));
        }

        return new()
        {
            Skill = Cell("skill"),
            Level = level,
            Kind = Cell("kind"),
            Prompt = Cell("prompt"),
            PromptEn = Cell("promptEn"),
            Key = Cell("key"),
            Form = Cell("form"),
            Options = [.. Enumerable.Range(1, AuthoredForm.MaxOptions).Select(i => Cell($"option{i}")).Where(o => o.Length > 0)],
            Hint = Cell("hint"),
            Solution = Cell("solution"),
            Wrong = [.. Enumerable.Range(1, AuthoredForm.MaxWrong).Select(i => new AuthoredWrong(Cell($"wrong{i}"), Cell($"feedback{i}"))).Where(w => w.Response.Length > 0 || w.Feedback.Length > 0)],
        };

        string Cell(string field) => cells.GetValueOrDefault(field, "").ReplaceLineEndings("\n");
    }

    private static string Get(AuthoredForm form, string field) => field switch
    {
        "skill" => form.Skill,
        "level" => form.Level.ToString(CultureInfo.InvariantCulture),
        "kind" => form.Kind,
        "prompt" => form.Prompt,
        "promptEn" => form.PromptEn,
        "key" => form.Key,
        "form" => form.Form,
        "hint" => form.Hint,
        "solution" => form.Solution,
        _ when field.StartsWith("option", StringComparison.Ordinal) => form.Options.ElementAtOrDefault(field[^1] - '1') ?? "",
        _ when field.StartsWith("wrong", StringComparison.Ordinal) => form.Wrong.ElementAtOrDefault(field[^1] - '1')?.Response ?? "",
        _ => form.Wrong.ElementAtOrDefault(field[^1] - '1')?.Feedback ?? "",
    };

    // A spreadsheet runs what begins so; an apostrophe that is really there is doubled.
    private static string Guard(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\'', ..] ? "'" + text : text;

    private static string Unguard(string text) => text is ['\'', '=' or '+' or '-' or '@' or '\t' or '\'', ..] ? text[1..] : text;

    private static string FieldOf(string header) =>
        Columns.FirstOrDefault(c => string.Equals(c.Field, header.Trim(), StringComparison.OrdinalIgnoreCase) || c.Ja == header.Trim().Replace('(', '（').Replace(')', '）')).Field ?? "";

    private static string NameOf(string field) => Columns.First(c => c.Field == field).Ja;

    private static string Short(string text) => string.Concat(text.Where(c => !char.IsControl(c) && !Markup.IsSign(c)).Take(20));
}
