using Drill.Storage.Copy;
using Drill.Storage.Mongo.Attempts;
using Drill.Storage.Mongo.Documents;
using MongoDB.Bson;
using MongoDB.Driver;

namespace Drill.Storage.Mongo;

/// <summary>
/// One database. What is written is on the disks of a majority before it counts; what is read was. A single server has no majority to ask,
/// so there a small durable write after a read shows that what was read lies before it in the journal.
/// </summary>
internal sealed class MongoDatabase : IDisposable
{
    private const int SchemaVersion = 1;
    private static readonly TimeSpan LongestConnecting = TimeSpan.FromSeconds(2);

    /// <summary>An election takes less.</summary>
    private static readonly TimeSpan LongestSearch = TimeSpan.FromSeconds(15);

    /// <summary>For making collections and indexes on slow disks: before that nothing is served, so nobody is kept waiting.</summary>
    private static readonly TimeSpan LongestOpening = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _opening = new(1);

    /// <summary>As many as there are connections. Whoever comes after them waits here: in the driver's own line the five hundred and first is refused.</summary>
    private readonly SemaphoreSlim _turns;
    private readonly MongoClient _client;
    private readonly TimeProvider _time;
    private readonly WriteConcern _durable;
    private volatile Opened? _opened;

    public MongoDatabase(MongoStorageOptions options, TimeProvider time)
    {
        (Options, _time) = (options.Validated(), time);
        _durable = WriteConcern.WMajority.With(journal: true, wTimeout: options.WriteTimeout);
        _client = new MongoClient(Describe(options));
        _turns = new SemaphoreSlim(_client.Settings.MaxConnectionPoolSize);
    }

    public MongoStorageOptions Options { get; }

    /// <summary>Runs an operation within the deadline on collections whose indexes are there.</summary>
    /// <exception cref="Domain.Attempts.StorageUnavailableException">It failed or took too long; of a write nobody knows whether it was done.</exception>
    public async Task<T> RunAsync<T>(Func<Opened, CancellationToken, Task<T>> operation, CancellationToken cancellationToken)
    {
        try
        {
            var opened = await OpenAsync(cancellationToken);
            using var deadline = new CancellationTokenSource(Options.Deadline, _time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
            await _turns.WaitAsync(either.Token);
            try
            {
                return await operation(opened, either.Token);
            }
            finally
            {
                _turns.Release();
            }
        }
        catch (Exception exception) when (MongoFaults.IsFault(exception) && !cancellationToken.IsCancellationRequested)
        {
            throw MongoFaults.Unavailable(exception);
        }
    }

    /// <summary>Connects at the first use, and again at the next when that failed.</summary>
    public async ValueTask<Opened> OpenAsync(CancellationToken cancellationToken)
    {
        if (_opened is { } opened) return opened;
        using var deadline = new CancellationTokenSource(LongestOpening, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        await _opening.WaitAsync(either.Token);
        try
        {
            return _opened ??= await ConnectAsync(either.Token);
        }
        finally
        {
            _opening.Release();
        }
    }

    public void Dispose()
    {
        _client.Dispose();
        _opening.Dispose();
        _turns.Dispose();
    }

    internal static MongoClientSettings Describe(MongoStorageOptions options)
    {
        var settings = MongoClientSettings.FromConnectionString(options.Address.ConnectionString);
        settings.ApplicationName ??= "Drill";
        settings.ServerSelectionTimeout = Shorter(options.WriteTimeout, LongestSearch);
        settings.ConnectTimeout = Shorter(options.WriteTimeout, LongestConnecting);
        return settings;
    }

    private static TimeSpan Shorter(TimeSpan a, TimeSpan b) => a < b ? a : b;

    private async Task<Opened> ConnectAsync(CancellationToken cancellationToken)
    {
        var database = _client.GetDatabase(Options.Address.Name, new() { WriteConcern = _durable, ReadPreference = ReadPreference.Primary });
        var hello = await database.RunCommandAsync<BsonDocument>(new BsonDocument("hello", 1), ReadPreference.Primary, cancellationToken);
        var hasMajority = hello.Contains("setName") || hello.GetValue("msg", "") == "isdbgrid";
        var opened = new Opened(database.WithReadConcern(hasMajority ? ReadConcern.Majority : ReadConcern.Local), !hasMajority);
        var patient = new Opened(database.WithWriteConcern(_durable.With(wTimeout: LongestOpening)), !hasMajority);

        if (Options.MustExist && !await opened.IsMarkedAsync(cancellationToken)) throw new StoreCopyException($"There is no store at {Options.Address}.");

        // First, so that an older program leaves the indexes of a newer one alone.
        await patient.CheckSchemaAsync(SchemaVersion, cancellationToken);
        await patient.Attempts.Indexes.CreateManyAsync([AttemptQueries.StudentIndex, AttemptQueries.ClassroomIndex, AttemptQueries.AssignmentIndex], cancellationToken);
        await patient.Documents.Indexes.CreateManyAsync([DocumentQueries.PartitionIndex], cancellationToken);
        return opened;
    }
}
