using System.CommandLine;
using System.Globalization;
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
        Bound(trees, 1, 5000);
        return trees;
    }

    /// <summary>What is no number at all the parser itself refuses, after the validators.</summary>
    public static void Bound(Option<int> option, int least, int most) => option.Validators.Add(result =>
    {
        if (result.Tokens is [var token] && int.TryParse(token.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && (number < least || number > most))
            result.AddError(string.Create(CultureInfo.InvariantCulture, $"{option.Name} must be between {least} and {most}."));
    });
}
