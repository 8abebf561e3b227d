using System.Text.Json;
using Drill.Domain.Documents;
using Drill.SuccessModel.Rasch;

namespace Drill.Server.Estimates;

/// <summary>
/// The learned item difficulties, one document of all hosts. They are a chain of steps that cannot be added up: a host takes what another saved since, with at most half a minute of its own steps lost, and saves
/// when it has moved itself. So what one host estimates anew at night is soon believed by all, and by nobody overwritten with what was believed before.
/// </summary>
internal sealed class KeptDifficulties(ItemDifficulties difficulties, IDocumentStore documents) : IKeptEstimate
{
    private static readonly DocumentSet<DifficultyShifts> Documents = new("difficulties", DifficultyJson.Default.DifficultyShifts);
    private static readonly DocumentKey Key = new("rasch", "shifts");

    // Of the document, and of the difficulties, when they were last the same.
    private long _version;
    private long _revision;

    public string Name => "item difficulties";

    public async Task<bool> LoadAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (await documents.FindAsync(Documents, Key, cancellationToken) is not { } saved || saved.Version == _version) return true;
            if (saved.Value?.Shifts is not { } shifts || shifts.Any(s => s?.Template is null || !double.IsFinite(s.Logits))) return Discard();
            difficulties.Import(shifts);
            (_version, _revision) = (saved.Version, difficulties.Revision);
            return true;
        }
        catch (JsonException)
        {
            return Discard();
        }
    }

    public async Task SaveAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        var revision = difficulties.Revision;
        if (revision == _revision) return;
        if (await documents.SaveAsync(Documents, Key, new(difficulties.Export()), _version, cancellationToken) is { } version) (_version, _revision) = (version, revision);
    }

    // What cannot be read is overwritten by the next save, whatever its version.
    private bool Discard()
    {
        _version = DocumentVersion.Any;
        return false;
    }
}
