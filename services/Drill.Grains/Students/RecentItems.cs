using Drill.Domain.Curriculum;
using Drill.Domain.Items;

namespace Drill.Grains.Students;

/// <summary>One request asks for the same few items several times, to draw, to count and to show them: they are built once.</summary>
internal sealed class RecentItems(CurriculumGraph curriculum)
{
    private const int Capacity = 8;

    private readonly List<Item> _items = new(1);

    public Item? Build(ItemId id)
    {
        foreach (var item in _items)
        {
            if (item.Id == id) return item;
        }

        if (curriculum.Build(id) is not { } built) return null;
        Keep(built);
        return built;
    }

    /// <summary>Takes an item that was built elsewhere.</summary>
    public void Keep(Item built)
    {
        if (_items.Count == Capacity) _items.RemoveAt(0);
        _items.Add(built);
    }

    /// <summary>The request is over: of what it built only the item that waits for its answer is worth its kilobytes for every student in use.</summary>
    public void Forget(ItemId? waiting)
    {
        _items.RemoveAll(item => item.Id != waiting);
        _items.Capacity = _items.Count;
    }
}
