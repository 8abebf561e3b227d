using System.Text.Json;
using System.Text.Json.Serialization;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures;

namespace Drill.Domain.Attempts;

/// <summary>The one JSON form of facts and replies: in the log, and of replies on the wire.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.Never)]
[JsonSerializable(typeof(Attempt))]
[JsonSerializable(typeof(AttemptReply))]
[JsonSerializable(typeof(IReadOnlyList<Figure>))]
[JsonSerializable(typeof(IReadOnlyList<PresentedItem>))]
public sealed partial class AttemptJson : JsonSerializerContext
{
    /// <summary>Reads what <see cref="Write(Attempts.Attempt)"/> wrote, and writes the same, slower.</summary>
    public static readonly AttemptJson Compact = new(new JsonSerializerOptions(JsonSerializerDefaults.Web) { Encoder = CompactJson.Encoder });

    /// <summary>UTF-8, as the log keeps it.</summary>
    public static byte[] Write(Attempt attempt) => CompactJson.Write(attempt, Default.Attempt);

    /// <summary>UTF-8, as the log keeps it and the tablet hears it.</summary>
    public static byte[] Write(AttemptReply reply) => CompactJson.Write(reply, Default.AttemptReply);
}
