using System.Collections.Immutable;
using Drill.Domain.Attempts;
using Drill.Domain.Items;
using Drill.Domain.Items.Grading;
using Drill.Domain.Selection;

namespace Drill.Domain.Drills;

/// <summary>Where a drill stands: a fold over its attempts, starting from its plan.</summary>
/// <param name="Open">Items that were given and are not judged yet.</param>
/// <param name="Judged">Items that were judged, oldest first: further attempts at them are repeats.</param>
/// <param name="Pending">The item to answer now; null when homework is finished.</param>
/// <param name="Questions">Fingerprints of what was shown already: another seed may make the same question again.</param>
/// <param name="Run">The present run of items of one skill.</param>
/// <param name="NotLearned">Skills that the student said were not taught yet.</param>
/// <param name="Detours">Skills left for something they build on, to be returned to, the latest last.</param>
public sealed record DrillHistory(
    DrillPlan Plan,
    ImmutableDictionary<ItemId, Choice> Open,
    ImmutableArray<ItemId> Judged,
    Choice? Pending,
    ImmutableArray<ulong> Questions,
    SkillRun Run,
    ImmutableHashSet<string> NotLearned,
    ImmutableArray<string> Detours,
    ImmutableArray<Outcome> Recent,
    int Answered,
    int Right)
{
    private const int RecentLength = 20;

    /// <summary>A drill in which nothing was given yet.</summary>
    public static DrillHistory Blank(DrillPlan plan) =>
        new(plan, ImmutableDictionary<ItemId, Choice>.Empty, [], null, [], SkillRun.None, [], [], [], 0, 0);

    /// <param name="build">Rebuilds an item from its id, or gives null when its template is gone.</param>
    public static DrillHistory Start(StartedDrill started, Func<ItemId, Item?> build)
    {
        var drill = Blank(started.Plan).Given(started.First, build);
        foreach (var spare in started.Spare) drill = drill.Given(spare, build);
        return drill with { Pending = started.First, Detours = AfterChoice([], started.First, "") };
    }

    /// <summary>The same drill with one more item shown.</summary>
    public DrillHistory Given(Choice choice, Func<ItemId, Item?> build) => this with
    {
        Open = Open.SetItem(choice.Item, choice),
        Questions = build(choice.Item) is { } item ? Questions.Add(item.Fingerprint) : Questions,
    };

    /// <summary>Practice pauses after each ten, homework ends after what was asked.</summary>
    public DrillProgress Progress => new(Answered, Right, PlannedNow, Recent);

    public bool IsFinished => Answered > 0 && Answered >= PlannedNow;

    private int PlannedNow => Plan.IsHomework ? Plan.Planned : Plan.Planned * Math.Max(1, (Answered + Plan.Planned - 1) / Plan.Planned);

    /// <summary>Given beside the item that waits, for the time without connection.</summary>
    public IEnumerable<Choice> Spare => Pending is { } pending ? Open.Values.Where(c => c.Item != pending.Item) : [];

    /// <summary>How many items of a template's level were given.</summary>
    public int CountGiven(string template, int level)
    {
        var count = 0;
        foreach (var item in Judged) count += IsOfLevel(item) ? 1 : 0;
        foreach (var (item, _) in Open) count += IsOfLevel(item) ? 1 : 0;
        return count;

        bool IsOfLevel(ItemId item) => item.Level == level && item.Template == template;
    }

    public bool WasGiven(ItemId item) => Judged.Contains(item) || Open.ContainsKey(item);

    /// <summary>The same drill one attempt later.</summary>
    /// <param name="build">As for <see cref="Start"/>.</param>
    public DrillHistory After(Attempt attempt, Func<ItemId, Item?> build) => Counting(attempt).Followed(attempt.Next, attempt.Skill, build);

    /// <summary>The first half of <see cref="After"/>: the attempt counts, and what follows it is still to be chosen.</summary>
    public DrillHistory Counting(Attempt attempt) => attempt.IsRepeat || !attempt.Outcome.IsFinal()
        ? this
        : this with
        {
            Open = Open.Remove(attempt.Item),

            // As it was given: the texts of its id are shared, those that came over the wire are not.
            Judged = Judged.Add(Open.GetValueOrDefault(attempt.Item)?.Item ?? attempt.Item),
            Run = Run.After(attempt),
            NotLearned = attempt.Outcome == Outcome.NotLearned ? NotLearned.Add(attempt.Skill) : NotLearned,
            Recent = Recent.Length < RecentLength ? Recent.Add(attempt.Outcome) : Recent.RemoveAt(0).Add(attempt.Outcome),
            Answered = Answered + 1,
            Right = Right + (attempt.Outcome == Outcome.Right ? 1 : 0),
        };

    /// <summary>The second half of <see cref="After"/>.</summary>
    /// <param name="skill">The skill of the attempt that <paramref name="next"/> follows.</param>
    /// <param name="build">As for <see cref="Start"/>.</param>
    public DrillHistory Followed(Choice? next, string skill, Func<ItemId, Item?> build)
    {
        var given = next is null || WasGiven(next.Item) ? this : Given(next, build);
        return given with { Pending = next, Detours = next is null ? Detours : AfterChoice(Detours, next, skill) };
    }

    /// <summary>The same drill without the items whose template is gone since they were given: nobody can show or grade them any more.</summary>
    public DrillHistory WithoutWithdrawn(Func<ItemId, Item?> build)
    {
        var withdrawn = Open.Keys.Where(i => build(i) is null).ToArray();
        if (withdrawn.Length == 0) return this;
        var left = this with { Open = Open.RemoveRange(withdrawn) };
        return Pending is { } pending && withdrawn.Contains(pending.Item) ? (left with { Pending = null }).Going() : left;
    }

    /// <summary>The same drill with an item to answer now, if any is open. Which one does not depend on the process.</summary>
    public DrillHistory Going() => this with { Pending = Pending ?? Open.Values.MinBy(c => c.Item.ToString(), StringComparer.Ordinal) };

    // A detour lasts while choices lead back from it; any other cause ends it.
    private static ImmutableArray<string> AfterChoice(ImmutableArray<string> detours, Choice choice, string lastSkill) => choice.Why switch
    {
        Why.TryAgain => detours,
        Why.StepBack back => detours.Contains(back.From.Id) ? detours : detours.Add(back.From.Id),
        Why.KeepGoing going when going.Skill.Id != lastSkill && detours.IndexOf(going.Skill.Id) is >= 0 and var at => detours.RemoveRange(at, detours.Length - at),
        _ => [],
    };
}
