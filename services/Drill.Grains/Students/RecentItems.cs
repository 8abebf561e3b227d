using Drill.Domain.Curriculum;
using Drill.Domain.Items;

namespace Drill.Grains.Students;

/// <summary>One answer asks for the same two items several times, the one answered and the one that follows: they are built once.</summary>
internal sealed class RecentItems(CurriculumGraph curriculum)
{
    private readonly Item?[] _items = new Item?[2];
    private int _next;

    public Item? Build(ItemId id)
    {
        foreach (var item in _items)
        {
            if (item?.Id == id) return item;
        }

        if (curriculum.Build(id) is not { } built) return null;
        _items[_next] = built;
        _next = (_next + 1) % _items.Length;
        return built;
    }
}
