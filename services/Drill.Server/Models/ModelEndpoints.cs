using Drill.Server.Sessions;
using Drill.SuccessModel.Serving;
using Drill.SuccessModel.Watching;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Drill.Server.Models;

/// <summary>The passports of the models in service: for whoever looks after the system.</summary>
public static class ModelEndpoints
{
    public static IServiceCollection AddModels(this IServiceCollection services)
    {
        services.AddOptions<RetrainingOptions>().BindConfiguration(RetrainingOptions.Section).Validate(RetrainingOptions.IsValid, "A setting under Retraining is out of its range.").ValidateOnStart();
        return services
            .AddHostedService<ModelMetrics>()
            .AddSingleton<ModelKeeper>().AddHostedService(provider => provider.GetRequiredService<ModelKeeper>())
            .AddSingleton<Retrainer>().AddHostedService<Retraining>();
    }

    public static void MapModels(this IEndpointRouteBuilder routes) => routes.MapGet("/api/models", Get).RequireAuthorization(Policies.Upkeep);

    private static Ok<ModelsMessage> Get(ModelKeeper keeper, ServingModel serving, ModelWatch watch)
    {
        var (running, shadow) = keeper.InService;
        return TypedResults.Ok(ModelPicture.Write(running?.Passport, serving.Version, shadow is null ? [] : [shadow.Passport], watch));
    }
}
