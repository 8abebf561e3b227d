using System.Text.Json;
using System.Text.Json.Serialization;

namespace Drill.Domain.Attempts;

/// <summary>The one JSON form of facts and replies: in the log, and of replies on the wire.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.Never)]
[JsonSerializable(typeof(Attempt))]
[JsonSerializable(typeof(AttemptReply))]
public sealed partial class AttemptJson : JsonSerializerContext;
