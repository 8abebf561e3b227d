using System.Collections.Concurrent;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;

namespace Drill.Content.Checking;

/// <summary>Holds every item that seeds 0 to n − 1 make against all rules.</summary>
/// <param name="seeds">Items a level.</param>
public sealed class ContentCheck(CurriculumGraph curriculum, int seeds = ContentCheck.DefaultSeeds)
{
    public const int DefaultSeeds = 1000;

    /// <param name="skills">All of the curriculum's, or some.</param>
    /// <param name="done">Told with every skill that is done.</param>
    public IReadOnlyList<Finding> Run(IReadOnlyList<PlacedSkill> skills, Action<PlacedSkill>? done = null, CancellationToken cancellationToken = default)
    {
        var found = new ConcurrentDictionary<int, IReadOnlyList<Finding>>();
        Parallel.ForEach(skills, new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount }, skill =>
        {
            found[skill.Index] = [.. Check(skill)];
            done?.Invoke(skill);
        });
        return [.. found.OrderBy(f => f.Key).SelectMany(f => f.Value)];
    }

    /// <summary>All findings of one skill, its templates and their levels.</summary>
    public IEnumerable<Finding> Check(PlacedSkill placed)
    {
        var named = new HashSet<Misconception>();
        var findings = placed.Skill.Templates.SelectMany(t => Check(placed, t, named)).ToList();
        findings.AddRange(SkillRules.FindErrors(placed, named, curriculum).Select(e => new Finding(placed.Id, placed.Id, e.Rule, 1, e.Error)));
        return findings;
    }

    private List<Finding> Check(PlacedSkill skill, ItemTemplate template, HashSet<Misconception> named)
    {
        var findings = new List<Finding>();
        var work = new List<Work>();
        for (var level = 1; level <= template.Levels; level++)
        {
            var place = $"{template.Id} level {level}";
            try
            {
                var items = Enumerable.Range(0, seeds).Select(seed => template.Make(level, (uint)seed)).ToArray();
                named.UnionWith(items.SelectMany(i => i.Traps).Select(t => t.Misconception));
                findings.AddRange(CheckItems(items, new ItemRules(skill.Unit.Grade), skill.Id, place));
                findings.AddRange(LevelRules.FindErrors(template, level, items).Select(e => new Finding(skill.Id, place, e.Rule, e.Times, e.Error)));
                work.Add(Work.Of(items));
            }
            // A template may fail in any way; the check goes on with the next.
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                findings.Add(new(skill.Id, place, "throws", 1, failure.Message));
            }
        }

        findings.AddRange(TemplateRules.FindErrors(work).Select(e => new Finding(skill.Id, template.Id, e.Rule, 1, e.Error)));
        return findings;
    }

    private static IEnumerable<Finding> CheckItems(IEnumerable<Item> items, ItemRules rules, string skill, string place) =>
        from item in items
        from error in rules.FindErrors(item)
        group (item.Id, error.Error) by error.Rule into broken
        select new Finding(skill, place, broken.Key, broken.Count(), $"{broken.First().Id}: {broken.First().Error}");
}
