using System.Text.Json.Serialization;
using Drill.Domain.Items;
using Drill.Domain.Items.Grading;
using Drill.Domain.Items.Responses;
using Drill.Domain.Learning;
using Drill.Domain.Selection;

namespace Drill.Domain.Attempts;

/// <summary>
/// One response to one presentation of an item: a fact that is never changed. A student's state is a fold over these,
/// so everything the fold needs is in here, with the versions that judged it.
/// </summary>
public sealed record Attempt
{
    /// <summary>Made by the tablet (UUIDv7), unique per student: sending it again is the same attempt.</summary>
    public required Guid Id { get; init; }

    public required string Student { get; init; }

    /// <summary>The server's order of this student's attempts: 1, 2, 3 … without gaps. Clocks are data, this is order.</summary>
    public required long Sequence { get; init; }

    public required string Classroom { get; init; }

    /// <summary>The student's school year at the time: 1–6 elementary, 7–9 lower secondary.</summary>
    public required int Grade { get; init; }

    public required string Drill { get; init; }

    public string? Assignment { get; init; }

    public required ItemId Item { get; init; }

    public required string Skill { get; init; }

    public required Response Response { get; init; }

    public required Outcome Outcome { get; init; }

    /// <summary>[0, 1].</summary>
    public required double Score { get; init; }

    /// <summary>Id of the misconception that explains a wrong response.</summary>
    public string? Misconception { get; init; }

    /// <summary>How many hints were shown.</summary>
    public required int Hints { get; init; }

    /// <summary>From showing the item to submitting, as the tablet measured it; 0 to 1 hour.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>The tablet's clock, which may be years off.</summary>
    public required DateTimeOffset AnsweredAt { get; init; }

    /// <summary>The server's clock, UTC.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>The item had been judged before (a second device, a late copy): kept as a fact, no evidence of ability.</summary>
    public bool IsRepeat { get; init; }

    /// <summary>The item's difficulty when it was answered, logits.</summary>
    public required double Difficulty { get; init; }

    /// <summary>P(right) before it was answered, [0, 1].</summary>
    public required double PredictedSuccess { get; init; }

    /// <summary>P(right) that the choice aimed at, [0, 1]; null in attempts stored before it was told. As in <see cref="Choice.Target"/>.</summary>
    public double? Target { get; init; }

    /// <summary>Median time for such an item when it was chosen; null when nothing was known of it.</summary>
    public TimeSpan? MedianTime { get; init; }

    /// <summary>What was believed of the skill after this attempt, as it was shown then.</summary>
    public required Stage Stage { get; init; }

    /// <summary>Version of the model that predicted.</summary>
    public required string Model { get; init; }

    /// <summary>What was given to do next; null when the drill was finished with this attempt.</summary>
    public Choice? Next { get; init; }

    /// <summary>Answered too soon to have been thought about.</summary>
    [JsonIgnore]
    public bool IsRapid => Effort.IsRapid(Elapsed, MedianTime);

    /// <summary>Whether it moves what we believe about the student. A rapid guess that failed says nothing of ability; one that is right may be fluency.</summary>
    [JsonIgnore]
    public bool IsEvidence => !IsRepeat && Outcome.IsEvidence() && !(IsRapid && Outcome != Outcome.Right);

    /// <summary>A right answer that says less than others: after a hint, or too soon to tell knowing from luck.</summary>
    [JsonIgnore]
    public bool IsDiscounted => Outcome == Outcome.Right && (Hints > 0 || IsRapid);
}
