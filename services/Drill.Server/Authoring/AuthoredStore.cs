using Drill.Domain.Authoring;
using Drill.Domain.Curriculum;
using Drill.Domain.Documents;

namespace Drill.Server.Authoring;

/// <summary>The items that schools wrote, found only through their own school; what is saved here is on this process's shelf at once.</summary>
public sealed class AuthoredStore(IDocumentStore documents, CurriculumGraph curriculum, TimeProvider clock)
{
    /// <summary>Items of one school, withdrawn ones included.</summary>
    public const int MaxItems = 2000;

    public async Task<IReadOnlyList<Document<AuthoredItem>>> ListAsync(string school, CancellationToken cancellationToken) =>
        await documents.ListAsync(AuthoredDocuments.Items, school, cancellationToken);

    public Task<Document<AuthoredItem>?> FindAsync(string school, string id, CancellationToken cancellationToken) =>
        documents.FindAsync(AuthoredDocuments.Items, new(school, id), cancellationToken);

    /// <summary>Saves new items. One whose id is there stays as it is: it was saved by a request whose reply was lost.</summary>
    public async Task AddAsync(IReadOnlyCollection<AuthoredItem> items, CancellationToken cancellationToken)
    {
        // Together, so that they share the flushes of the disk: one after the other, a whole import outlasts the request on a slow disk, is half saved and said to have failed.
        await Task.WhenAll(items.Select(item => documents.SaveAsync(AuthoredDocuments.Items, new(item.School, item.Id), item, 0, cancellationToken)));
        foreach (var school in items.Select(i => i.School).Distinct()) await TellAsync(school, cancellationToken);
    }

    /// <returns>False when somebody else changed it in the meantime.</returns>
    public async Task<bool> ChangeAsync(Document<AuthoredItem> stored, AuthoredItem changed, CancellationToken cancellationToken)
    {
        if (await documents.SaveAsync(AuthoredDocuments.Items, stored.Key, changed, stored.Version, cancellationToken) is null) return false;
        await TellAsync(changed.School, cancellationToken);
        return true;
    }

    /// <summary>Puts what is stored of a school on the shelf.</summary>
    public async Task ShelveAsync(string school, CancellationToken cancellationToken) =>
        curriculum.Shelf.Put(school, (await ListAsync(school, cancellationToken)).Select(d => d.Value), curriculum);

    /// <summary>Schools that have items, with a version that rises whenever one of their items changes.</summary>
    public async Task<IReadOnlyDictionary<string, long>> ReadStampsAsync(CancellationToken cancellationToken) =>
        (await documents.ListAsync(AuthoredDocuments.Stamps, AuthoredDocuments.Everything, cancellationToken)).ToDictionary(d => d.Key.Id, d => d.Version);

    private async Task TellAsync(string school, CancellationToken cancellationToken)
    {
        await documents.SaveAsync(AuthoredDocuments.Stamps, new(AuthoredDocuments.Everything, school), new(clock.GetUtcNow()), DocumentVersion.Any, cancellationToken);
        await ShelveAsync(school, cancellationToken);
    }
}
