using Drill.Content.Checking;
using Drill.Domain.Curriculum;

namespace Drill.Content.Tests.Checking;

/// <summary>The whole curriculum, checked once for all tests that ask.</summary>
public sealed class CheckedContent
{
    /// <summary>All skills; an author who works on some units names the beginning of their ids in DRILL_TEST_UNITS ("g3-shapes") and waits less.</summary>
    public static IReadOnlyList<PlacedSkill> Skills { get; } =
        [.. ContentLibrary.Curriculum.Skills.Where(s => s.Unit.Id.StartsWith(Environment.GetEnvironmentVariable("DRILL_TEST_UNITS") ?? "", StringComparison.Ordinal))];

    private readonly ILookup<string, Finding> _findings =
        new ContentCheck(ContentLibrary.Curriculum).Run(Skills, cancellationToken: TestContext.Current.CancellationToken).ToLookup(f => f.Skill);

    public IEnumerable<Finding> this[string skill] => _findings[skill];
}
