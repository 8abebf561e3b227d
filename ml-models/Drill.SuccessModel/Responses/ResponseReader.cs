using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Drill.SuccessModel.Responses;

/// <summary>
/// Reads response files row by row: UTF-8 CSV with the header <c>student,item,skills,correct,answered_at</c> and optionally <c>elapsed_seconds,hints,grade,group</c>,
/// plain or gzip (told by its first bytes). Skills are separated by semicolons. Anything else is an error with its line.
/// </summary>
public static class ResponseReader
{
    private static readonly string[] TimeFormats = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd"];

    /// <exception cref="ResponseFormatException">The file does not keep to the format.</exception>
    public static IEnumerable<Response> ReadFile(string path)
    {
        using var file = File.OpenRead(path);
        foreach (var response in Read(file, path)) yield return response;
    }

    /// <param name="seekable">A stream that can be sought.</param>
    /// <param name="name">Names the file in errors.</param>
    public static IEnumerable<Response> Read(Stream seekable, string name)
    {
        using var reader = new StreamReader(Decompress(seekable, name), new UTF8Encoding(false, throwOnInvalidBytes: true));
        var line = 1;
        var header = ReadLine(reader, name, line) is { } first ? CsvLine.Split(first) : null;
        if (header is null) throw new ResponseFormatException(name, line, "the file is empty or its header cannot be read.");
        if (ResponseColumns.FindError(header) is { } error) throw new ResponseFormatException(name, line, error);
        var columns = ResponseColumns.Of(header);
        while (ReadLine(reader, name, ++line) is { } text) yield return Parse(text, columns, name, line);
    }

    private static Stream Decompress(Stream stream, string name)
    {
        if (!GzipFile.IsOne(stream)) return stream;
        if (GzipFile.FindCut(stream) is { } line) throw new ResponseFormatException(name, line, "the gzip data are damaged or cut off here, or are several files in one.");
        return new GZipStream(stream, CompressionMode.Decompress);
    }

    private static string? ReadLine(StreamReader reader, string name, int line)
    {
        try
        {
            return reader.ReadLine();
        }
        catch (DecoderFallbackException)
        {
            throw new ResponseFormatException(name, line, "not UTF-8 from here on.");
        }
    }

    private static Response Parse(string text, ResponseColumns columns, string name, int line)
    {
        var fields = CsvLine.Split(text) ?? throw Error("a quote is out of place.");
        if (fields.Count != columns.Count) throw Error($"{fields.Count} fields instead of {columns.Count}.");
        return new(
            Id(columns.Student, "student"), Id(columns.Item, "item"), Skills(fields[columns.Skills]),
            fields[columns.Correct] switch { "1" => true, "0" => false, var other => throw Error($"correct is '{other}', neither 0 nor 1.") },
            Optional(columns.AnsweredAt) is { } at ? Time(at) : null,
            Optional(columns.ElapsedSeconds) is { } elapsed ? Seconds(elapsed) : null,
            Optional(columns.Hints) is { } hints ? HintCount(hints) : null,
            line,
            Optional(columns.Grade) is { } grade ? GradeOf(grade) : null,
            Optional(columns.Group));

        string Id(int column, string what) => fields[column] is { Length: > 0 } id ? id : throw Error($"{what} is empty.");

        string? Optional(int column) => column >= 0 && fields[column].Length > 0 ? fields[column] : null;

        string[] Skills(string list)
        {
            if (list.Length == 0) return [];
            var skills = list.Split(';');
            if (skills.Contains("")) throw Error($"skills '{list}' has an empty id.");
            return skills.Length == 1 ? skills : [.. skills.Distinct()];
        }

        DateTimeOffset Time(string at) =>
            DateTimeOffset.TryParseExact(at, TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time)
                ? time : throw Error($"answered_at '{at}' is not an ISO 8601 time.");

        TimeSpan Seconds(string elapsed) =>
            double.TryParse(elapsed, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 0 and < 1e9
                ? TimeSpan.FromSeconds(seconds) : throw Error($"elapsed_seconds '{elapsed}' is not a number of seconds.");

        int HintCount(string hints) =>
            int.TryParse(hints, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : throw Error($"hints '{hints}' is not a count.");

        int GradeOf(string grade) =>
            int.TryParse(grade, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1 and <= 12 ? year : throw Error($"grade '{grade}' is not a school year from 1 to 12.");

        ResponseFormatException Error(string reason) => new(name, line, reason);
    }
}
