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
    private ItemId? _item;

    private Tablet(LoadStudent who, HttpClient http, ulong seed)
    {
        Client = new(http);
        _student = SimulatedStudent.Create(who.Grade, seed);
    }

    public DrillClient Client { get; }

    public string Student => Client.Session!.Person;

    /// <summary>Signs in.</summary>
    public static async Task<Tablet> StartAsync(LoadStudent who, HttpClient http, ulong seed, CancellationToken cancellationToken)
    {
        var tablet = new Tablet(who, http, seed);
        (await tablet.Client.SignInAsync(who.SignIn, cancellationToken)).Required();
        return tablet;
    }

    /// <summary>Signs everybody in, a few at a time: checking secrets is what a server bounds.</summary>
    public static async Task<Tablet[]> StartAllAsync(LoadSchool school, HttpClient http, ulong seed, CancellationToken cancellationToken)
    {
        var tablets = new Tablet[school.Students.Count];
        var bounded = new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = cancellationToken };
        await Parallel.ForAsync(0, tablets.Length, bounded, async (i, token) => tablets[i] = await StartAsync(school.Students[i], http, seed + (ulong)i, token));
        return tablets;
    }

    /// <summary>The attempt at the item at hand; null when the server does not give one now.</summary>
    public async Task<AttemptMessage?> MakeAttemptAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (_item is null && await StartDrillAsync(cancellationToken) is { } started) (_drill, _item) = (started.Drill, started.Item?.Id);
        if (_item is not { } id) return null;
        var (item, skill) = Rebuild(id);
        var answer = _student.Respond(item, skill, now);
        return new(Guid.CreateVersion7(now), _drill, id, answer.Response, (long)answer.Elapsed.TotalMilliseconds, answer.Hints, now);
    }

    public static ReplyHead ReadHead(ReadOnlySpan<byte> reply) => JsonSerializer.Deserialize(reply, ReplyHeadJson.Default.ReplyHead)!;

    /// <summary>Takes in what the server said of <see cref="MakeAttemptAsync"/>'s attempt.</summary>
    public void Hear(ReadOnlySpan<byte> reply, DateTimeOffset now)
    {
        var head = ReadHead(reply);
        _student = _student.Learn(Rebuild(_item!.Value).Skill.Skill, head.Outcome, head.Misconception, now);
        _item = head.Progress.Answered >= SittingItems ? null : head.Next?.Item.Id;
    }

    private async Task<StartedDrill?> StartDrillAsync(CancellationToken cancellationToken) =>
        await Client.StartDrillAsync(new("practice"), cancellationToken) is ApiResult<StartedDrill>.Ok ok ? ok.Value : null;

    private static (Item Item, PlacedSkill Skill) Rebuild(ItemId id) =>
        (ContentLibrary.Curriculum.Build(id)!, ContentLibrary.Curriculum.FindTemplate(id.Template)!.Value.Skill);
}

/// <summary>As much of a reply as a generator needs; reading the texts would cost the machine that is measured.</summary>
internal sealed record ReplyHead(Outcome Outcome, string? Misconception, NextHead? Next, ProgressHead Progress);

internal sealed record NextHead(ItemHead Item);

internal sealed record ItemHead(ItemId Id);

internal sealed record ProgressHead(int Answered);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ReplyHead))]
internal sealed partial class ReplyHeadJson : JsonSerializerContext;
