using System.Runtime.CompilerServices;
using System.Text.Json;
using Drill.Domain.Attempts;
using MongoDB.Driver;

namespace Drill.Storage.Mongo.Attempts;

internal sealed class MongoAttemptLog(MongoDatabase database, GroupInsert writes) : IAttemptLog
{
    private const int PageSize = 128;

    /// <summary>A page is one answer: left to itself a server gives 101 documents first.</summary>
    private static readonly FindOptions OnePage = new() { BatchSize = PageSize };

    public Task<AppendResult> AppendAsync(RecordedAttempt recorded, CancellationToken cancellationToken) =>
        writes.AppendAsync(AttemptDocument.Of(recorded), cancellationToken);

    public Task<RecordedAttempt?> FindAsync(string student, Guid attempt, CancellationToken cancellationToken) =>
        database.RunAsync(
            async (opened, cancel) =>
            {
                var found = await opened.Attempts.Find(AttemptQueries.One(AttemptDocument.KeyOf(student, attempt))).FirstOrDefaultAsync(cancel);
                if (found is null) return null;

                // Whoever asks will tell a tablet that it is stored.
                await opened.SettleAsync(cancel);
                return found.ToRecorded();
            },
            cancellationToken);

    /// <summary>Page by page, each a query of its own: a slow consumer holds no cursor, and one that stops leaves none behind.</summary>
    public async IAsyncEnumerable<Attempt> ReadStudentAsync(string student, long afterSequence, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            var last = afterSequence;
            var page = await database.RunAsync(
                (opened, cancel) => opened.Attempts.Find(AttemptQueries.OfStudent(student, last), OnePage).Sort(AttemptQueries.InOrder).Project(AttemptQueries.Facts).Limit(PageSize).ToListAsync(cancel),
                cancellationToken);
            foreach (var fact in page) yield return Read(fact);
            if (page.Count < PageSize) yield break;
            afterSequence = page[^1].Sequence;
        }
    }

    public IAsyncEnumerable<Attempt> ReadClassroomAsync(string classroom, DateTimeOffset since, CancellationToken cancellationToken) =>
        ReadManyAsync(AttemptQueries.OfClassroom(classroom, since), cancellationToken);

    public IAsyncEnumerable<Attempt> ReadAssignmentAsync(string assignment, CancellationToken cancellationToken) =>
        ReadManyAsync(AttemptQueries.OfAssignment(assignment), cancellationToken);

    /// <summary>First the places, sorted here because a server sorts only so much in memory, then the facts page by page.</summary>
    private async IAsyncEnumerable<Attempt> ReadManyAsync(FilterDefinition<AttemptDocument> filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var places = await database.RunAsync((opened, cancel) => opened.Attempts.Find(filter).Project(AttemptQueries.Places).ToListAsync(cancel), cancellationToken);
        places.Sort((a, b) => string.CompareOrdinal(a.Student, b.Student) is var byStudent and not 0 ? byStudent : a.Sequence.CompareTo(b.Sequence));
        foreach (var page in places.Chunk(PageSize))
        {
            var facts = await database.RunAsync(
                (opened, cancel) => opened.Attempts.Find(AttemptQueries.Any(page.Select(p => p.Id)), OnePage).Project(AttemptQueries.Facts).ToListAsync(cancel), cancellationToken);
            var byId = facts.ToDictionary(f => f.Id);
            foreach (var place in page)
            {
                if (byId.TryGetValue(place.Id, out var fact)) yield return Read(fact);
            }
        }
    }

    private static Attempt Read(FactOnly fact) => JsonSerializer.Deserialize(fact.Fact, AttemptJson.Compact.Attempt)!;
}
