using Drill.Domain.Documents;
using Microsoft.Extensions.Options;

namespace Drill.Server.Models;

/// <summary>Trains at night, on one host of the cluster, when there are enough answers. What goes wrong is logged and tried again the next night.</summary>
public sealed partial class Retraining(Retrainer retrainer, IDocumentStore documents, IOptions<RetrainingOptions> settings, TimeProvider clock, ILogger<Retraining> logger) : BackgroundService
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromMinutes(20);
    private static readonly TimeSpan Japan = TimeSpan.FromHours(9);

    private readonly string _host = Guid.NewGuid().ToString("n");

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!settings.Value.IsOn) return;
        using var timer = new PeriodicTimer(LookEvery, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                if (clock.GetUtcNow().ToOffset(Japan).Hour == settings.Value.Hour) await TryTrainAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopping: a training under way is given up, and what was pinned before stays.
        }
    }

    private async Task TryTrainAsync(CancellationToken stoppingToken)
    {
        try
        {
            if (await TrainingLease.TryTakeAsync(documents, _host, clock.GetUtcNow(), settings.Value.Longest, settings.Value.Every, stoppingToken) is not { } lease) return;
            using var deadline = new CancellationTokenSource(settings.Value.Longest, clock);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, deadline.Token);
            var done = await retrainer.RunAsync(settings.Value.LeastAnswers, either.Token);
            await TrainingLease.EndAsync(documents, lease, clock.GetUtcNow(), stoppingToken);
            if (done.Version is { } version) Trained(logger, version, done.Answers, done.Faults.Count == 0 ? "It chooses now." : string.Join(' ', done.Faults));
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
        {
            // Whatever it was, a folder without rights or an answer that cannot be read: lessons need no new model, and a service that throws would end the server.
            Failed(logger, exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The success model {Version} was trained on {Answers} answers. {Outcome}")]
    private static partial void Trained(ILogger logger, string version, int answers, string outcome);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The training of a success model was given up; the models in service stay.")]
    private static partial void Failed(ILogger logger, Exception exception);
}
