using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
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
    /// <summary>Japanese as itself, 3 bytes a character instead of 6; what HTML could take for its own stays escaped.</summary>
    public static readonly AttemptJson Compact = new(new JsonSerializerOptions(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });
}
