using System.CommandLine;
using Drill.Content;
using Drill.Simulation.Learners;
using Drill.Simulation.Policies;
using Drill.SuccessModel.Passports;
using Drill.Training.Reports;
using Drill.Training.Simulations;

namespace Drill.Training.Commands;

/// <summary><c>simulate</c>: policies of choosing items, tried on simulated students of several families.</summary>
internal static class SimulateCommand
{
    public const int BarMissed = 1;

    private static readonly double[] TrackedGrowths = [0, 0.01, 0.03];

    private const string About = """
        Tries policies of choosing items on simulated students of several families: how many items until a unit is truly mastered, what is left after a fortnight,
        how well the student's ability is known, how near the target success stays. Drill's own policy is the selector that serves students.

        A file for --learners is a JSON array of families; what is left out keeps its default:
          { "family": "bkt", "prior": 0.4, "learn": 0.15, "guess": 0.3, "slip": 0.1 }
          { "family": "growth", "growth": 0.01, "skillGrowth": 0.15, "mistakes": 0.4 }
          { "family": "forgetting", "gainOfRight": 0.3, "gainOfWrong": 0.12, "maxGain": 4, "stability": 8, "spacing": 1.8, "kept": 0.4 }
        for growth and forgetting "headStartSpread", "gaps" and "gapDepth" too, and for each of them "abilitySpread", "difficultyNoise", "unready", "guessing". docs/simulate.md says what each means.
        """;

    public static Command Create(TextWriter output, TextWriter error)
    {
        var family = new Option<string>("--family") { Description = "bkt, growth, forgetting or all.", DefaultValueFactory = _ => "all" }.AcceptOnlyFromAmong("bkt", "growth", "forgetting", "all");
        var policy = new Option<string>("--policy") { Description = "uniform, random, fixed, drill, oracle or all.", DefaultValueFactory = _ => "all" }.AcceptOnlyFromAmong("uniform", "random", "fixed", "drill", "oracle", "all");
        var learners = new Option<FileInfo>("--learners") { Description = "JSON file with families and their parameters, instead of the built-in ones." }.AcceptExistingOnly();
        var students = new Option<int>("--students") { Description = "In each family.", DefaultValueFactory = _ => 420 };
        Options.Bound(students, 21, 100_000);
        var model = new Option<DirectoryInfo>("--model") { Description = "Folder of the model that serves, as train writes it; without it the one that a new school starts with." }.AcceptExistingOnly();
        var earlier = new Option<int>("--earlier") { Description = "Students who practised before, of all the families: from their answers difficulties and model are learned as at night on a server." };
        Options.Bound(earlier, 0, 100_000);
        var check = new Option<bool>("--check") { Description = "Exit with 1 when Drill misses a bar." };
        var (json, seed) = (Options.Json(), Options.Seed());
        seed.Description = "For students, items and answers; the same seed gives the same figures.";
        var command = new Command("simulate", About) { family, policy, learners, students, model, earlier, check, json, seed };
        command.SetAction(parsed =>
        {
            var isMissed = false;
            var code = TrainingCommand.Guard(error, () =>
            {
                var file = parsed.GetValue(learners);
                var families = (file is null ? LearnerFamily.Defaults : LearnerFile.Read(file.FullName)).Where(f => parsed.GetValue(family) == "all" || f.Name == parsed.GetValue(family)).ToArray();
                if (families.Length == 0) throw new BadInputException($"--family {parsed.GetValue(family)}: {file?.FullName} has none of it.");
                var policies = Policy.All.Where(p => parsed.GetValue(policy) == "all" || p.Name.StartsWith(parsed.GetValue(policy)!, StringComparison.Ordinal)).ToArray();
                var school = new SimulatedSchool(new(ContentLibrary.Curriculum), ModelShelf.Read(parsed.GetValue(model)?.FullName ?? Path.Combine(AppContext.BaseDirectory, "model")));
                var plan = new SimulationPlan(ContentLibrary.Curriculum, school.Model, families, policies, parsed.GetValue(students), (ulong)parsed.GetValue(seed));
                var report = Run(plan, school, parsed.GetValue(earlier), new(error));
                isMissed = parsed.GetValue(check) && !report.AllMet;
                foreach (var bar in report.Bars.Where(b => !b.IsMet)) error.WriteLine(FormattableString.Invariant($"missed: {bar.Family}: {bar.Name}: {bar.Value:F3}, limit {bar.Limit:F3}"));
                output.WriteLine(parsed.GetValue(json) ? ReportJson.Write(report) : SimulationTable.Write(report));
            });
            return code == 0 && isMissed ? BarMissed : code;
        });
        return command;
    }

    private static SimulationReport Run(SimulationPlan plan, SimulatedSchool school, int earlier, ProgressLog progress)
    {
        if (earlier > 0) school.Teach(plan, earlier, progress);
        var trials = Simulations.Simulation.Run(plan, progress).ToArray();
        var bars = trials.GroupBy(t => t.Family).SelectMany(family => Bars.Of([.. family])).ToList();
        if (plan.Policies.OfType<DrillPolicy>().Any())
        {
            foreach (var growth in TrackedGrowths)
            {
                progress.Say(FormattableString.Invariant($"target kept by students who grow {growth} logits an item"));
                var tracked = Simulations.Simulation.Practise(plan, new GrowthFamily { Growth = growth, SkillGrowth = 0 }, new DrillPolicy());
                bars.Add(Bars.Tracking(growth, Figures.MissedTargetOf(tracked)!.Value));
            }
        }

        return new(plan.Model.Version, earlier, plan.Students, plan.Seed, progress.Seconds, [.. trials.Select(Figures.Of)], bars);
    }
}
