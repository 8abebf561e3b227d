using Drill.SuccessModel.Baselines;
using Drill.SuccessModel.Features;
using Drill.SuccessModel.Predictors;
using Drill.SuccessModel.Responses;
using Drill.SuccessModel.Trees;
using Drill.Training.Commands;

namespace Drill.Training.Evaluation;

/// <summary>The model and, beside it, what it has to beat; all fitted to the same students.</summary>
/// <param name="TreeWeight">What the trees have to say in the model, the rest being logistic regression's; [0, 1].</param>
/// <param name="TrainingSeconds">Features, trees and logistic regression of the model, and finding the weight.</param>
internal sealed record Contenders(IPredictor Model, double TreeWeight, IReadOnlyList<(string Name, IPredictor Predictor)> Baselines, double TrainingSeconds)
{
    public static Contenders Fit<TSet>(ResponseTable table, int[] students, ForestSettings settings, int seed, ProgressLog progress)
        where TSet : class, IFeatureSet<TSet>
    {
        progress.Say($"features of {students.Length} students ({TSet.Catalog.Name}, {TSet.Catalog.Count})");
        var start = progress.Seconds;
        var set = TrainingSets.Build<TSet>(table, students, seed);
        progress.Say($"trees and logistic regression on {set.Rows.Length} answers, and the weight of each");
        var model = BlendFit.Fit(set, settings, seed);
        var seconds = progress.Seconds - start;
        return new(model, model.TreeWeight, [("trees", model.Trees), ("logistic", model.Linear), .. FitPublished(table, students, progress)], seconds);
    }

    private static IEnumerable<(string Name, IPredictor Predictor)> FitPublished(ResponseTable table, int[] students, ProgressLog progress)
    {
        progress.Say("filter alone");
        yield return ("filter", FilterBaseline.Fit(table, students));
        progress.Say("IRT");
        yield return ("irt", LinearBaseline.Fit(LinearTerms.Irt, table, students));
        progress.Say("Rasch");
        yield return ("rasch", LinearBaseline.Fit(LinearTerms.Rasch, table, students));
        progress.Say("PFA");
        yield return ("pfa", LinearBaseline.Fit(LinearTerms.Pfa, table, students));
        progress.Say("Best-LR");
        yield return ("bestLr", LinearBaseline.Fit(LinearTerms.BestLr, table, students));
    }
}
