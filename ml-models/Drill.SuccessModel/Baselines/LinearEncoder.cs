using System.Runtime.InteropServices;
using Drill.SuccessModel.Linear;
using Drill.SuccessModel.Responses;

namespace Drill.SuccessModel.Baselines;

/// <summary>Writes a student's answers as sparse rows: one column for each student, item and skill, two for the counts of each skill, two for those of the item in hand and two for those of all.</summary>
internal sealed class LinearEncoder(LinearTerms terms, int students, int items, int skills)
{
    private readonly int _items = students;
    private readonly int _skills = students + items;
    private readonly int _itemCounts = students + items + skills;
    private readonly int _skillCounts = students + items + skills + 2;
    private readonly int _totalCounts = students + items + (3 * skills) + 2;

    public int Columns => _totalCounts + 2;

    /// <param name="isLearnedFrom">Whether the student has a column; others are taken as average.</param>
    public void Encode(ResponseTable table, int student, bool isLearnedFrom, SparseRows rows)
    {
        var (byItem, bySkill, total) = (new Dictionary<int, Tally>(), new Dictionary<int, Tally>(), new Tally());
        for (var row = table.FirstRowOf(student); row < table.EndRowOf(student); row++)
        {
            var (item, isCorrect) = (table.ItemAt(row), table.IsCorrectAt(row));
            if (isLearnedFrom && Has(LinearTerms.Student)) rows.Add(student, 1);
            if (item < items && Has(LinearTerms.Item)) rows.Add(_items + item, 1);
            if (Has(LinearTerms.ItemCounts)) Add(rows, _itemCounts, byItem.GetValueOrDefault(item));

            foreach (var skill in table.SkillsAt(row))
            {
                if (skill < skills && Has(LinearTerms.Skill)) rows.Add(_skills + skill, 1);
                if (skill < skills && Has(LinearTerms.SkillCounts)) Add(rows, _skillCounts + (2 * skill), bySkill.GetValueOrDefault(skill));
                Count(bySkill, skill, isCorrect);
            }

            if (Has(LinearTerms.TotalCounts)) Add(rows, _totalCounts, total);
            rows.EndRow();
            Count(byItem, item, isCorrect);
            total = total.After(isCorrect);
        }
    }

    private bool Has(LinearTerms term) => (terms & term) != 0;

    private static void Add(SparseRows rows, int column, Tally tally)
    {
        if (tally.Attempts == 0) return;
        rows.Add(column, MathF.Log(1 + tally.Wins));
        rows.Add(column + 1, MathF.Log(1 + tally.Attempts));
    }

    private static void Count(Dictionary<int, Tally> tallies, int key, bool isCorrect)
    {
        ref var tally = ref CollectionsMarshal.GetValueRefOrAddDefault(tallies, key, out _);
        tally = tally.After(isCorrect);
    }

    private readonly record struct Tally(int Wins, int Attempts)
    {
        public Tally After(bool isCorrect) => new(Wins + (isCorrect ? 1 : 0), Attempts + 1);
    }
}
