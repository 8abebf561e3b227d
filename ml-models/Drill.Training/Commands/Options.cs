using System.CommandLine;
using Drill.SuccessModel.Trees;

namespace Drill.Training.Commands;

/// <summary>The options that commands share.</summary>
internal static class Options
{
    public static Option<FileInfo> Train() => new Option<FileInfo>("--train") { Description = "Response file to learn from.", Required = true }.AcceptExistingOnly();

    public static Option<FileInfo> Test(bool isRequired) => new Option<FileInfo>("--test") { Description = "Response file of other students to predict.", Required = isRequired }.AcceptExistingOnly();

    public static Option<bool> PolicySafe() => new("--policy-safe") { Description = "Only features that do not depend on the order in which a past policy served items." };

    public static Option<bool> Json() => new("--json") { Description = "One JSON object instead of a table." };

    public static Option<int> Seed() => new("--seed") { Description = "For folds, trees and intervals; the same seed gives the same figures.", DefaultValueFactory = _ => 1 };

    public static Option<int> Trees()
    {
        var trees = new Option<int>("--trees") { Description = "Trees in each forest; fewer are quicker and coarser.", DefaultValueFactory = _ => new ForestSettings().Trees };
        trees.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<int>() is < 1 or > 5000) result.AddError("--trees must be between 1 and 5000.");
        });
        return trees;
    }
}
