using System.Collections.Immutable;
using Drill.Domain.Attempts;
using Drill.Domain.Documents;
using Drill.Domain.Drills;
using Drill.Domain.Items;
using Drill.Domain.Learning;
using Drill.Domain.Numbers;
using Drill.Domain.Selection;

namespace Drill.Grains.Students;

/// <summary>The drills of one student: those in use in memory, the others read back from their document and the log.</summary>
internal sealed class DrillBook(string student, IAttemptLog log, IDocumentStore documents, RecentItems items, ItemSelector selector)
{
    private const int Kept = 3;
    private const int SpareItems = 4;

    private readonly List<DrillHistory> _open = new(Kept);
    private string? _practice;

    public async Task<DrillHistory?> Find(string drill, CancellationToken cancellationToken)
    {
        if (_open.Find(d => d.Plan.Drill == drill) is { } open) return open;
        var started = await documents.FindAsync(DrillDocuments.Started, DrillDocuments.StartedKey(student, drill), cancellationToken);
        if (started is null) return null;

        var history = DrillHistory.Start(started.Value, items.Build);
        await foreach (var attempt in log.ReadStudentAsync(student, started.Value.Plan.AfterSequence, cancellationToken))
        {
            if (attempt.Drill == drill) history = history.After(attempt, items.Build);
        }

        history = history.WithoutWithdrawn(items.Build);
        Keep(history);
        return history;
    }

    /// <summary>The drill of practice that was started last, or null.</summary>
    public async Task<DrillHistory?> FindCurrentPractice(CancellationToken cancellationToken)
    {
        _practice ??= (await documents.FindAsync(DrillDocuments.Current, DrillDocuments.CurrentKey(student), cancellationToken))?.Value.Drill;
        return _practice is null ? null : await Find(_practice, cancellationToken);
    }

    /// <param name="orders">What teachers said that binds the choice now.</param>
    /// <returns>Null when vetoes leave nothing to give: then nothing is started.</returns>
    public async Task<DrillHistory?> Start(DrillPlan plan, StudentState state, StandingOrders orders, CancellationToken cancellationToken)
    {
        var drawn = Draw(DrillHistory.Blank(plan), state, orders, plan.StartedAt, 1 + SpareItems);
        if (drawn.IsEmpty) return null;
        var started = new StartedDrill(plan, drawn[0], drawn.RemoveAt(0));
        var saving = documents.SaveAsync(DrillDocuments.Started, DrillDocuments.StartedKey(student, plan.Drill), started, 0, cancellationToken);

        // Both at once: what is current and was not started counts as nothing.
        var pointing = plan.IsHomework ? Task.CompletedTask : documents.SaveAsync(DrillDocuments.Current, DrillDocuments.CurrentKey(student), new(plan.Drill), DocumentVersion.Any, cancellationToken);
        await Task.WhenAll(saving, pointing);
        if (await saving is null) return (await Find(plan.Drill, cancellationToken))!; // another activation started the same homework first
        if (!plan.IsHomework) _practice = plan.Drill;

        var history = DrillHistory.Start(started, items.Build);
        Keep(history);
        return history;
    }

    /// <summary>
    /// Fills up the items for the time offline. They are stored before they are handed out: an answer to one may come back days later.
    /// </summary>
    /// <param name="orders">As for <see cref="Start"/>.</param>
    public async Task<DrillHistory> FillUpSpare(DrillHistory drill, StudentState state, StandingOrders orders, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (drill.Plan.IsHomework && drill.IsFinished) return drill;
        drill = orders.Reseat(drill);
        var missing = SpareItems - drill.Spare.Count(orders.Allow);
        if (drill.Pending is not null && missing < SpareItems / 2) return drill;
        var key = DrillDocuments.StartedKey(student, drill.Plan.Drill);
        if (await documents.FindAsync(DrillDocuments.Started, key, cancellationToken) is not { } started) return drill;

        var drawn = Draw(drill, state, orders, now, missing);
        if (drawn.IsEmpty) return drill;
        var filled = started.Value with { Spare = started.Value.Spare.AddRange(drawn) };
        if (await documents.SaveAsync(DrillDocuments.Started, key, filled, started.Version, cancellationToken) is null) return drill;
        foreach (var choice in drawn) drill = drill.Given(choice, items.Build);
        drill = orders.Reseat(drill);
        Keep(drill);
        return drill;
    }

    /// <summary>Whether the item was given in a drill in use, or after another activation in one of those started last.</summary>
    public async Task<bool> WasGiven(ItemId item, CancellationToken cancellationToken)
    {
        if (_open.Exists(d => d.WasGiven(item))) return true;
        var started = await documents.ListAsync(DrillDocuments.Started, student, cancellationToken);
        foreach (var plan in started.Select(d => d.Value.Plan).OrderByDescending(p => p.StartedAt).Take(Kept))
        {
            if (await Find(plan.Drill, cancellationToken) is { } drill && drill.WasGiven(item)) return true;
        }

        return false;
    }

    /// <summary>Puts the drill in the place of what it was before.</summary>
    public void Keep(DrillHistory drill)
    {
        _open.RemoveAll(d => d.Plan.Drill == drill.Plan.Drill);
        if (_open.Count == Kept) _open.RemoveAt(0);
        _open.Add(drill);
    }

    /// <summary>Another activation wrote: what is in memory may be behind.</summary>
    public void Forget()
    {
        _open.Clear();
        _practice = null;
    }

    /// <summary>Randomness that depends on the facts alone, so that a choice can be replayed.</summary>
    public static SeededRandom RandomFor(string student, DrillPlan plan, long sequence) => SeededRandom.From($"{student}/{plan.Drill}", (ulong)sequence);

    private ImmutableArray<Choice> Draw(DrillHistory drill, StudentState state, StandingOrders orders, DateTimeOffset now, int count)
    {
        var random = RandomFor(student, drill.Plan, state.Sequence);
        var drawn = ImmutableArray.CreateBuilder<Choice>(count);
        while (drawn.Count < count)
        {
            if (selector.Draw(state, orders.For(drill), now, random) is not (var choice, var item)) break;
            items.Keep(item);
            drill = drill.Given(choice, items.Build);
            drawn.Add(choice);
        }

        return drawn.DrainToImmutable();
    }
}
