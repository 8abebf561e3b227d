using Drill.Domain.Attempts;
using MongoDB.Driver;

namespace Drill.Storage.Mongo;

/// <summary>What the driver throws, in the words of the edge.</summary>
internal static class MongoFaults
{
    public const int DuplicateKeyCode = 11000;

    /// <summary>Whether the database, the way to it or the time failed, rather than this program.</summary>
    public static bool IsFault(Exception exception) => exception is MongoException or TimeoutException or OperationCanceledException or IOException;

    /// <summary>Somebody was first: the document, or the student's sequence number, is there already.</summary>
    public static bool IsDuplicate(Exception exception) => exception switch
    {
        MongoWriteException { WriteError.Category: ServerErrorCategory.DuplicateKey, WriteConcernError: null } => true,
        MongoCommandException { Code: DuplicateKeyCode } => true,
        _ => false,
    };

    /// <summary>Names a refusal, never what was refused: commands hold answers.</summary>
    public static StorageUnavailableException Unavailable(Exception reason) => new(
        reason switch
        {
            MongoAuthenticationException or { InnerException: MongoAuthenticationException } => "The database does not take the user or the password.",
            MongoWriteConcernException => "No majority of the database confirmed it in time.",
            MongoCommandException { CodeName: { Length: > 0 } name } => $"The database refuses: {name}.",
            _ => "The database cannot be reached, or did not answer in time.",
        },
        reason);
}
