using Drill.Domain.Attempts;
using Drill.Domain.Items.Grading;
using Drill.Domain.Items.Responses;
using Drill.Domain.Learning;

namespace Drill.Server.Tests.Support;

/// <summary>A right answer of a fifth grader; a test changes what it is about.</summary>
internal static class SampleAttempt
{
    public static Attempt Of(string student, int sequence, DateTimeOffset at = default) => new()
    {
        Id = new(sequence, 0, 0, new byte[8]),
        Student = student,
        Sequence = sequence,
        Classroom = "c",
        Grade = 5,
        Drill = "d",
        Item = new("some.template", 1, 2, 1),
        Skill = "skill",
        Response = Response.Of(Box.Value, "1"),
        Outcome = Outcome.Right,
        Score = 1,
        Hints = 0,
        Elapsed = TimeSpan.FromSeconds(9),
        AnsweredAt = at,
        ReceivedAt = at,
        Difficulty = 6,
        PredictedSuccess = 0.75,
        Stage = Stage.Practising,
        Model = "m",
    };
}
