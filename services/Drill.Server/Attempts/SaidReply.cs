using System.Net.Mime;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Drill.Domain.Attempts;
using Microsoft.AspNetCore.Http.Metadata;

namespace Drill.Server.Attempts;

/// <summary>
/// An <see cref="AttemptReply"/> whose words are there already: nothing is put into words twice. As a result it is 200 with these words, within a message it is these words.
/// </summary>
[JsonConverter(typeof(SaidReplyJsonConverter))]
public sealed class SaidReply(ReadOnlyMemory<byte> json) : IResult, IEndpointMetadataProvider, IStatusCodeHttpResult
{
    private const string ContentType = MediaTypeNames.Application.Json + "; charset=utf-8";

    public ReadOnlyMemory<byte> Json => json;

    public int? StatusCode => StatusCodes.Status200OK;

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(AttemptReply), [MediaTypeNames.Application.Json]));

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = ContentType;
        httpContext.Response.ContentLength = json.Length;
        return httpContext.Response.Body.WriteAsync(json, httpContext.RequestAborted).AsTask();
    }
}

internal sealed class SaidReplyJsonConverter : JsonConverter<SaidReply>
{
    public override SaidReply Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException("Replies are only sent.");

    public override void Write(Utf8JsonWriter writer, SaidReply value, JsonSerializerOptions options) => writer.WriteRawValue(value.Json.Span, skipInputValidation: true);
}
