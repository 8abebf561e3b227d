using Drill.Content;
using Drill.Simulation.Learners;
using Drill.Simulation.Policies;
using Drill.Simulation.Trials;
using Drill.SuccessModel.Rasch;

namespace Drill.Simulation.Tests.Policies;

public sealed class PerfectKnowledgeTests
{
    [Fact]
    public void Choose_Unit_NeverPractisesWhatIsMasteredAndMastersAllOfIt()
    {
        var curriculum = ContentLibrary.Curriculum;
        var unit = curriculum.Units.First(u => u.Grade == 3 && u.Skills.Count >= 4);
        var task = PolicyTask.ForUnit(curriculum, new RaschModel(new ItemDifficulties()), unit, 1);
        var trial = new Trial(new BktFamily { Prior = 0.2 }.Enroll(curriculum, 3, seed: 1, itemSeed: 0), new PerfectKnowledge(), task);
        var practised = 0;
        for (; task.Skills.Any(s => !trial.Learner.HasMastered(s, trial.Now)); practised++)
        {
            var open = task.Skills.Where(s => !trial.Learner.HasMastered(s, trial.Now)).ToArray();
            Assert.Contains(trial.Answer().Skill, open);
        }

        Assert.InRange(practised, 4, 200);
    }
}
