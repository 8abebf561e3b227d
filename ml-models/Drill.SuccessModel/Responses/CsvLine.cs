namespace Drill.SuccessModel.Responses;

/// <summary>Splits a line of comma-separated values (RFC 4180; a field does not reach over a line's end).</summary>
internal static class CsvLine
{
    /// <returns>The fields, or null when a quote is out of place.</returns>
    public static List<string>? Split(string line)
    {
        var fields = new List<string>(8);
        if (!line.Contains('"', StringComparison.Ordinal))
        {
            foreach (var range in line.AsSpan().Split(',')) fields.Add(line[range]);
            return fields;
        }

        for (var at = 0; ;)
        {
            var end = at < line.Length && line[at] == '"' ? EndOfQuoted(line, at) : EndOfPlain(line, at);
            if (end < 0) return null;
            fields.Add(Unquote(line[at..end]));
            if (end == line.Length) return fields;
            at = end + 1;
        }
    }

    private static int EndOfPlain(string line, int start)
    {
        var end = line.IndexOf(',', start);
        if (end < 0) end = line.Length;
        return line.AsSpan(start, end - start).Contains('"') ? -1 : end;
    }

    /// <returns>Just after the closing quote, or -1 when there is none or more text follows it.</returns>
    private static int EndOfQuoted(string line, int start)
    {
        for (var i = start + 1; i < line.Length; i++)
        {
            if (line[i] != '"') continue;
            if (i + 1 < line.Length && line[i + 1] == '"') i++;
            else return i + 1 == line.Length || line[i + 1] == ',' ? i + 1 : -1;
        }

        return -1;
    }

    private static string Unquote(string field) => field.StartsWith('"') ? field[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : field;
}
