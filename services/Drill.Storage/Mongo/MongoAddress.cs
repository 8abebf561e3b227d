using MongoDB.Driver;

namespace Drill.Storage.Mongo;

/// <summary>Reads connection strings.</summary>
internal static class MongoAddress
{
    private const int LongestName = 38;

    /// <exception cref="FormatException">It cannot be read; the message repeats no password.</exception>
    public static StoreAddress.Database Parse(string connectionString)
    {
        MongoUrl url;
        try
        {
            url = new MongoUrl(connectionString);
        }
        catch (Exception exception) when (exception is MongoConfigurationException or ArgumentException or FormatException)
        {
            // The driver's own message may repeat the string with its password.
            throw new FormatException("The MongoDB connection string cannot be read. It looks like mongodb://user:password@host1:27017,host2:27017/drill?replicaSet=rs0; special characters of a password are written as %XX.");
        }

        var name = string.IsNullOrEmpty(url.DatabaseName) ? StoreAddress.Database.DefaultName : url.DatabaseName;
        if (name.Length > LongestName || !name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
            throw new FormatException($"A database's name has 1 to {LongestName} letters a-z, digits, hyphens and underscores.");
        return new(connectionString, name, string.Join(',', url.Servers));
    }
}
