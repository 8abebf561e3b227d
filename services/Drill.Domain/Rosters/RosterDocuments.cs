using System.Text.Json;
using System.Text.Json.Serialization;
using Drill.Domain.Documents;

namespace Drill.Domain.Rosters;

/// <summary>Where rosters are stored.</summary>
public static class RosterDocuments
{
    public const string Everything = "all";

    /// <summary>Partition <see cref="Everything"/>, id = the school's code.</summary>
    public static readonly DocumentSet<Roster> Rosters = new("rosters", RosterJson.Default.Roster);

    /// <summary>One document: partition and id <see cref="Everything"/>.</summary>
    public static readonly DocumentSet<Installation> Installations = new("installations", RosterJson.Default.Installation);
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Roster))]
[JsonSerializable(typeof(Installation))]
internal sealed partial class RosterJson : JsonSerializerContext;
