using System.Text.Json;
using System.Text.Json.Serialization;
using Drill.Simulation.Client;

namespace Drill.Load.Serving;

/// <summary>What <c>--demo</c> writes into its data folder.</summary>
internal sealed record DemoSignIns(string Url, IReadOnlyList<DemoSignIn> SignIns)
{
    private const int UnknownGrade = 4;

    public static async Task<LoadSchool> ReadAsync(FileInfo file, int students, CancellationToken cancellationToken)
    {
        await using var stream = file.OpenRead();
        var demo = await JsonSerializer.DeserializeAsync(stream, DemoSignInsJson.Default.DemoSignIns, cancellationToken) ?? throw new JsonException("demo.json is empty.");
        var administrator = demo.SignIns.First(s => s.Role == "administrator");
        var all = demo.SignIns.Where(s => s.Role == "student").Take(students).Select(s => new LoadStudent(s.ToSignIn(), UnknownGrade)).ToList();
        return all.Count == students ? new(administrator.ToSignIn(), all) : throw new InvalidOperationException($"{file.Name} holds {all.Count} students, not {students}.");
    }
}

internal sealed record DemoSignIn(string Role, string School, string Login, string Secret, string? Classroom)
{
    public SignIn ToSignIn() => new(School, Login, Secret);
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(DemoSignIns))]
internal sealed partial class DemoSignInsJson : JsonSerializerContext;
