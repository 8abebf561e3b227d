using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Drill.Content;
using Drill.Content.Checking;
using Drill.Domain.Curriculum;

namespace Drill.Server.Content;

/// <summary><c>content check</c>, <c>content report</c> and <c>content show</c>: what the curriculum holds and whether it is sound, for authors.</summary>
public static class ContentCommand
{
    public static Command Create() => new("content", "What the curriculum holds, for authors: check it, report on it, show an item.") { CreateCheck(), CreateReport(), CreateShow() };

    private static Command CreateCheck()
    {
        var seeds = new Option<int>("--seeds") { Description = "Items to make of every level of every template.", DefaultValueFactory = _ => ContentCheck.DefaultSeeds };
        seeds.Validators.Add(result => Expect(result, result.Tokens.Count == 0 || (int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var value) && value is >= 1 and <= 1_000_000), "--seeds is a number from 1 to 1000000."));
        var units = new Option<string>("--units") { Description = "Only units whose id begins so: g4, g4-shapes.", DefaultValueFactory = _ => "" };
        units.Validators.Add(result => Expect(result, Units(result.GetValueOrDefault<string>()).Any(), "--units: no unit's id begins so; 'content report' lists them."));
        var command = new Command("check", "Makes every item of many seeds and holds it against all rules; a table of what failed. Exit code 1 when a rule is broken.") { seeds, units };
        command.SetAction((parsed, cancellationToken) =>
        {
            var chosen = Units(parsed.GetValue(units)).SelectMany(u => u.Skills).Select(s => ContentLibrary.Curriculum.FindSkill(s.Id)!).ToArray();
            return Task.FromResult(CheckRun.Run(chosen, parsed.GetValue(seeds), Console.Out, Console.Error, cancellationToken));
        });
        return command;
    }

    private static Command CreateReport()
    {
        var json = new Option<bool>("--json") { Description = "One JSON object: {skills, pairs, templates, misconceptions, kinds, codes: {drillable, covered, exceptions: [{code, why}]}, grades, units}." };
        var command = new Command("report", "How much there is by grade, unit and kind of response, and which statements of the course of study (2017) are covered.") { json };
        command.SetAction(parsed =>
        {
            var report = ContentReport.Of(ContentLibrary.Curriculum);
            Console.Out.WriteLine(parsed.GetValue(json) ? report.ToJson() : ReportText.Write(report));
            return 0;
        });
        return command;
    }

    private static Command CreateShow()
    {
        var skill = new Argument<string>("SKILL") { Description = "Id of a skill; 'content report' lists them." };
        skill.Validators.Add(result => Expect(result, ContentLibrary.Curriculum.FindSkill(result.GetValueOrDefault<string>()!) is not null, $"No skill '{result.GetValueOrDefault<string>()}'. {Suggest(result.GetValueOrDefault<string>()!)}"));
        var level = new Option<int>("--level") { Description = "1 easy to 3 hard.", DefaultValueFactory = _ => 1 };
        var seed = new Option<uint>("--seed") { Description = "Any whole number; the same seed shows the same item.", DefaultValueFactory = _ => 1u };
        var command = new Command("show", "One item of every template of a skill: prompt, key, hint, solution and misconceptions, in both languages.") { skill, level, seed };
        command.Validators.Add(result =>
        {
            if (result.GetValue(skill) is { } id && ContentLibrary.Curriculum.FindSkill(id) is { } placed && (result.GetValue(level) < 1 || result.GetValue(level) > placed.Skill.Levels))
            {
                result.AddError($"--level: '{id}' has levels 1 to {placed.Skill.Levels}.");
            }
        });
        command.SetAction(parsed =>
        {
            Console.Out.WriteLine(ItemText.Write(ContentLibrary.Curriculum.FindSkill(parsed.GetValue(skill)!)!, parsed.GetValue(level), parsed.GetValue(seed)));
            return 0;
        });
        return command;
    }

    private static IEnumerable<Unit> Units(string? beginning) => ContentLibrary.Curriculum.Units.Where(u => u.Id.StartsWith(beginning ?? "", StringComparison.Ordinal));

    private static string Suggest(string id)
    {
        var alike = ContentLibrary.Curriculum.Skills.Select(s => s.Id).Where(s => s.Contains(id.Split('-')[0], StringComparison.OrdinalIgnoreCase)).Take(5).ToArray();
        return alike.Length == 0 ? "'content report' lists them." : $"Is it one of {string.Join(", ", alike)}?";
    }

    private static void Expect(SymbolResult result, bool holds, string message)
    {
        if (!holds) result.AddError(message);
    }
}
