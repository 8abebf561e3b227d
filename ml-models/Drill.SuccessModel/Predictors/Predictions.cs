using Drill.SuccessModel.Responses;

namespace Drill.SuccessModel.Predictors;

/// <summary>Predictions for whole tables.</summary>
public static class Predictions
{
    /// <returns>P(correct) by row of the table; rows of other students are 0.</returns>
    public static float[] Of(IPredictor predictor, ResponseTable table, int[] students)
    {
        var predicted = new float[table.Count];
        Parallel.ForEach(students, student => predictor.Predict(table, student, predicted.AsSpan(table.RowsOf(student))));
        return predicted;
    }

    public static float[] Of(IPredictor predictor, ResponseTable table) => Of(predictor, table, StudentFolds.Where(table.StudentCount, _ => true));
}
