namespace Drill.Domain.Items.Responses.Times;

/// <summary>The boxes in which a duration is entered. Flags.</summary>
[Flags]
public enum DurationParts
{
    None = 0,
    Hours = 1,
    Minutes = 2,
    Seconds = 4,
}
