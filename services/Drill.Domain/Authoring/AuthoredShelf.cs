using System.Collections.Frozen;
using System.Collections.Immutable;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;

namespace Drill.Domain.Authoring;

/// <summary>
/// The items of all schools as this process knows them, beside the curriculum's own templates. Safe for many threads: a school's items are replaced as a whole.
/// </summary>
public sealed class AuthoredShelf
{
    private ImmutableDictionary<string, Shelved> _schools = ImmutableDictionary<string, Shelved>.Empty;

    /// <summary>Puts a school's items in place of those known before. Versions that cannot be read any more are left out.</summary>
    /// <param name="curriculum">Without a shelf of its own: what skills there are.</param>
    public void Put(string school, IEnumerable<AuthoredItem> items, CurriculumGraph curriculum)
    {
        var shelved = Shelved.Of(items, curriculum);
        ImmutableInterlocked.AddOrUpdate(ref _schools, school, shelved, (_, _) => shelved);
    }

    /// <summary>What may be given to a student of the school for the skill: current versions of items that are not withdrawn, each with its level.</summary>
    public IReadOnlyList<(ItemTemplate Template, int Level)> Offered(string school, string skill) =>
        _schools.TryGetValue(school, out var shelved) && shelved.Offered.TryGetValue(skill, out var offered) ? offered : [];

    /// <summary>The template of a version, also of a withdrawn item: answers to it are still judged and shown.</summary>
    public (ItemTemplate Template, string Skill)? Find(string template, int version)
    {
        if (!template.StartsWith(AuthoredItem.TemplatePrefix, StringComparison.Ordinal)) return null;
        foreach (var (_, shelved) in _schools)
        {
            if (shelved.All.TryGetValue((template, version), out var found)) return found;
        }

        return null;
    }

    /// <summary>The mistake that an author foresaw, by the id stored with attempts.</summary>
    public Misconception? FindMisconception(string id) =>
        _schools.Values.Select(s => s.Misconceptions.GetValueOrDefault(id)).FirstOrDefault(m => m is not null);

    private sealed record Shelved(
        FrozenDictionary<(string Template, int Version), (ItemTemplate Template, string Skill)> All,
        FrozenDictionary<string, (ItemTemplate Template, int Level)[]> Offered,
        FrozenDictionary<string, Misconception> Misconceptions)
    {
        public static Shelved Of(IEnumerable<AuthoredItem> items, CurriculumGraph curriculum)
        {
            var read = (
                from item in items
                from version in item.Versions
                let draft = AuthoredReader.Read(version.Form, item.Template, curriculum).Draft
                where draft is not null
                select (item, version, draft, Template: new ItemTemplate(item.Template, version.Number, (_, _) => draft, version.Form.Level, Variety: 1))).ToArray();
            return new(
                read.ToFrozenDictionary(r => (r.item.Template, r.version.Number), r => (r.Template, r.version.Form.Skill)),
                read.Where(r => !r.item.IsWithdrawn && r.version == r.item.Current).GroupBy(r => r.version.Form.Skill)
                    .ToFrozenDictionary(g => g.Key, g => g.Select(r => (r.Template, r.version.Form.Level)).ToArray()),
                // A later version's words are those to show.
                read.SelectMany(r => r.draft.Traps).Select(t => t.Misconception).GroupBy(m => m.Id).ToFrozenDictionary(g => g.Key, g => g.Last()));
        }
    }
}
