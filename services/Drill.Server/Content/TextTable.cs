using System.Text;

namespace Drill.Server.Content;

/// <summary>A table for a terminal. A Japanese character is two columns wide; the last column is as long as it likes.</summary>
public static class TextTable
{
    public static string Write(IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows)
    {
        var all = rows.Prepend(head).ToArray();
        var widths = Enumerable.Range(0, head.Count - 1).Select(column => all.Max(row => Width(row[column]))).ToArray();
        return string.Join('\n', all.Select(row => string.Join("  ", row.Select((cell, column) => column < widths.Length ? cell + new string(' ', widths[column] - Width(cell)) : cell)).TrimEnd()));
    }

    private static int Width(string text) => text.EnumerateRunes().Sum(rune => IsWide(rune) ? 2 : 1);

    // Kana, kanji and full-width forms; the narrow katakana of U+FF61 to U+FF9F do not occur in content.
    private static bool IsWide(Rune rune) => rune.Value is (>= 0x2E80 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFF00 and <= 0xFF60);
}
