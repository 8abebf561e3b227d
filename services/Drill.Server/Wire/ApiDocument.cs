using System.Text.Json.Nodes;
using Drill.Domain.Attempts;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses;
using Drill.Server.Attempts;
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
        ("fraction", [Box.Whole, Box.Numerator, Box.Denominator, Box.Value], """{"whole": "1", "numerator": "1", "denominator": "2"}"""),
        ("quotient", [Box.Quotient, Box.Remainder, Box.Value], """{"quotient": "3", "remainder": "2"}"""),
        ("choice", [Box.Choice], """{"choice": "b"}"""),
        ("comparison", [Box.Sign], """{"sign": "<"}"""),
        ("ratio", [Box.Left, Box.Right, Box.Value], """{"left": "2", "right": "3"}"""),
        ("percent", [Box.Value, Box.Wari, Box.Bu, Box.Rin], """{"value": "25%"}"""),
        ("quantity", [Box.Value, Box.Unit], """{"value": "12", "unit": "cm"}"""),
        ("time", [Box.Half, Box.Hours, Box.Minutes, Box.Value], """{"half": "am", "hours": "9", "minutes": "20"}"""),
        ("duration", [Box.Hours, Box.Minutes, Box.Seconds, Box.Value], """{"hours": "1", "minutes": "20"}"""),
        ("choices", [Box.Choices], """{"choices": "a,c"}"""),
        ("ordering", [Box.Order], """{"order": "b,a,c"}"""),
        ("matching", [], """{"1": "b", "2": "a"}"""),
        ("point", [Box.X, Box.Y, Box.Value], """{"x": "3", "y": "-2"}"""),
        ("cells", [], """{"r1c1": "3", "r1c2": "4"}"""),
        ("expression", [Box.Value], """{"value": "2x+3"}"""),
        ("text", [Box.Value], """{"value": "二等辺三角形"}"""),
        ("not learned yet", [Box.Skip], """{"skip": "not-learned"}"""),
    ];

    public static IServiceCollection AddApiDocument(this IServiceCollection services) => services.AddOpenApi(options =>
    {
        options.AddSchemaTransformer(async (schema, context, cancellationToken) =>
        {
            if (context.JsonTypeInfo.Type == typeof(Response)) Describe(schema);
            if (context.JsonTypeInfo.Type == typeof(ItemId)) DescribeItemId(schema);
            if (context.JsonTypeInfo.Type == typeof(SaidReply)) DescribeAs(schema, await context.GetOrCreateSchemaAsync(typeof(AttemptReply), null, cancellationToken));
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
            // The boxes of a matching and of cells are named by the item.
            AdditionalPropertiesAllowed = k.Boxes.Length == 0,
            AdditionalProperties = k.Boxes.Length == 0 ? new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = Response.MaxTextLength } : null,
            Examples = [JsonNode.Parse(k.Example)!],
        })];
    }

    private static void DescribeAs(OpenApiSchema schema, OpenApiSchema other) =>
        (schema.Type, schema.Properties, schema.Required) = (other.Type, other.Properties, other.Required);

    private static void DescribeItemId(OpenApiSchema schema)
    {
        schema.Type = JsonSchemaType.String;
        schema.Description = "template~version~level~seed";
        schema.Examples = ["fraction-add-unlike.sum~1~2~1f"];
    }
}
