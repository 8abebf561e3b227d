using Drill.SuccessModel.Predictors;
using Drill.SuccessModel.Responses;

namespace Drill.Training.Evaluation;

/// <summary>What each contender said, by row of the table.</summary>
internal sealed record Predicted(float[] Model, double TreeWeight, IReadOnlyList<(string Name, float[] Predicted)> Baselines, double TrainingSeconds)
{
    /// <summary>Rows of other students are 0.</summary>
    public static Predicted By(Contenders contenders, ResponseTable table, int[] students) => new(
        Predictions.Of(contenders.Model, table, students),
        contenders.TreeWeight,
        [.. contenders.Baselines.Select(b => (b.Name, Predictions.Of(b.Predictor, table, students)))],
        contenders.TrainingSeconds);

    /// <summary>One whole out of folds that each predicted their own students.</summary>
    public static Predicted Join(IReadOnlyList<Predicted> folds) => new(
        Add(folds.Select(f => f.Model)),
        folds.Average(f => f.TreeWeight),
        [.. folds[0].Baselines.Select((b, i) => (b.Name, Add(folds.Select(f => f.Baselines[i].Predicted))))],
        folds.Average(f => f.TrainingSeconds));

    public Predicted Only(int[] rows) => new(Pick(Model, rows), TreeWeight, [.. Baselines.Select(b => (b.Name, Pick(b.Predicted, rows)))], TrainingSeconds);

    private static float[] Pick(float[] values, int[] rows) => Array.ConvertAll(rows, row => values[row]);

    private static float[] Add(IEnumerable<float[]> folds) => folds.Aggregate((sum, fold) => [.. sum.Zip(fold, (a, b) => a + b)]);
}
