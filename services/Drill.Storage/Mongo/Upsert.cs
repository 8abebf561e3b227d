using MongoDB.Driver;

namespace Drill.Storage.Mongo;

/// <summary>Two that make one document at once: one is refused by the unique id, and finds it at the next try. Servers try again by themselves, but not for ever.</summary>
internal static class Upsert
{
    private const int MaxTries = 10;

    public static async Task<T> RunAsync<T>(Func<Task<T>> upsert)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await upsert();
            }
            catch (MongoException exception) when (MongoFaults.IsDuplicate(exception) && tries < MaxTries)
            {
                // Found at the next try.
            }
        }
    }
}
