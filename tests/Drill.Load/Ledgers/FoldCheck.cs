using Drill.Domain.Attempts;
using Drill.Domain.Learning;
using Drill.Simulation.Client;

namespace Drill.Load.Ledgers;

/// <summary>Compares what the server shows of a student with a fresh fold of the student's log. Pure.</summary>
internal static class FoldCheck
{
    private const double Tolerance = 1e-9;

    public static Findings Compare(StudentPage shown, IReadOnlyList<Attempt> log)
    {
        var state = log.Aggregate(StudentState.Empty(shown.Student), (folded, attempt) => folded.After(attempt));
        var wrong = new List<string>();
        if (shown.Answered != state.Answered || shown.Right != state.Right) wrong.Add($"{shown.Right} of {shown.Answered} right, the log says {state.Right} of {state.Answered}");
        if (state.Ability is { } ability && (Differ(shown.Ability?.Mean, ability.Mean) || Differ(shown.Ability?.HalfWidth, AbilityBand.HalfWidthOf(ability))))
            wrong.Add($"ability {shown.Ability}, the log says {ability}");
        var skills = shown.Skills.ToDictionary(s => s.Skill.Id);
        foreach (var skill in state.Skills.All)
        {
            if (!skills.TryGetValue(skill.Skill, out var page)) wrong.Add($"{skill.Skill} is not shown");
            else if (page.Stage != skill.Stage || page.Answered != skill.Answered || Differ(page.Mastery, skill.Mastery))
                wrong.Add($"{skill.Skill}: {page.Stage} {page.Mastery} after {page.Answered}, the log says {skill.Stage} {skill.Mastery} after {skill.Answered}");
        }

        wrong.AddRange(shown.Skills.Where(s => s.Answered > 0 && state.Skills.Find(s.Skill.Id) is null).Select(s => $"{s.Skill.Id} is shown as practised, the log has nothing of it"));
        return Findings.None with { FoldMismatch = wrong.Count, Examples = [.. wrong.Select(w => $"{shown.Student}: {w}")] };
    }

    private static bool Differ(double? shown, double folded) => shown is not { } value || !(Math.Abs(value - folded) <= Tolerance);
}
