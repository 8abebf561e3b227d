using System.Text.Json;
using System.Text.Json.Serialization;
using Drill.Domain.Items;
using Drill.Domain.Items.Grading;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Typed;
using Drill.Domain.Text;

namespace Drill.Server.Grading;

/// <summary>One line of <c>grade</c>.</summary>
internal static class GradeLine
{
    private const int MaxLength = 10_000;

    /// <summary>The line to write, and whether the line read could be graded.</summary>
    public static (string Answer, bool IsGraded) Answer(string line, int number)
    {
        if (line.Length > MaxLength) return Refuse("The line is too long.", number);
        try
        {
            var request = JsonSerializer.Deserialize(line, GradeJson.Default.GradeRequest) ?? throw new JsonException("A case is an object.");
            var (key, error) = KeyReader.Read(request.Kind, request.Key, request.Form);
            if (key is null) return Refuse(error!, number);
            var verdict = Grader.Grade(new Item(default, LocalizedText.Empty, key, LocalizedText.Empty, [], []), ReadResponse(key, request.Response));
            return (JsonSerializer.Serialize(new GradeVerdict(verdict.Score, verdict.Outcome), GradeJson.Default.GradeVerdict), true);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: an escape such as \ud800 that is no text.
            return Refuse(exception.Message, number);
        }
    }

    // A typed line, or the boxes of docs/wire-format.md.
    private static Response ReadResponse(AnswerKey key, JsonElement response) => response.ValueKind switch
    {
        JsonValueKind.String => ResponseLine.ToResponse(key, response.GetString()!),
        JsonValueKind.Object => response.Deserialize(GradeJson.Default.Response)!,
        _ => throw new JsonException("The response must be a text, or an object of boxes."),
    };

    private static (string, bool) Refuse(string error, int number) => (JsonSerializer.Serialize(new GradeError(error, number), GradeJson.Default.GradeError), false);
}

internal sealed record GradeRequest(string Kind, string Key, JsonElement Response, string? Form = null);

internal sealed record GradeVerdict(double Score, Outcome Outcome);

/// <param name="Line">From 1.</param>
internal sealed record GradeError(string Error, int Line);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true, UseStringEnumConverter = true)]
[JsonSerializable(typeof(GradeRequest))]
[JsonSerializable(typeof(GradeVerdict))]
[JsonSerializable(typeof(GradeError))]
[JsonSerializable(typeof(Response))]
internal sealed partial class GradeJson : JsonSerializerContext;
