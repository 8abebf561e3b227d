using System.Collections.Immutable;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Selection;

namespace Drill.Domain.Drills;

/// <summary>What teachers said that binds a choice beside what is believed of the student: skills vetoed for the class, and shares of homework. It may change while a drill runs.</summary>
public sealed class StandingOrders(CurriculumGraph curriculum, ImmutableArray<string> vetoed)
{
    private readonly ImmutableArray<string> _vetoed = vetoed.IsDefault ? [] : vetoed;

    /// <summary>The drill as the selector is to see it now. Only for the choice: what is kept stays as it was planned, so that a veto can be revoked.</summary>
    public DrillHistory For(DrillHistory drill)
    {
        if (_vetoed.IsEmpty && drill.Plan is { Shares.IsEmpty: true, Vetoed.IsEmpty: true }) return drill;
        var scope = ScopeOf(drill);

        // What a teacher looked through and sent is given as sent: no way around over other skills.
        var closed = drill.Plan.Shares.IsEmpty || scope.IsEmpty ? _vetoed : [.. curriculum.Skills.Select(s => s.Id).Where(s => !scope.Contains(s))];
        return drill with { Plan = drill.Plan with { Vetoed = closed, Scope = scope } };
    }

    public bool Allow(Choice choice) => !_vetoed.Contains(curriculum.SkillOf(choice.Item)?.Id ?? "");

    /// <summary>The same drill with another open item waiting where none waits or the one that does is vetoed. What was handed out may still be answered.</summary>
    public DrillHistory Reseat(DrillHistory drill) => drill.Pending is { } waiting && Allow(waiting)
        ? drill
        : drill with { Pending = drill.Open.Values.Where(Allow).MinBy(c => c.Item.ToString(), StringComparer.Ordinal) };

    // A skill whose share is done, or that was not taught yet, gives way to the others; when none is left, all of them serve again.
    private ImmutableArray<string> ScopeOf(DrillHistory drill)
    {
        var allowed = drill.Plan.Scope.RemoveAll(_vetoed.Contains);
        if (drill.Plan.Shares.IsEmpty) return allowed;
        var answered = drill.Judged.CountBy(SkillOf).ToDictionary();
        var unfinished = drill.Plan.Shares.Where(s => answered.GetValueOrDefault(s.Skill) < s.Items).Select(s => s.Skill).ToHashSet();
        var taught = allowed.RemoveAll(drill.NotLearned.Contains);
        var left = taught.RemoveAll(s => !unfinished.Contains(s));
        return !left.IsEmpty ? left : !taught.IsEmpty ? taught : allowed;
    }

    private string SkillOf(ItemId item) => curriculum.SkillOf(item)?.Id ?? "";
}
