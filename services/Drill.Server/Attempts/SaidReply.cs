using System.Net.Mime;
using System.Reflection;
using Drill.Domain.Attempts;
using Microsoft.AspNetCore.Http.Metadata;

namespace Drill.Server.Attempts;

/// <summary>200 with an <see cref="AttemptReply"/> whose words are there already: nothing is put into words twice.</summary>
public sealed class SaidReply(ReadOnlyMemory<byte> json) : IResult, IEndpointMetadataProvider, IStatusCodeHttpResult
{
    private const string ContentType = MediaTypeNames.Application.Json + "; charset=utf-8";

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
