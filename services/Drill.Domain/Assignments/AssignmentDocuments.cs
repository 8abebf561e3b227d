using System.Text.Json;
using System.Text.Json.Serialization;
using Drill.Domain.Documents;

namespace Drill.Domain.Assignments;

/// <summary>Where assignments are stored: partition = classroom, so that nobody finds one in a class they cannot open.</summary>
public static class AssignmentDocuments
{
    public static readonly DocumentSet<Assignment> Assignments = new("assignments", AssignmentJson.Default.Assignment);
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Assignment))]
internal sealed partial class AssignmentJson : JsonSerializerContext;
