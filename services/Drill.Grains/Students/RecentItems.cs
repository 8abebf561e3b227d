using Drill.Domain.Curriculum;
using Drill.Domain.Items;

namespace Drill.Grains.Students;

/// <summary>One request asks for the same few items several times, to draw, to count and to show them: they are built once.</summary>
internal sealed class RecentItems(CurriculumGraph curriculum)
{
    private const int Capacity = 8;

    private readonly List<Item> _items = [];

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

    /// <summary>The request is over: no item is worth its kilobytes for every student in use, not even the one that waits for its answer.</summary>
    public void Forget()
    {
        _items.Clear();
        _items.Capacity = 0;
    }
}
