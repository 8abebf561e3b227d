using Drill.Domain.Attempts;
using Drill.Domain.Curriculum;
using Drill.Domain.Rosters;
using Drill.Server.Rosters;
using Drill.Simulation.Client;
using Microsoft.Extensions.Options;

namespace Drill.Server.Demo;

/// <summary>A class at work: simulated students who answer through the public HTTP API, as tablets do.</summary>
internal sealed class DemoLesson(
    IServiceProvider services, IHostApplicationLifetime lifetime, IOptions<DemoOptions> options, RosterStore rosters, DemoSchool school, DemoHomework homework,
    IAttemptLog log, CurriculumGraph curriculum, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await WaitUntilListeningAsync(stoppingToken);
        var roster = (await rosters.FindAsync(DemoSchool.Code, stoppingToken))!;
        using var http = DrillClient.ConnectTo(services.FindOwnUrl(), Patience);
        var lively = roster.Classrooms is [.., var last] ? last : null;
        var atWork = new List<Task>();
        foreach (var classroom in roster.Classrooms)
        {
            var assignment = (await homework.FindOpenAsync(classroom, stoppingToken))?.Id;
            var busy = classroom == lively ? int.MaxValue : options.Value.BusyInOtherClasses;
            foreach (var student in roster.StudentsOf(classroom.Id).Where(s => s.Number != DemoSchool.VisitorsNumber).Take(busy))
            {
                atWork.Add(await SeatAsync(student, http, assignment, stoppingToken));
            }
        }

        await Task.WhenAll(atWork);
    }

    private async Task<Task> SeatAsync(EnrolledStudent student, HttpClient http, string? assignment, CancellationToken stoppingToken)
    {
        var simulated = await DemoStudents.RememberAsync(student, log, curriculum, stoppingToken);
        var tablet = new DemoTablet(
            new(DemoSchool.Code, student.Person.Login, school.SecretOf(student.Person)), new(http), simulated.WithTroubles(student), assignment,
            options.Value, curriculum, clock, DemoStudents.RandomOf(student, "lesson"));
        return tablet.RunAsync(stoppingToken);
    }

    private async Task WaitUntilListeningAsync(CancellationToken stoppingToken)
    {
        var listening = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(listening.SetResult);
        await listening.Task.WaitAsync(stoppingToken);
    }
}
