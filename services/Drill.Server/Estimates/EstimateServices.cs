using Drill.Domain.Documents;
using Drill.Domain.Learning.Times;
using Drill.SuccessModel.Rasch;
using Drill.SuccessModel.Watching;

namespace Drill.Server.Estimates;

public static class EstimateServices
{
    private static readonly DocumentSet<TimeCounts> TimesDocuments = new("answer-times", TimesJson.Default.TimeCounts);
    private static readonly DocumentSet<ModelTallies> WatchDocuments = new("model-watch", WatchJson.Default.ModelTallies);
    private static readonly DocumentKey Counts = new("all", "counts");

    public static IServiceCollection AddEstimates(this IServiceCollection services) => services
        .AddSingleton<IKeptEstimate>(p => OfDifficulties(p.GetRequiredService<ItemDifficulties>(), p.GetRequiredService<IDocumentStore>()))
        .AddSingleton<IKeptEstimate>(p => OfTimes(p.GetRequiredService<ResponseTimes>(), p.GetRequiredService<IDocumentStore>()))
        .AddSingleton<IKeptEstimate>(p => OfWatch(p.GetRequiredService<ModelWatch>(), p.GetRequiredService<IDocumentStore>()))
        .AddHostedService<EstimateKeeper>();

    public static IKeptEstimate OfDifficulties(ItemDifficulties difficulties, IDocumentStore documents) => new KeptDifficulties(difficulties, documents);

    public static IKeptEstimate OfTimes(ResponseTimes times, IDocumentStore documents) => new SharedTally<TimeCounts>(
        "answer times", documents, TimesDocuments, Counts,
        new(TimeCounts.None, t => t.IsWhole, t => t.Levels.IsEmpty, (one, other) => one.Plus(other), times.Unstored, times.Settle));

    public static IKeptEstimate OfWatch(ModelWatch watch, IDocumentStore documents) => new SharedTally<ModelTallies>(
        "the models' calibration", documents, WatchDocuments, Counts,
        new(ModelTallies.None, t => t.IsWhole, t => t.Models.IsEmpty, (one, other) => one.Plus(other), watch.Unstored, watch.Settle));
}
