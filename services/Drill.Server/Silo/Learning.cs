using Drill.Domain.Learning;
using Drill.Domain.Selection;
using Drill.SuccessModel.Rasch;

namespace Drill.Server.Silo;

/// <summary>The model predicts, the selector chooses: another model is another line here.</summary>
public static class Learning
{
    public static IServiceCollection AddLearning(this IServiceCollection services) =>
        services
            .AddSingleton<ItemDifficulties>().AddSingleton<ISuccessModel, RaschModel>().AddSingleton<ResponseTimes>().AddSingleton<ItemSelector>()
            .AddHostedService<DifficultyKeeper>();
}
