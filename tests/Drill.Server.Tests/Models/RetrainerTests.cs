using System.Runtime.CompilerServices;
using Drill.Content;
using Drill.Domain.Attempts;
using Drill.Domain.Documents;
using Drill.Domain.Items;
using Drill.Domain.Items.Grading;
using Drill.Server.Models;
using Drill.Server.Options;
using Drill.Server.Tests.Support;
using Drill.SuccessModel.Rasch;
using Drill.SuccessModel.Serving;
using Microsoft.Extensions.DependencyInjection;

namespace Drill.Server.Tests.Models;

public sealed class RetrainerTests
{
    private static readonly DateTimeOffset Start = new(2026, 4, 6, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Run_OwnAnswers_ChangeTheModelOnlyThroughTheGate()
    {
        var app = await DrillApp.WithAsync(_ => { });
        try
        {
            using var administrator = await app.SignInAsAdministrator(app.Minami);
            var serving = app.Services.GetRequiredService<ServingModel>();
            var (given, stop) = (serving.Version, TestContext.Current.CancellationToken);

            // Too few answers: nothing is made.
            Assert.Null((await RetrainerOn(app, new(), Answers(app, students: 5, (_, random) => random.NextDouble())).RunAsync(1000, stop)).Version);

            // Answers that tell nothing: made, refused, watched beside the one that goes on choosing.
            var coins = await RetrainerOn(app, new(), Answers(app, students: 80, (_, _) => 0.5)).RunAsync(1000, stop);
            Assert.NotEmpty(coins.Faults);
            Assert.Equal(given, serving.Version);
            var shadow = (await administrator.GetAsync("/api/models")).Json["shadow"]!.AsArray().Single()!;
            Assert.Equal(coins.Version, shadow["version"]!.GetValue<string>());

            // Answers of a school where the third level is easiest: whatever the gate says is what happens, and the difficulties follow by a bounded step.
            var difficulties = new ItemDifficulties();
            var own = await RetrainerOn(app, difficulties, Answers(app, students: 160, (attempt, _) => attempt.Item.Level switch { 3 => 0.95, 2 => 0.6, _ => 0.15 })).RunAsync(1000, stop);
            var chosen = own.Faults.Count == 0 ? own.Version : given;
            Assert.Equal((chosen, chosen), (serving.Version, (await administrator.GetAsync("/api/models")).Json["running"]!["version"]!.GetValue<string>()));
            Assert.All(difficulties.Export(), shift =>
            {
                Assert.InRange(shift.Logits, -DifficultyReestimate.MaxStep, DifficultyReestimate.MaxStep);
                Assert.InRange(shift.Deviation!.Value, 0.01, 0.6);
            });
        }
        finally
        {
            await app.DisposeAsync();
        }
    }

    private static Retrainer RetrainerOn(DrillApp app, ItemDifficulties difficulties, IReadOnlyList<Attempt> answers) => new(
        new AnswersOnly(answers), app.Services.GetRequiredService<IDocumentStore>(), ContentLibrary.Curriculum, difficulties,
        app.Services.GetRequiredService<ModelKeeper>(), app.Services.GetRequiredService<ServerOptions>(), TimeProvider.System);

    private static List<Attempt> Answers(DrillApp app, int students, Func<Attempt, Random, double> success)
    {
        var random = new Random(7);
        var skills = ContentLibrary.Curriculum.Skills.Where(s => s.Unit.Grade == 5 && s.Skill.Levels == 3).Take(6).ToArray();
        var answers = new List<Attempt>();
        for (var student = 0; student < students; student++)
        {
            for (var i = 1; i <= 60; i++)
            {
                var skill = skills[random.Next(skills.Length)];
                var item = new ItemId(skill.Skill.Templates[0].Id, 1, 1 + random.Next(skill.Skill.Templates[0].Levels), 1);
                var attempt = SampleAttempt.Of($"s{student}", i, Start.AddDays(student).AddMinutes(i)) with { Classroom = app.Minami.Classes[0].Id, Skill = skill.Id, Item = item };
                var right = random.NextDouble() < success(attempt, random);
                answers.Add(attempt with { Outcome = right ? Outcome.Right : Outcome.Wrong, Score = right ? 1 : 0 });
            }
        }

        return answers;
    }

    private sealed class AnswersOnly(IReadOnlyList<Attempt> answers) : IAttemptLog
    {
        public async IAsyncEnumerable<Attempt> ReadClassroomAsync(string classroom, DateTimeOffset since, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            foreach (var attempt in answers.Where(a => a.Classroom == classroom)) yield return attempt;
            await Task.CompletedTask;
        }

        public Task<AppendResult> AppendAsync(RecordedAttempt recorded, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<RecordedAttempt?> FindAsync(string student, Guid attempt, CancellationToken cancellationToken) => throw new NotSupportedException();

        public IAsyncEnumerable<Attempt> ReadStudentAsync(string student, long afterSequence, CancellationToken cancellationToken) => throw new NotSupportedException();

        public IAsyncEnumerable<Attempt> ReadAssignmentAsync(string assignment, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
