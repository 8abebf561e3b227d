using System.Text.Json;
using System.Text.Json.Serialization;
using Drill.Content;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Grading;
using Drill.Load.Serving;
using Drill.Simulation.Client;
using Drill.Simulation.Students;

namespace Drill.Load.Tablets;

/// <summary>One simulated student with a session: makes attempts at the items the server gives, and learns from the replies.</summary>
internal sealed class Tablet
{
    /// <summary>Items of one sitting: three times ten, then a new drill.</summary>
    private const int SittingItems = 30;

    private SimulatedStudent _student;
    private string _drill = "";
    private Shown? _shown;

    public Tablet(LoadStudent who, HttpClient http, ulong seed)
    {
        Who = who;
        Client = new(http);
        _student = SimulatedStudent.Create(who.Grade, seed);
    }

    public LoadStudent Who { get; }

    public DrillClient Client { get; }

    public string Student => Client.Session!.Person;

    public Task<ApiResult<Session>> SignInAsync(CancellationToken cancellationToken) => Client.SignInAsync(Who.SignIn, cancellationToken);

    /// <summary>Signs everybody in, a few at a time.</summary>
    public static async Task<Tablet[]> StartAllAsync(LoadSchool school, HttpClient http, ulong seed, CancellationToken cancellationToken)
    {
        var tablets = school.Students.Select((who, i) => new Tablet(who, http, seed + (ulong)i)).ToArray();
        var bounded = new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(tablets, bounded, async (tablet, token) => (await tablet.SignInAsync(token)).Required());
        return tablets;
    }

    /// <summary>Sees to it that there is an item to answer: starts a drill where none is going on.</summary>
    /// <returns>The items for the time offline, when a drill was started; null when the server gives none now.</returns>
    public async Task<IReadOnlyList<ItemId>?> PrepareAsync(CancellationToken cancellationToken)
    {
        if (_shown is not null) return [];
        if (await Client.StartDrillAsync(new("practice"), cancellationToken) is not ApiResult<StartedDrill>.Ok { Value: { Item.Id: var item } started }) return null;
        (_drill, _shown) = (started.Drill, Shown.Of(item));
        return [.. started.Spare.Select(s => s.Item.Id)];
    }

    /// <summary>The attempt at the item at hand; null when the server does not give one now.</summary>
    public async Task<AttemptMessage?> MakeAttemptAsync(DateTimeOffset now, CancellationToken cancellationToken) =>
        await PrepareAsync(cancellationToken) is null ? null : MakeAttempt(_shown!, now);

    /// <summary>An attempt at an item that was given for the time offline.</summary>
    public AttemptMessage MakeAttempt(ItemId spare, DateTimeOffset now) => MakeAttempt(Shown.Of(spare), now);

    public static ReplyHead ReadHead(ReadOnlySpan<byte> reply) => JsonSerializer.Deserialize(reply, ReplyHeadJson.Default.ReplyHead)!;

    /// <summary>Takes in what the server said of <see cref="MakeAttemptAsync"/>'s attempt.</summary>
    public void Hear(ReadOnlySpan<byte> reply, DateTimeOffset now)
    {
        var head = ReadHead(reply);
        if (_shown is { } shown) _student = _student.Learn(shown.Skill.Skill, head.Outcome, head.Misconception, now);
        _shown = head.Progress.Answered >= SittingItems || head.Next is null ? null : Shown.Of(head.Next.Item.Id);
    }

    private AttemptMessage MakeAttempt(Shown shown, DateTimeOffset now)
    {
        var answer = _student.Respond(shown.Item, shown.Skill, now);
        return new(Guid.CreateVersion7(now), _drill, shown.Item.Id, answer.Response, (long)answer.Elapsed.TotalMilliseconds, answer.Hints, now);
    }

    private sealed record Shown(Item Item, PlacedSkill Skill)
    {
        public static Shown Of(ItemId id) => new(ContentLibrary.Curriculum.Build(id)!, ContentLibrary.Curriculum.FindTemplate(id.Template)!.Value.Skill);
    }
}

/// <summary>As much of a reply as a generator needs; reading the texts would cost the machine that is measured.</summary>
internal sealed record ReplyHead(Outcome Outcome, string? Misconception, NextHead? Next, ProgressHead Progress);

internal sealed record NextHead(ItemHead Item);

internal sealed record ItemHead(ItemId Id);

internal sealed record ProgressHead(int Answered);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ReplyHead))]
internal sealed partial class ReplyHeadJson : JsonSerializerContext;
