using Drill.Domain.Documents;
using Drill.Server.Background;
using Microsoft.Extensions.Options;

namespace Drill.Server.Models;

/// <summary>Trains at night, on one host of the cluster, when there are enough answers. What goes wrong is logged and tried again the next night.</summary>
public sealed partial class Retraining(Retrainer retrainer, IDocumentStore documents, IOptions<RetrainingOptions> settings, TimeProvider clock, ILogger<Retraining> logger)
    : PeriodicService(LookEvery, "The training of a success model was given up; the models in service stay.", clock, logger)
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromMinutes(20);
    private static readonly TimeSpan Japan = TimeSpan.FromHours(9);

    private readonly string _host = Guid.NewGuid().ToString("n");

    protected override async Task RoundAsync(CancellationToken cancellationToken)
    {
        if (!settings.Value.IsOn || Clock.GetUtcNow().ToOffset(Japan).Hour != settings.Value.Hour) return;
        if (await TrainingLease.TryTakeAsync(documents, _host, Clock.GetUtcNow(), settings.Value.Longest, settings.Value.Every, cancellationToken) is not { } lease) return;
        using var deadline = new CancellationTokenSource(settings.Value.Longest, Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, deadline.Token);
        var done = await retrainer.RunAsync(settings.Value.LeastAnswers, either.Token);
        await TrainingLease.EndAsync(documents, lease, Clock.GetUtcNow(), cancellationToken);
        if (done.Version is { } version) Trained(logger, version, done.Answers, done.Faults.Count == 0 ? "It chooses now." : string.Join(' ', done.Faults));
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The success model {Version} was trained on {Answers} answers. {Outcome}")]
    private static partial void Trained(ILogger logger, string version, int answers, string outcome);
}
