using Drill.Domain.Attempts;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Numbers;
using Drill.Simulation.Client;
using Drill.Simulation.Students;

namespace Drill.Server.Demo;

/// <summary>One simulated student with a tablet, at the pace of a lesson.</summary>
internal sealed class DemoTablet(
    SignIn signIn, DrillClient client, SimulatedStudent simulated, string? assignment, DemoOptions options, CurriculumGraph curriculum, TimeProvider clock, SeededRandom random)
{
    private const double ShareAtHomework = 0.6;

    private readonly Outbox _outbox = new(client, clock, random);
    private readonly DateTimeOffset _lessonBegan = clock.GetUtcNow();
    private SimulatedStudent _simulated = simulated;

    public async Task RunAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(random.NextUnit() * options.SlowestAnswer, clock, stoppingToken);
        while (await client.SignInAsync(signIn, stoppingToken) is not ApiResult<Session>.Ok) await RestAsync(stoppingToken);
        var order = assignment is not null && random.NextUnit() < ShareAtHomework ? new DrillOrder("assignment", Assignment: assignment) : new DrillOrder("practice");
        while (true)
        {
            await WaitForLessonAsync(stoppingToken);
            if (await client.StartDrillAsync(order, stoppingToken) is ApiResult<StartedDrill>.Ok { Value: { Item: { } first } started }) await AnswerAsync(started.Drill, first.Id, stoppingToken);
            order = new DrillOrder("practice");
            await RestAsync(stoppingToken);
        }
    }

    private async Task AnswerAsync(string drill, ItemId first, CancellationToken stoppingToken)
    {
        for (ItemId? next = first; next is { } id;)
        {
            if (curriculum.Build(id) is not { } item) return;
            var skill = curriculum.SkillOf(id)!;
            var answer = _simulated.Respond(item, skill, clock.GetUtcNow());
            await Task.Delay(PaceOf(answer.Elapsed), clock, stoppingToken);

            var now = clock.GetUtcNow();
            var attempt = new AttemptMessage(Guid.CreateVersion7(now), drill, id, answer.Response, (long)answer.Elapsed.TotalMilliseconds, answer.Hints, now);
            if (await _outbox.DeliverAsync(attempt, stoppingToken) is not ApiResult<AttemptReply>.Ok { Value: var reply }) return;
            _simulated = _simulated.Learn(skill.Skill, reply.Outcome, reply.Misconception, now);
            next = reply.Progress.IsFinished ? null : reply.Next?.Item.Id;
        }
    }

    private TimeSpan PaceOf(TimeSpan thinking) => thinking < options.FastestAnswer ? options.FastestAnswer : thinking > options.SlowestAnswer ? options.SlowestAnswer : thinking;

    // Reading the closing page, sharpening the pencil.
    private Task RestAsync(CancellationToken stoppingToken) => Task.Delay((1 + random.NextUnit()) * options.SlowestAnswer, clock, stoppingToken);

    private Task WaitForLessonAsync(CancellationToken stoppingToken)
    {
        var period = options.Lesson + options.Break;
        var into = TimeSpan.FromTicks((clock.GetUtcNow() - _lessonBegan).Ticks % period.Ticks);
        return into < options.Lesson ? Task.CompletedTask : Task.Delay(period - into, clock, stoppingToken);
    }
}
