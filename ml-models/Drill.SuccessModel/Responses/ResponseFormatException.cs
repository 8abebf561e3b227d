namespace Drill.SuccessModel.Responses;

/// <summary>A response file that cannot be read, with the line at which it went wrong.</summary>
public sealed class ResponseFormatException(string file, int line, string reason) : Exception($"{file}:{line}: {reason}")
{
    /// <summary>From 1; the header is line 1.</summary>
    public int Line { get; } = line;
}
