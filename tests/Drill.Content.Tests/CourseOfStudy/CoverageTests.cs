using Drill.Content.CourseOfStudy;

namespace Drill.Content.Tests.CourseOfStudy;

/// <summary>What the curriculum covers of the course of study.</summary>
public sealed class CoverageTests
{
    [Fact]
    public void All_EmbeddedStatements_AreTheLeavesOfDomainsAToD()
    {
        Assert.Equal(274, Statements.All.Count);
        Assert.All(Statements.All, s => Assert.Matches("^8(2502[1-6]|35021)3[1-4]", s.Code));
        Assert.Equal([1, 2, 3, 4, 5, 6, 7], Statements.All.Select(s => s.Grade).Distinct());
    }

    [Fact]
    public void Of_Curriculum_CoversNearlyAllAndGivesAReasonForTheRest()
    {
        var coverage = Coverage.Of(ContentLibrary.Curriculum);
        Assert.True(coverage.Share >= 0.95, $"only {coverage.Share:P1}: {string.Join(", ", coverage.Exceptions.Select(s => s.Code))}");
        Assert.All(coverage.Exceptions, s => Assert.False(string.IsNullOrWhiteSpace(s.WhyNot), s.Code));
        Assert.DoesNotContain(coverage.Covered, s => s.WhyNot is not null);
    }
}
