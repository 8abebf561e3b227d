using System.Globalization;
using Drill.Content;
using Drill.Content.Checking;
using Drill.Domain.Curriculum;

namespace Drill.Server.Content;

/// <summary>The run of <c>content check</c>: progress on standard error, the table of findings on standard output.</summary>
public static class CheckRun
{
    public const int Broken = 1;

    public static int Run(IReadOnlyList<PlacedSkill> skills, int seeds, TextWriter output, TextWriter progress, CancellationToken cancellationToken)
    {
        var done = 0;
        var findings = new ContentCheck(ContentLibrary.Curriculum, seeds).Run(skills, skill =>
        {
            var count = Interlocked.Increment(ref done);
            if (count % 10 == 0 || count == skills.Count) progress.WriteLine($"{count} of {skills.Count} skills");
        }, cancellationToken);

        if (findings.Count > 0) output.WriteLine(TextTable.Write(["where", "rule", "items", "first of them"], findings.Select(f => new[] { f.Place, f.Rule, f.Times.ToString(CultureInfo.InvariantCulture), f.Example })));
        var pairs = skills.Sum(s => s.Skill.Templates.Sum(t => t.Levels));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{skills.Count} {(skills.Count == 1 ? "skill" : "skills")}, {pairs} (template, level) pairs, {(long)pairs * seeds} items: {findings.Count} {(findings.Count == 1 ? "rule" : "rules")} broken."));
        return findings.Count == 0 ? 0 : Broken;
    }
}
