using Drill.Domain.Selection;

namespace Drill.Simulation.Policies;

/// <summary>
/// No policy that a school can have: it sees what is true of the student. Of the skills to practise it takes the first that is not mastered, and of that skill the item whose
/// true success lies nearest the usual target. What another policy needs beyond this is the price of not knowing.
/// </summary>
public sealed record PerfectKnowledge() : Policy("oracle")
{
    public override PolicyRun Begin(PolicyTask task) => new Run(task);

    private sealed class Run(PolicyTask task) : CandidateRun(task)
    {
        protected override int Pick(ReadOnlySpan<Prediction> predictions, DateTimeOffset now)
        {
            var student = Task.Truth ?? throw new InvalidOperationException("Nobody told the truth about the student.");
            var skill = Task.Skills.FirstOrDefault(s => !student.HasMastered(s, now));
            var (nearest, distance) = (0, double.PositiveInfinity);
            for (var i = 0; i < Candidates.Length; i++)
            {
                var candidate = Candidates[i];
                if (skill is not null && candidate.Skill != skill) continue;
                var own = Math.Abs(student.SuccessOn(candidate.Skill, candidate.Template.Id, candidate.Level, now) - Target.Usual);
                if (own < distance) (nearest, distance) = (i, own);
            }

            return nearest;
        }
    }
}
