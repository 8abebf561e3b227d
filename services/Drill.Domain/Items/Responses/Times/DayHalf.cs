namespace Drill.Domain.Items.Responses.Times;

/// <summary>午前 or 午後.</summary>
public enum DayHalf
{
    /// <summary>A clock face does not tell.</summary>
    Unsaid,
    Morning,
    Afternoon,
}
