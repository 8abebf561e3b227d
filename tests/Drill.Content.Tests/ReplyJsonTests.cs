using System.Text.Json;
using Drill.Domain.Attempts;
using Drill.Domain.Items.Grading;
using Drill.Domain.Items.Responses;
using Drill.Domain.Selection;

namespace Drill.Content.Tests;

/// <summary>The fast way to put facts and replies into words gives what the serializer gives by its metadata.</summary>
public sealed class ReplyJsonTests
{
    [Fact]
    public void Write_ReplyAndFactOfEveryTemplate_AreWhatTheSerializerWrites()
    {
        foreach (var skill in ContentLibrary.Curriculum.Skills)
        {
            foreach (var template in skill.Skill.Templates)
            {
                for (var level = 1; level <= template.Levels; level++)
                {
                    var item = template.Make(level, 7);
                    var choice = new Choice(item.Id, new Why.StepBack(skill.Skill.ToName(), skill.Skill.ToName()), 0.75, skill.DifficultyAt(level), 12, 0.095, "m", "p") { Target = 0.775, MedianTime = TimeSpan.FromSeconds(9) };
                    foreach (var response in (Response[])[item.Key.RightResponse, Response.NotLearned, Response.Of(Box.Value, "<3>&'\"ア")])
                    {
                        var verdict = Grader.Grade(item, response);
                        var reply = ReplyWriter.Write(Guid.NewGuid(), item, response, verdict, ReplyWriter.Present(choice, item, skill), new(3, 2, 10, [verdict.Outcome]));
                        Assert.Equal(JsonSerializer.Serialize(reply, AttemptJson.Compact.AttemptReply), System.Text.Encoding.UTF8.GetString(AttemptJson.Write(reply)));
                        var attempt = Fact(choice, skill.Id, response, verdict);
                        Assert.Equal(JsonSerializer.Serialize(attempt, AttemptJson.Compact.Attempt), System.Text.Encoding.UTF8.GetString(AttemptJson.Write(attempt)));
                        Assert.Equal(attempt, JsonSerializer.Deserialize(AttemptJson.Write(attempt), AttemptJson.Compact.Attempt));
                    }
                }
            }
        }
    }

    private static Attempt Fact(Choice choice, string skill, Response response, Verdict verdict) => new()
    {
        Id = Guid.NewGuid(),
        Student = "s",
        Sequence = 12,
        Classroom = "c",
        Grade = 5,
        Drill = "d",
        Item = choice.Item,
        Skill = skill,
        Response = response,
        Outcome = verdict.Outcome,
        Score = verdict.Score,
        Misconception = verdict.Misconception?.Id,
        Hints = 1,
        Elapsed = TimeSpan.FromMilliseconds(12_345),
        AnsweredAt = new(2026, 11, 22, 1, 2, 3, 456, TimeSpan.Zero),
        ReceivedAt = new(2026, 11, 22, 1, 2, 3, 457, TimeSpan.Zero),
        Difficulty = choice.Difficulty,
        PredictedSuccess = choice.PredictedSuccess,
        Stage = Domain.Learning.Stage.Practising,
        Model = choice.Model,
        Next = choice,
    };
}
