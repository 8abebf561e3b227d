using Drill.Domain.Learning.Times;
using Drill.Domain.Selection;
using Drill.Server.Estimates;
using Drill.SuccessModel.Rasch;
using Drill.SuccessModel.Serving;
using Drill.SuccessModel.Watching;

namespace Drill.Server.Silo;

/// <summary>The model predicts, the selector chooses: another model is another line here.</summary>
public static class Learning
{
    public static IServiceCollection AddLearning(this IServiceCollection services) =>
        services
            .AddSingleton<ItemDifficulties>().AddSingleton<RaschModel>().AddSingleton<CurriculumItems>().AddSingleton<ModelWatch>()
            .AddSingleton<ServingModel>().AddSingleton<ISuccessModel>(provider => provider.GetRequiredService<ServingModel>())
            .AddSingleton<ResponseTimes>().AddSingleton<ItemSelector>()
            .AddEstimates();
}
