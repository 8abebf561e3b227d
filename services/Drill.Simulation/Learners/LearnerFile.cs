using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Drill.Simulation.Learners;

/// <summary>Families with parameters from outside: a JSON array, an object each, told apart by "family".</summary>
public static class LearnerFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowOutOfOrderMetadataProperties = true,
        NumberHandling = JsonNumberHandling.Strict,
    };

    /// <exception cref="InvalidDataException">The file is not such an array, or a parameter is out of its range; the message names line or field.</exception>
    public static IReadOnlyList<LearnerFamily> Read(string path) => Parse(File.ReadAllText(path), Path.GetFileName(path));

    /// <param name="name">What errors call the text.</param>
    /// <exception cref="InvalidDataException">As for <see cref="Read"/>.</exception>
    public static IReadOnlyList<LearnerFamily> Parse(string json, string name)
    {
        LearnerFamily?[]? families;
        try
        {
            families = JsonSerializer.Deserialize<LearnerFamily?[]>(json, Options);
        }
        catch (Exception e) when (e is JsonException or NotSupportedException)
        {
            throw new InvalidDataException($"{name}{PlaceOf(e as JsonException)}: {FirstSentenceOf(e.Message)}", e);
        }

        if (families is null or { Length: 0 }) throw new InvalidDataException($"{name}: no family in it.");
        for (var i = 0; i < families.Length; i++)
        {
            if (families[i] is not { } family) throw new InvalidDataException($"{name}, $[{i}]: null is no family.");
            if (FindOutOfRange(family) is { } problem) throw new InvalidDataException($"{name}, $[{i}].{problem}");
        }

        return families!;
    }

    private static string? FindOutOfRange(LearnerFamily family) => (
        from property in family.GetType().GetProperties()
        let within = property.GetCustomAttribute<WithinAttribute>()
        where within is not null
        let value = (double)property.GetValue(family)!
        where !(value >= within.Low && value <= within.High)
        select FormattableString.Invariant($"{JsonNamingPolicy.CamelCase.ConvertName(property.Name)}: {value} is not within {within.Low} to {within.High}.")).FirstOrDefault();

    private static string PlaceOf(JsonException? e) => e is null ? "" : FormattableString.Invariant($" line {e.LineNumber + 1}{(e.Path is null or "$" ? "" : $", {e.Path}")}");

    private static string FirstSentenceOf(string message) => message.Split(" Path: ")[0];
}
