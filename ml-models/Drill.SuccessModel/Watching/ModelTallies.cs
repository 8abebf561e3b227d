using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Drill.SuccessModel.Watching;

/// <summary>What was watched of one model, as it is stored.</summary>
/// <param name="LastAt">Of the answers.</param>
/// <param name="Drift">Of the host that wrote last: a CUSUM follows the order of answers and cannot be added up. An alarm that any host raised stays.</param>
public sealed record ModelTally(string Model, long Answers, long Failures, CellSums Deciles, CellSums Grades, DriftAlarm Drift, DateTimeOffset LastAt)
{
    internal ModelTally Plus(ModelTally more) => new(
        Model, Answers + more.Answers, Failures + more.Failures, Deciles.Plus(more.Deciles), Grades.Plus(more.Grades),
        Drift.Since is not null || more.Answers == 0 ? Drift : more.Drift, more.LastAt > LastAt ? more.LastAt : LastAt);
}

/// <summary>What was watched, as it is stored: several hosts add to it.</summary>
public sealed record ModelTallies(ImmutableArray<ModelTally> Models)
{
    public static readonly ModelTallies None = new(ImmutableArray<ModelTally>.Empty);

    /// <summary>Models watched at one time.</summary>
    public const int MaxModels = 8;

    /// <summary>Whether it is what was once written; what JSON leaves out is null here, whatever the types promise.</summary>
    [JsonIgnore]
    public bool IsWhole => !Models.IsDefault && Models.All(m =>
        m is { Model: not null, Deciles: not null, Grades: not null, Drift: not null } && m.Deciles.IsWhole(WatchedModel.Deciles) && m.Grades.IsWhole(WatchedModel.Grades));

    /// <summary>Both together; the models that answered last.</summary>
    public ModelTallies Plus(ModelTallies more) => new(
        [.. Models.Concat(more.Models).GroupBy(m => m.Model, StringComparer.Ordinal).Select(g => g.Aggregate((one, other) => one.Plus(other)))
            .OrderByDescending(m => m.LastAt).ThenBy(m => m.Model, StringComparer.Ordinal).Take(MaxModels)]);
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ModelTallies))]
public sealed partial class WatchJson : JsonSerializerContext;
