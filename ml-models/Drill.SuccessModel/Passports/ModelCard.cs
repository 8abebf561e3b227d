using System.Globalization;
using System.Text;
using Drill.SuccessModel.Features;
using Drill.SuccessModel.Measures;

namespace Drill.SuccessModel.Passports;

/// <summary>The card that a model file must not be without (Mitchell et al. 2019).</summary>
public static class ModelCard
{
    public static string Write(ModelPassport passport) => string.Create(CultureInfo.InvariantCulture, $"""
        # Success model {passport.Version}

        Predicts with what probability a student gets an item right, from the student's earlier answers and from how hard items and skills were for others.

        - Model file: `model.bin`, {passport.Bytes} bytes, SHA-256 `{passport.Sha256}`
        - Made: {passport.TrainedAt:yyyy-MM-dd}, seed {passport.Seed}
        - Data: {passport.TrainedOn}; learned from {passport.Answers} answers of {passport.Students} students to {passport.Items} items of {passport.Skills} skills
        - Split: by student. One in five, the newest where the answers tell the time, was not learned from; the figures below are of this very file on them
        - Method: LightGBM, {passport.Settings.Seeds} × {passport.Settings.Trees} trees of {passport.Settings.Leaves} leaves, learning rate {passport.Settings.LearningRate}; logistic regression on the same features. Of a prediction (logits) {passport.TreeWeight:P0} are the trees', the rest logistic regression's: what predicted best of learned students set aside
        - Features: {PolicySafeFeatures.Catalog.Name}, groups {string.Join(", ", PolicySafeFeatures.Catalog.Groups.Select(g => g.Name))}; nothing that encodes the order in which items were served

        ## Use

        To choose the next item and to show ability with its uncertainty. Not for grades, placement or any decision about a child: it predicts the next answer, nothing else.
        Of a student it knows the school year and the answers; nothing of school, sex or origin.

        ## Figures on {passport.Measured.Figures.Rows} answers of {passport.Measured.Students} students not learned from

        {Tables(passport.Measured)}
        """) + "\n";

    private static string Tables(ModelFigures measured)
    {
        var text = new StringBuilder("| | AUC | log loss | RMSE | ECE | accuracy | answers |\n|---|---|---|---|---|---|---|\n");
        Line(text, "**model**", measured.Figures);
        foreach (var baseline in measured.Baselines) Line(text, baseline.Name, baseline.Figures);
        foreach (var slice in measured.Slices) Line(text, slice.Name, slice.Figures);
        text.Append("\n| predictions | mean predicted | came true | answers |\n|---|---|---|---|\n");
        foreach (var bin in measured.Calibration) text.Append(CultureInfo.InvariantCulture, $"| {bin.From:F3}–{bin.To:F3} | {bin.Predicted:F4} | {bin.Observed:F4} | {bin.Rows} |\n");
        return text.ToString().TrimEnd();
    }

    private static void Line(StringBuilder text, string name, Measured f) =>
        text.Append(CultureInfo.InvariantCulture, $"| {name} | {f.Auc:F4} | {f.LogLoss:F4} | {f.Rmse:F4} | {f.Ece:F4} | {f.Accuracy:F4} | {f.Rows} |\n");
}
