namespace Drill.Server.Attempts;

/// <summary>Which endpoints wait for <see cref="Admission"/>.</summary>
public static class AdmissionRouting
{
    public static IServiceCollection AddAdmission(this IServiceCollection services) => services.AddSingleton(AdmissionLimits.OfThisMachine).AddSingleton<Admission>();

    public static TBuilder RequireAdmission<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(Needed.Instance);

    public static void UseAdmission(this WebApplication app)
    {
        var admission = app.Services.GetRequiredService<Admission>();
        app.Use((context, next) => context.GetEndpoint()?.Metadata.GetMetadata<Needed>() is null ? next(context) : admission.InvokeAsync(context, next));
    }

    private sealed class Needed
    {
        public static readonly Needed Instance = new();
    }
}
