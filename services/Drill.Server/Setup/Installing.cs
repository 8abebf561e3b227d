using System.Security.Cryptography;
using System.Text;
using Drill.Domain.Documents;
using Drill.Domain.Rosters;
using Drill.Server.Rosters;

namespace Drill.Server.Setup;

/// <summary>Which schools this installation serves, and the one-time token with which the first is made.</summary>
public sealed class Installing(IDocumentStore documents, RosterStore rosters)
{
    private static readonly DocumentKey Key = new(RosterDocuments.Everything, RosterDocuments.Everything);

    public async Task<bool> IsNeededAsync(CancellationToken cancellationToken) => (await ReadAsync(cancellationToken)).Value.NeedsSetup;

    /// <summary>A new one-time token; one that was printed earlier is no longer valid. Null when a school is there.</summary>
    public async Task<string?> NewTokenAsync(CancellationToken cancellationToken)
    {
        var stored = await ReadAsync(cancellationToken);

        // A setup that was cut off between its two writes names a school without a roster; it starts again.
        if (stored.Value.Schools is [var first, ..] && await rosters.FindAsync(first, cancellationToken) is not null) return null;
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(20));
        await SaveAsync(Installation.Fresh with { SetupTokenHash = HashOf(token) }, stored.Version, cancellationToken);
        return token;
    }

    public async Task<bool> IsRightTokenAsync(string token, CancellationToken cancellationToken) => IsRight((await ReadAsync(cancellationToken)).Value, token);

    /// <summary>The first school. Null when the token was used meanwhile.</summary>
    public async Task<RosterView?> InstallAsync(Roster roster, string token, CancellationToken cancellationToken)
    {
        var stored = await ReadAsync(cancellationToken);
        if (!IsRight(stored.Value, token)) return null;

        // The token is spent with the same write that names the school: whoever is second finds another version.
        var installed = new Installation(new District(roster.School.Name), [roster.School.Code], null);
        if (!await SaveAsync(installed, stored.Version, cancellationToken)) return null;
        return await rosters.CreateAsync(roster, cancellationToken);
    }

    /// <summary>One more school, made by the server itself rather than by a person with a link.</summary>
    public async Task<RosterView?> AddSchoolAsync(District district, Roster roster, CancellationToken cancellationToken)
    {
        var stored = await ReadAsync(cancellationToken);
        if (stored.Value.Schools.Contains(roster.School.Code)) return null;
        var created = await rosters.CreateAsync(roster, cancellationToken);
        var installed = stored.Value with { District = district, Schools = [.. stored.Value.Schools, roster.School.Code], SetupTokenHash = null };
        return created is not null && await SaveAsync(installed, stored.Version, cancellationToken) ? created : null;
    }

    private static bool IsRight(Installation installation, string token) =>
        installation is { NeedsSetup: true, SetupTokenHash: { } hash }
        && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(hash), Encoding.ASCII.GetBytes(HashOf(token)));

    private static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    private async Task<Document<Installation>> ReadAsync(CancellationToken cancellationToken) =>
        await documents.FindAsync(RosterDocuments.Installations, Key, cancellationToken) ?? new(Key, 0, Installation.Fresh);

    private async Task<bool> SaveAsync(Installation installation, long version, CancellationToken cancellationToken) =>
        await documents.SaveAsync(RosterDocuments.Installations, Key, installation, version, cancellationToken) is not null;
}
