using System.Text.Json;
using System.Text.Json.Serialization;
using Drill.Domain.Documents;

namespace Drill.Domain.Authoring;

/// <summary>Tells the other processes that a school's items changed.</summary>
public sealed record AuthoredStamp(DateTimeOffset ChangedAt);

/// <summary>Where authored items are stored: partition = school, so that nobody finds one of another school.</summary>
public static class AuthoredDocuments
{
    public const string Everything = "all";

    public static readonly DocumentSet<AuthoredItem> Items = new("authored-items", AuthoredJson.Default.AuthoredItem);

    /// <summary>Partition <see cref="Everything"/>, id = the school's code: its version rises with every change.</summary>
    public static readonly DocumentSet<AuthoredStamp> Stamps = new("authored-stamps", AuthoredJson.Default.AuthoredStamp);
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(AuthoredItem))]
[JsonSerializable(typeof(AuthoredStamp))]
internal sealed partial class AuthoredJson : JsonSerializerContext;
