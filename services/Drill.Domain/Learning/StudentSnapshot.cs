using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Drill.Domain.Documents;

namespace Drill.Domain.Learning;

/// <summary>A cached fold. May be deleted at any time; one of another fold version, or one that was damaged, is ignored.</summary>
/// <param name="Hash">SHA-256 of the state's JSON, hexadecimal.</param>
public sealed record StudentSnapshot(int FoldVersion, string Hash, StudentState State)
{
    public static readonly DocumentSet<StudentSnapshot> Documents = new("snapshots", LearningJson.Default.StudentSnapshot);

    public bool IsUsable => FoldVersion == StudentState.FoldVersion && IsComplete(State) && Hash == HashOf(State);

    public static StudentSnapshot Of(StudentState state) => new(StudentState.FoldVersion, HashOf(state), state);

    public static DocumentKey KeyOf(string student) => new(student, "state");

    // What JSON leaves out is null here, whatever the types promise.
    private static bool IsComplete(StudentState? state) => state?.Skills is { } skills && skills.All.All(s => s is { Recent.IsDefault: false });

    private static string HashOf(StudentState state) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(state, LearningJson.Default.StudentState)));
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(StudentSnapshot))]
[JsonSerializable(typeof(Dictionary<string, SkillState>))]
internal sealed partial class LearningJson : JsonSerializerContext;
