using System.Text.Json.Nodes;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses;
using Drill.Server.Sessions;
using Microsoft.OpenApi;

namespace Drill.Server.Wire;

/// <summary>The OpenAPI document at <c>/openapi/v1.json</c>.</summary>
public static class ApiDocument
{
    private static readonly (string Kind, string[] Boxes, string Example)[] Kinds =
    [
        ("whole", [Box.Value], """{"value": "12"}"""),
        ("decimal", [Box.Value], """{"value": "1.5"}"""),
        ("fraction", [Box.Whole, Box.Numerator, Box.Denominator], """{"whole": "1", "numerator": "1", "denominator": "2"}"""),
        ("quotient", [Box.Quotient, Box.Remainder], """{"quotient": "3", "remainder": "2"}"""),
        ("choice", [Box.Choice], """{"choice": "b"}"""),
        ("comparison", [Box.Sign], """{"sign": "<"}"""),
        ("not learned yet", [Box.Skip], """{"skip": "not-learned"}"""),
    ];

    public static IServiceCollection AddApiDocument(this IServiceCollection services) => services.AddOpenApi(options =>
    {
        options.AddSchemaTransformer((schema, context, _) =>
        {
            if (context.JsonTypeInfo.Type == typeof(Response)) Describe(schema);
            if (context.JsonTypeInfo.Type == typeof(ItemId)) DescribeItemId(schema);
            return Task.CompletedTask;
        });
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "Drill";
            document.Info.Description = $"The wire format in words: docs/wire-format.md. Unsafe requests carry the session's csrf in {Csrf.Header}.";
            return Task.CompletedTask;
        });
    });

    public static void MapApiDocument(this IEndpointRouteBuilder routes) => routes.MapOpenApi().AllowAnonymous();

    private static void Describe(OpenApiSchema schema)
    {
        schema.Type = null;
        schema.Description = "The name of each box and what was typed into it, as text. Which boxes there are is told by the item's kind.";
        schema.OneOf = [.. Kinds.Select(k => (IOpenApiSchema)new OpenApiSchema
        {
            Title = k.Kind,
            Type = JsonSchemaType.Object,
            Properties = k.Boxes.ToDictionary(b => b, _ => (IOpenApiSchema)new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = Response.MaxTextLength }),
            AdditionalPropertiesAllowed = false,
            Examples = [JsonNode.Parse(k.Example)!],
        })];
    }

    private static void DescribeItemId(OpenApiSchema schema)
    {
        schema.Type = JsonSchemaType.String;
        schema.Description = "template~version~level~seed";
        schema.Examples = ["fraction-add-unlike.sum~1~2~1f"];
    }
}
