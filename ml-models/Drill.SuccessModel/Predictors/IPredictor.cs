using Drill.SuccessModel.Responses;

namespace Drill.SuccessModel.Predictors;

/// <summary>Predicts a student's answers one by one, each from those before it. Every model and every baseline stands behind this edge.</summary>
public interface IPredictor
{
    /// <param name="student">A student of the table, whom the predictor has not learned from.</param>
    /// <param name="predicted">P(correct) of each of the student's rows, [0, 1].</param>
    void Predict(ResponseTable table, int student, Span<float> predicted);
}
