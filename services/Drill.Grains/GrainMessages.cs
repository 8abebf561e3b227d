using Drill.Grains.Students;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;

namespace Drill.Grains;

public static class GrainMessages
{
    /// <summary>
    /// Lets the domain's records travel between silos and clients as JSON. Within a silo nothing is copied: every message is immutable.
    /// </summary>
    public static IServiceCollection AddGrainMessages(this IServiceCollection services) => services
        .AddSingleton<StudentGrains>()
        .AddSerializer(serializer => serializer.AddJsonSerializer(type => IsOfTheDomain(type) && !typeof(Exception).IsAssignableFrom(type)))
        .Configure<ExceptionSerializationOptions>(exceptions => exceptions.SupportedNamespacePrefixes.Add("Drill.Domain"));

    private static bool IsOfTheDomain(Type type) => type.Namespace?.StartsWith("Drill.Domain", StringComparison.Ordinal) == true;
}
