using System.Text.Json;
using Drill.Domain.Documents;
using Drill.SuccessModel.Rasch;

namespace Drill.Server.Estimates;

/// <summary>The learned item difficulties: a chain of steps that cannot be added up, so the host that saves last is believed.</summary>
internal sealed class KeptDifficulties(ItemDifficulties difficulties, IDocumentStore documents) : IKeptEstimate
{
    private static readonly DocumentSet<DifficultyShifts> Documents = new("difficulties", DifficultyJson.Default.DifficultyShifts);
    private static readonly DocumentKey Key = new("rasch", "shifts");

    public string Name => "item difficulties";

    public async Task<bool> LoadAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (await documents.FindAsync(Documents, Key, cancellationToken) is not { } saved) return true;
            if (saved.Value?.Shifts is not { } shifts || shifts.Any(s => s?.Template is null || !double.IsFinite(s.Logits))) return false;
            difficulties.Import(shifts);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    public Task SaveAsync(CancellationToken cancellationToken) =>
        documents.SaveAsync(Documents, Key, new(difficulties.Export()), DocumentVersion.Any, cancellationToken);
}
