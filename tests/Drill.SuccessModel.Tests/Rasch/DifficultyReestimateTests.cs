using Drill.SuccessModel.Rasch;
using Drill.SuccessModel.Tests.Samples;

namespace Drill.SuccessModel.Tests.Rasch;

public sealed class DifficultyReestimateTests
{
    [Fact]
    public void Run_ItemHarderThanItsPlace_IsFoundInBoundedSteps()
    {
        // Every answer to one level is wrong, whatever the student: far harder than the curriculum says.
        var responses = Enumerable.Range(0, 80).SelectMany(s => SmallSchool.Answers(s, 40))
            .Select(a => a.Item is { Template: "g5-2.b", Level: 1 } ? a with { Outcome = Domain.Items.Grading.Outcome.Wrong } : a)
            .Select(Drill.SuccessModel.Serving.AttemptResponses.Of);
        var table = Drill.SuccessModel.Responses.ResponseTable.Of(responses, priors: SmallSchool.Priors);
        var difficulties = new ItemDifficulties();

        difficulties.Import(DifficultyReestimate.Run(table, SmallSchool.Curriculum, difficulties));
        Assert.Equal(DifficultyReestimate.MaxStep, difficulties.ShiftOf("g5-2.b", 1), 1e-9);
        for (var run = 0; run < 12; run++) difficulties.Import(DifficultyReestimate.Run(table, SmallSchool.Curriculum, difficulties));

        Assert.InRange(difficulties.ShiftOf("g5-2.b", 1), 1, 2);
        Assert.True(difficulties.ShiftOf("g5-1.a", 1) < difficulties.ShiftOf("g5-2.b", 1) - 1);
    }

    [Fact]
    public void Run_EverythingEasierThanItsPlace_LeavesTheScaleWhereItIs()
    {
        // Everybody is right nine times out of ten, in whatever: abler children, not easier items.
        var random = new Random(3);
        var responses = Enumerable.Range(0, 80).SelectMany(s => SmallSchool.Answers(s, 40))
            .Select(a => a with { Outcome = random.NextDouble() < 0.9 ? Domain.Items.Grading.Outcome.Right : Domain.Items.Grading.Outcome.Wrong })
            .Select(Drill.SuccessModel.Serving.AttemptResponses.Of);
        var table = Drill.SuccessModel.Responses.ResponseTable.Of(responses, priors: SmallSchool.Priors);
        var difficulties = new ItemDifficulties();
        for (var run = 0; run < 12; run++) difficulties.Import(DifficultyReestimate.Run(table, SmallSchool.Curriculum, difficulties));
        Assert.InRange(difficulties.Export().Average(s => s.Logits), -0.15, 0.15);
    }

    [Fact]
    public void Run_SchoolsOwnItem_StartsFromItsSkillsLevel()
    {
        Assert.Equal(ShiftsOf("g5-2.b"), ShiftsOf("own-1"));

        double[] ShiftsOf(string template)
        {
            var responses = Enumerable.Range(0, 80).SelectMany(s => SmallSchool.Answers(s, 40))
                .Select(a => a.Item is { Template: "g5-2.b" } ? a with { Item = a.Item with { Template = template } } : a)
                .Select(Drill.SuccessModel.Serving.AttemptResponses.Of);
            var table = Drill.SuccessModel.Responses.ResponseTable.Of(responses, priors: SmallSchool.Priors);
            double[] found = [.. DifficultyReestimate.Run(table, SmallSchool.Curriculum, new()).Where(s => s.Template == template).OrderBy(s => s.Level).Select(s => Math.Round(s.Logits, 9))];
            Assert.Equal(3, found.Length);
            return found;
        }
    }

    [Fact]
    public void Run_MoreAnswers_AreMoreCertain()
    {
        double DeviationAfter(int students) => DifficultyReestimate.Run(SmallSchool.Table(Enumerable.Range(0, students), 40), SmallSchool.Curriculum, new()).Single(s => s is { Template: "g4-1.a", Level: 2 }).Deviation!.Value;
        Assert.True(DeviationAfter(80) < DeviationAfter(10));
        Assert.InRange(DeviationAfter(10), 0.2, 0.6);
    }
}
