namespace Drill.SuccessModel.Responses;

/// <summary>Where each column stands in a response file; -1 for one that is not there.</summary>
internal sealed record ResponseColumns(int Student, int Item, int Skills, int Correct, int AnsweredAt, int ElapsedSeconds, int Hints, int Grade, int Group, int Count)
{
    private static readonly string[] Required = ["student", "item", "skills", "correct"];
    private static readonly string[] Known = [.. Required, "answered_at", "elapsed_seconds", "hints", "grade", "group"];

    /// <returns>What is wrong with the header, or null.</returns>
    public static string? FindError(IReadOnlyList<string> header)
    {
        if (Required.Except(header).FirstOrDefault() is { } missing) return $"the header lacks '{missing}'; it must be {string.Join(',', Known.Take(5))}, optionally elapsed_seconds,hints,grade,group.";
        if (header.Except(Known).FirstOrDefault() is { } unknown) return $"the header has '{unknown}'; known are {string.Join(',', Known)}.";
        return header.Distinct().Count() < header.Count ? "the header names a column twice." : null;
    }

    public static ResponseColumns Of(List<string> header) => new(
        header.IndexOf("student"), header.IndexOf("item"), header.IndexOf("skills"), header.IndexOf("correct"),
        header.IndexOf("answered_at"), header.IndexOf("elapsed_seconds"), header.IndexOf("hints"), header.IndexOf("grade"), header.IndexOf("group"), header.Count);
}
