using Drill.SuccessModel.Baselines;
using Drill.SuccessModel.Features;
using Drill.SuccessModel.Gate;
using Drill.SuccessModel.ModelFiles;
using Drill.SuccessModel.Predictors;
using Drill.SuccessModel.Responses;
using Drill.SuccessModel.Trees;

namespace Drill.SuccessModel.Passports;

/// <summary>Makes a policy-safe model with its passport. A model over benchmark features is never made: nothing could use it rightly.</summary>
public static class ModelMaking
{
    /// <summary>A few small trees: a shortlist is predicted within 100 µs and the file stays small; on a curriculum's own data more trees bring nothing that can be seen.</summary>
    public static readonly ForestSettings Served = new() { Trees = 60, Leaves = 24, LearningRate = 0.12, MinRowsPerLeaf = 100 };

    /// <param name="trainedOn">Names the data on the card.</param>
    /// <param name="say">Told what is being done.</param>
    /// <exception cref="OperationCanceledException">Asked to stop; checked between the steps.</exception>
    public static (byte[] File, ModelPassport Passport) Make(
        ResponseTable table, ExamStudents students, ForestSettings settings, int seed, string trainedOn, DateTimeOffset now, Action<string> say, CancellationToken cancellationToken)
    {
        say($"features of {students.Learned.Length} students");
        var set = TrainingSets.Build<PolicySafeFeatures>(table, students.Learned, seed, settings.Threads);
        cancellationToken.ThrowIfCancellationRequested();
        say($"trees and logistic regression on {set.Rows.Length} answers");
        var model = BlendFit.Fit(set, settings, seed);
        cancellationToken.ThrowIfCancellationRequested();
        say($"measuring on {students.Examined.Length} students");
        var paper = ExamPaper.Take("model", model, table, students.Examined);
        var filter = ExamPaper.Take("filter", new FilterBaseline(set.Features.Difficulties), table, students.Examined);
        var file = SuccessModelFile.Write(new(table.Items.Names, table.Skills.Names, model));
        var hash = SuccessModelFile.HashOf(file);
        return (file, new(
            ModelPassport.VersionOf(hash), hash, file.Length, now, trainedOn, students.LearnedUntil,
            set.Rows.Length, students.Learned.Length, table.Items.Count, table.Skills.Count, seed, settings, model.TreeWeight, ModelFigures.Of(paper, filter, paper.Constant())));
    }
}
