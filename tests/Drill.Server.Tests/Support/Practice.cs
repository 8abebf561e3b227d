using System.Text.Json.Nodes;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses;
using Microsoft.Extensions.DependencyInjection;

namespace Drill.Server.Tests.Support;

/// <summary>A student's drill, answered with the keys that only the test knows.</summary>
public sealed class Practice(DrillApp app, TestBrowser student, JsonNode started)
{
    private readonly CurriculumGraph _curriculum = app.Services.GetRequiredService<CurriculumGraph>();

    public string Drill { get; } = started["drill"]!.GetValue<string>();

    public string Item { get; private set; } = started["item"]!["id"]!.GetValue<string>();

    public static async Task<Practice> StartAsync(DrillApp app, TestBrowser student, object? request = null) =>
        new(app, student, (await student.PostAsync("/api/drills", request ?? new { kind = "practice" })).Json);

    public Item Key => _curriculum.Build(ItemId.TryParse(Item)!.Value)!;

    public Task<Answer> SubmitCorrectAnswer() => Submit(Request(Key.Key.RightResponse));

    /// <summary>Wrong, or partly right where the item has several parts.</summary>
    public string OutcomeOfMisconception => Key.Key.Judge(Key.Traps[0].Response) is Judgement.Partly ? "partly" : "wrong";

    public Task<Answer> SubmitMisconception() => Submit(Request(Key.Traps[0].Response));

    public async Task<Answer> Submit(JsonObject request)
    {
        var answer = await student.PostAsync("/api/attempts", request);
        if (answer.Json["next"]?["item"]?["id"] is { } next) Item = next.GetValue<string>();
        return answer;
    }

    public JsonObject Request(Response response) => new()
    {
        ["attempt"] = Guid.CreateVersion7().ToString(),
        ["drill"] = Drill,
        ["item"] = Item,
        ["response"] = new JsonObject(response.Boxes.Select(b => new KeyValuePair<string, JsonNode?>(b.Key, b.Value))),
        ["elapsedMs"] = 8200,
        ["hints"] = 0,
        ["answeredAt"] = "2026-11-22T01:42:07.120Z",
    };
}
