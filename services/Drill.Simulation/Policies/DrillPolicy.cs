using System.Globalization;
using Drill.Domain.Attempts;
using Drill.Domain.Drills;
using Drill.Domain.Items;
using Drill.Domain.Learning;
using Drill.Domain.Numbers;
using Drill.Domain.Selection;

namespace Drill.Simulation.Policies;

/// <summary>Drill itself: the selector that serves students, with the drills, the states and the curriculum that it serves them with.</summary>
public sealed record DrillPolicy() : Policy("drill")
{
    private const int NoEnd = 10_000;

    public override PolicyRun Begin(PolicyTask task) => new Run(task, new ItemSelector(task.Curriculum, task.Model, task.Times));

    private sealed class Run(PolicyTask task, ItemSelector selector) : PolicyRun
    {
        private DrillHistory _drill = DrillHistory.Blank(DrillPlan.Practice("", task.Grade, null, 0, default));
        private Attempt? _last;
        private Item? _item;
        private int _sessions;

        public override void BeginSession(StudentState student, DateTimeOffset now)
        {
            _sessions++;
            var plan = DrillPlan.Practice(string.Create(CultureInfo.InvariantCulture, $"d{_sessions}"), task.Grade, null, student.Sequence, now);
            if (task.IsUnit) plan = plan with { Assignment = "unit", Scope = [.. task.Skills.Select(s => s.Id)], Planned = NoEnd };
            (_drill, _last) = (DrillHistory.Blank(plan), null);
        }

        public override Choice Choose(StudentState student, DateTimeOffset now)
        {
            var before = _last is null ? _drill : _drill.After(_last, Build);
            var choice = selector.Choose(student, before, now, SeededRandom.From(_drill.Plan.Drill, SeededRandom.Mix(task.Seed, (ulong)student.Sequence)))!;
            _drill = _last is null ? DrillHistory.Start(new(_drill.Plan, choice, []), Build) : _drill.After(_last with { Next = choice }, Build);
            return choice;
        }

        public override void Tell(Attempt attempt) => _last = attempt;

        private Item? Build(ItemId id) => _item?.Id == id ? _item : _item = task.Curriculum.Build(id);
    }
}
