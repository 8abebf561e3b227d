using Drill.Domain.Attempts;
using Drill.Domain.Curriculum;
using Drill.Domain.Documents;
using Drill.Server.Options;
using Drill.SuccessModel.Gate;
using Drill.SuccessModel.Passports;
using Drill.SuccessModel.Rasch;
using Drill.SuccessModel.Responses;
using Drill.SuccessModel.Serving;

namespace Drill.Server.Models;

/// <summary>What became of a training.</summary>
/// <param name="Version">Of the model that was made; null when there were too few answers.</param>
/// <param name="Faults">Why the gate refused it; none when it chooses now.</param>
public sealed record Retrained(int Answers, string? Version, IReadOnlyList<string> Faults);

/// <summary>
/// One training from the schools' own answers: item difficulties anew, then a model, then the gate. A model that is refused is watched as a shadow; the one before goes on choosing.
/// </summary>
public sealed class Retrainer(IAttemptLog log, IDocumentStore documents, CurriculumGraph curriculum, ItemDifficulties difficulties, ModelKeeper keeper, ServerOptions options, TimeProvider clock)
{
    /// <param name="leastAnswers">With fewer nothing is done.</param>
    public async Task<Retrained> RunAsync(int leastAnswers, CancellationToken cancellationToken)
    {
        var responses = await AttemptResponses.ReadAllAsync(log, documents, cancellationToken);
        if (responses.Count < leastAnswers) return new(responses.Count, null, []);
        var training = new TaskCompletionSource<Retrained>();

        // A thread of its own at the lowest priority: answers come first.
        new Thread(() => Complete(training, () => Train(responses, cancellationToken))) { IsBackground = true, Priority = ThreadPriority.Lowest, Name = "training" }.Start();
        return await training.Task;
    }

    private static void Complete(TaskCompletionSource<Retrained> training, Func<Retrained> work)
    {
        try
        {
            training.SetResult(work());
        }
        catch (OperationCanceledException exception)
        {
            training.SetCanceled(exception.CancellationToken);
        }
        catch (Exception exception)
        {
            training.SetException(exception);
        }
    }

    private Retrained Train(List<Response> responses, CancellationToken cancellationToken)
    {
        var priors = new CurriculumPriors(curriculum);
        var table = ResponseTable.Of(responses, priors: priors);
        difficulties.Import(DifficultyReestimate.Run(table, curriculum, difficulties));
        cancellationToken.ThrowIfCancellationRequested();

        var made = TrainedCandidate.Train(
            responses, table, priors, keeper.InService.Running?.Shelved, ModelMaking.Served with { Threads = 1 }, "the answers of this installation's schools", clock.GetUtcNow(), cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();

        PutOnShelf(made.Faults.Count == 0 ? ModelKeeper.ShelfOf(options) : ModelKeeper.ShadowShelfOf(options), made.File, made.Shelved.Passport);
        keeper.Look();
        return new(responses.Count, made.Shelved.Passport.Version, made.Faults);
    }

    private static void PutOnShelf(string shelf, byte[] file, ModelPassport passport)
    {
        Directory.CreateDirectory(shelf);
        var candidate = Path.Combine(shelf, $"candidate-{Guid.NewGuid():n}");
        ModelShelf.Write(candidate, file, passport);
        ModelShelf.Pin(shelf, candidate, passport);
        Directory.Delete(candidate, recursive: true);
    }
}
