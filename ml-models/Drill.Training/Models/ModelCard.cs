using System.Globalization;
using Drill.SuccessModel.Features;
using Drill.Training.Reports;

namespace Drill.Training.Models;

/// <summary>The card that a model file must not be without (Mitchell et al. 2019).</summary>
internal static class ModelCard
{
    public static string Write(ModelMetrics metrics, DateTimeOffset now) => string.Create(CultureInfo.InvariantCulture, $"""
        # Success model

        Predicts with what probability a student gets an item right, from the student's earlier answers and from how hard items and skills were for others.

        - Model file: `model.bin`, {metrics.Bytes} bytes, SHA-256 `{metrics.Sha256}`
        - Made: {now:yyyy-MM-dd}, seed {metrics.Measured.Seed}
        - Data: `{metrics.TrainedOn}`, {metrics.Answers} answers of {metrics.Students} students to {metrics.Items} items of {metrics.Skills} skills
        - Split: one fifth of the students held out for the figures below; the file then fitted to all students in the same way
        - Method: LightGBM, {metrics.Settings.Seeds} × {metrics.Settings.Trees} trees of {metrics.Settings.Leaves} leaves, learning rate {metrics.Settings.LearningRate}
        - Features: {metrics.Measured.Features}, groups {string.Join(", ", PolicySafeFeatures.Catalog.Groups.Select(g => g.Name))}; nothing that encodes the order in which items were served

        ## Use

        To choose the next item and to show ability with its uncertainty. Not for grades, placement or any decision about a child: it predicts the next answer, nothing else.
        It knows nothing of grade, school, sex or origin. Figures by grade and group are not here because response files do not carry them.

        ## Figures on held-out students

        {ReportTable.Write(metrics.Measured)}
        """) + "\n";
}
