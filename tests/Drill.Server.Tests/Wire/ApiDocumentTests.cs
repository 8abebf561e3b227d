using Drill.Domain.Items.Responses;
using Drill.Server.Tests.Support;

namespace Drill.Server.Tests.Wire;

public sealed class ApiDocumentTests(DrillApp app)
{
    [Fact]
    public async Task Document_OfTheServer_HoldsEveryCall()
    {
        using var browser = app.Browser();
        var paths = (await browser.GetAsync("/openapi/v1.json")).Json["paths"]!.AsObject();

        var calls = Endpoints.Of(app.Services).Where(e => e.Pattern.StartsWith("/api/", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(calls);
        Assert.All(calls, call => Assert.NotNull(paths[call.Pattern]?[call.Method.ToLowerInvariant()]));
    }

    [Fact]
    public async Task Document_Response_ListsEveryKindWithAnExample()
    {
        using var browser = app.Browser();
        var schemas = (await browser.GetAsync("/openapi/v1.json")).Json["components"]!["schemas"]!;

        var kinds = schemas["Response"]!["oneOf"]!.AsArray();

        Assert.Equal(Enum.GetValues<ResponseKind>().Length + 1, kinds.Count);
        Assert.All(kinds, kind => Assert.NotNull(kind!["examples"]![0]));
    }

    [Fact]
    public async Task Document_BatchedReply_HoldsTheReply()
    {
        using var browser = app.Browser();
        var schemas = (await browser.GetAsync("/openapi/v1.json")).Json["components"]!["schemas"]!;

        var reply = schemas["BatchedReply"]!["properties"]!["reply"]!["properties"]!.AsObject();

        Assert.Equal(schemas["AttemptReply"]!["properties"]!.AsObject().Select(p => p.Key), reply.Select(p => p.Key));
    }
}
