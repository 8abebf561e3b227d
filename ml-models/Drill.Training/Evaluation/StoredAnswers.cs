using Drill.Domain.Attempts;
using Drill.Domain.Documents;
using Drill.Storage.Sqlite;
using Drill.SuccessModel.Responses;
using Drill.SuccessModel.Serving;
using Drill.Training.Commands;
using Microsoft.Extensions.DependencyInjection;

namespace Drill.Training.Evaluation;

/// <summary>The attempts in a server's data folder.</summary>
internal static class StoredAnswers
{
    public static async Task<ResponseTable> ReadAsync(DirectoryInfo folder, CurriculumPriors priors, CancellationToken cancellationToken) =>
        ResponseTable.Of(await ReadResponsesAsync(folder, cancellationToken), priors: priors);

    public static async Task<IReadOnlyList<Response>> ReadResponsesAsync(DirectoryInfo folder, CancellationToken cancellationToken)
    {
        if (!File.Exists(Path.Combine(folder.FullName, "drill.db"))) throw new BadInputException($"{folder.FullName} has no drill.db: it is not a server's data folder.");
        await using var services = new ServiceCollection().AddSqliteStorage(new() { DataDirectory = folder.FullName }).BuildServiceProvider();
        return await AttemptResponses.ReadAllAsync(services.GetRequiredService<IAttemptLog>(), services.GetRequiredService<IDocumentStore>(), cancellationToken);
    }
}
