using System.Collections;
using Drill.Domain.Items.Responses;

namespace Drill.Domain.Items;

/// <summary>
/// A draft's traps without those that say the same. With some numbers two wrong ideas lead to the same response, or even to the right one; then the first,
/// or the key, has it. Sorted out when first asked for, because reading every response takes longer than drafting, and only a wrong one needs it.
/// </summary>
internal sealed class DistinctTraps(ItemDraft draft) : IReadOnlyList<Trap>
{
    private List<Trap>? _traps;

    public int Count => Traps.Count;

    private List<Trap> Traps => _traps ??= Distinct(draft);

    public Trap this[int index] => Traps[index];

    public IEnumerator<Trap> GetEnumerator() => Traps.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static List<Trap> Distinct(ItemDraft draft)
    {
        var traps = new List<Trap>(draft.Traps.Count);
        foreach (var trap in draft.Traps)
        {
            if (draft.Key.Judge(trap.Response) is Judgement.Wrong or Judgement.Partly && !traps.Exists(t => draft.Key.SaySame(t.Response, trap.Response))) traps.Add(trap);
        }

        return traps;
    }
}
