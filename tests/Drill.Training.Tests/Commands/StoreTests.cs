using System.Text.Json;
using Drill.Content;
using Drill.Domain.Attempts;
using Drill.Domain.Documents;
using Drill.Domain.Items.Grading;
using Drill.Domain.Items.Responses;
using Drill.Domain.Learning;
using Drill.Domain.Rosters;
using Drill.Domain.Text;
using Drill.Storage.Sqlite;
using Drill.Training.Commands;
using Microsoft.Extensions.DependencyInjection;

namespace Drill.Training.Tests.Commands;

public sealed class StoreTests : IDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 4, 6, 0, 0, 0, TimeSpan.Zero);

    private readonly SchoolFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task Train_Store_LearnsFromItsAttemptsAndKeepsTheNewestStudentsOut()
    {
        await FillAsync(_files.Path("data"), students: 20, answers: 15);
        var (code, output, error) = await Run("train", "--store", _files.Path("data"), "--out", _files.Path("model"), "--trees", "5", "--json");
        Assert.Equal((0, ""), (code, code == 0 ? "" : error));
        var passport = JsonDocument.Parse(output).RootElement;
        Assert.Equal((16, 16 * 15), (passport.GetProperty("students").GetInt32(), passport.GetProperty("answers").GetInt32()));
        Assert.Equal(4 * 15, passport.GetProperty("measured").GetProperty("figures").GetProperty("rows").GetInt32());
        Assert.Equal(Start.AddDays(15).AddMinutes(1), passport.GetProperty("learnedUntil").GetDateTimeOffset());
        Assert.Equal(1, passport.GetProperty("skills").GetInt32());

        // Four students are too few to let anything choose.
        var (refused, said, _) = await Run("promote", _files.Path("model"), "--to", _files.Path("shelf"), "--store", _files.Path("data"));
        Assert.Equal(1, refused);
        Assert.Contains("60 answers of 4 students", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Train_FolderWithoutAStore_IsRefused()
    {
        Directory.CreateDirectory(_files.Path("empty"));
        var (code, _, error) = await Run("train", "--store", _files.Path("empty"), "--out", _files.Path("model"));
        Assert.Equal(2, code);
        Assert.Contains("no drill.db", error, StringComparison.Ordinal);
        Assert.Equal(["empty"], _files.Entries());
    }

    [Fact]
    public async Task Train_Simulated_IsTheSameForTheSameSeed()
    {
        async Task<string> Hash(string seed)
        {
            var (code, output, _) = await Run("train", "--simulated", "42", "--answers", "20", "--out", _files.Path($"m{Guid.NewGuid():n}"), "--trees", "5", "--seed", seed, "--json");
            Assert.Equal(0, code);
            return JsonDocument.Parse(output).RootElement.GetProperty("sha256").GetString()!;
        }

        var first = await Hash("3");
        Assert.Equal(first, await Hash("3"));
        Assert.NotEqual(first, await Hash("4"));
    }

    private static async Task FillAsync(string folder, int students, int answers)
    {
        await using var services = new ServiceCollection().AddSqliteStorage(new() { DataDirectory = folder }).BuildServiceProvider();
        var roster = Roster.Of(new("minami", "みなみ小学校")).With(new Classroom("c-1", "5年1組", 5));
        await services.GetRequiredService<IDocumentStore>().SaveAsync(RosterDocuments.Rosters, new(RosterDocuments.Everything, "minami"), roster, 0, default);
        var log = services.GetRequiredService<IAttemptLog>();
        await Task.WhenAll(Enumerable.Range(0, students).Select(async student =>
        {
            for (var i = 1; i <= answers; i++) Assert.IsType<AppendResult.Appended>(await log.AppendAsync(Recorded(student, i), default));
        }));
    }

    private static RecordedAttempt Recorded(int student, int sequence)
    {
        var skill = ContentLibrary.Curriculum.Skills.First(s => s.Unit.Grade == 5);
        var (at, right) = (Start.AddDays(student).AddMinutes(sequence), (sequence * (student + 3) % 4) != 0);
        var attempt = new Attempt
        {
            Id = new(sequence, 0, 0, [(byte)student, 0, 0, 0, 0, 0, 0, 0]),
            Student = $"p-{student}",
            Sequence = sequence,
            Classroom = "c-1",
            Grade = 5,
            Drill = "d",
            Item = new(skill.Skill.Templates[0].Id, 1, 1 + (sequence % skill.Skill.Templates[0].Levels), (uint)sequence),
            Skill = skill.Id,
            Response = Response.Of(Box.Value, "1"),
            Outcome = right ? Outcome.Right : Outcome.Wrong,
            Score = right ? 1 : 0,
            Hints = 0,
            Elapsed = TimeSpan.FromSeconds(9),
            AnsweredAt = at,
            ReceivedAt = at,
            Difficulty = 6,
            PredictedSuccess = 0.75,
            Stage = Stage.Practising,
            Model = "rasch-1",
        };
        return new(attempt, new(attempt.Id, attempt.Score, attempt.Outcome, LocalizedText.Empty, null, null, LocalizedText.Empty, null, null, new(1, 1, 10, [])));
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (await TrainingCommand.RunAsync(args, output, error), output.ToString(), error.ToString());
    }
}
