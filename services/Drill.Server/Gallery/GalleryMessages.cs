using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Text;

namespace Drill.Server.Gallery;

/// <param name="Wrong">The response it leads to with this item's numbers, as it is shown.</param>
/// <param name="Practise">The skills to practise against it.</param>
public sealed record GalleryMisconception(string Id, LocalizedText Name, LocalizedText Wrong, LocalizedText Feedback, LocalizedText Explanation, IReadOnlyList<SkillName> Practise);

/// <summary>An item with all that students are not told.</summary>
public sealed record GalleryItem(PresentedItem Item, LocalizedText Answer, LocalizedText Hint, IReadOnlyList<LocalizedText> Solution, IReadOnlyList<GalleryMisconception> Misconceptions)
{
    public static GalleryItem Of(Item item, SkillName skill, CurriculumGraph curriculum) => new(
        PresentedItem.Of(item, skill), item.Key.Show(item.Key.RightResponse), item.Hint, item.Solution,
        [.. item.Traps.Select(t => new GalleryMisconception(
            t.Misconception.Id, t.Misconception.Name, item.Key.Show(t.Response), t.Misconception.Feedback, t.Misconception.Explanation,
            [.. t.Misconception.Practise.Select(curriculum.FindSkill).OfType<PlacedSkill>().Select(s => s.Skill.ToName())]))]);
}

/// <param name="Codes">学習指導要領コード with the statements' own words.</param>
/// <param name="Items">One of every template and level, the levels of a template together.</param>
public sealed record GallerySkill(SkillName Skill, IReadOnlyList<SkillName> Prerequisites, IReadOnlyList<GalleryCode> Codes, IReadOnlyList<GalleryItem> Items);

public sealed record GalleryCode(string Code, string Text);

/// <param name="Seed">Another number shows other examples.</param>
public sealed record GalleryUnitMessage(string Id, int Grade, LocalizedText Name, uint Seed, IReadOnlyList<GallerySkill> Skills);
