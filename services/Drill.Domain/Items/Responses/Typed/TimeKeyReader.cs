using Drill.Domain.Items.Responses.Times;

namespace Drill.Domain.Items.Responses.Typed;

/// <summary>Keys of times and durations as a teacher types them.</summary>
internal static class TimeKeyReader
{
    /// <param name="form">"half": the response must say morning or afternoon.</param>
    public static (AnswerKey?, string?) ReadTime(string key, string form)
    {
        if (form is not ("" or "any" or "half")) return KeyReader.NoForm(form);
        return TimeReader.Read(Response.Of(Box.Value, key), out var time) is null
            ? (new TimeKey(time.Hour % 12, time.Minute, time.Half, IsHalfAsked: form == "half"), null)
            : KeyReader.NoKey(key);
    }

    /// <param name="form">"carried": 60 minutes must become an hour.</param>
    public static (AnswerKey?, string?) ReadDuration(string key, string form)
    {
        if (form is not ("" or "any" or "carried")) return KeyReader.NoForm(form);
        return DurationReader.Read(Response.Of(Box.Value, key), out var seconds, out _) is null && seconds.IsWhole
            ? (new DurationKey(seconds.Numerator, DurationParts.Hours | DurationParts.Minutes | DurationParts.Seconds, IsCarriedAsked: form == "carried"), null)
            : KeyReader.NoKey(key);
    }
}
