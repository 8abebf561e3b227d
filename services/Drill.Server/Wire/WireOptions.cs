using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Drill.Domain.Attempts;

namespace Drill.Server.Wire;

public static class WireOptions
{
    /// <summary>Japanese stays Japanese (a third of the bytes); signs that HTML would read are still escaped.</summary>
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    public static IServiceCollection AddWire(this IServiceCollection services) => services.ConfigureHttpJsonOptions(options => Apply(options.SerializerOptions));

    public static void Apply(JsonSerializerOptions options)
    {
        options.Encoder = Encoder;
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.TypeInfoResolverChain.Insert(0, WireJson.Default);
        options.TypeInfoResolverChain.Insert(0, AttemptJson.Default);
    }
}
