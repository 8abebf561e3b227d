using Drill.Domain.Attempts;
using Drill.Domain.Items.Grading;
using Drill.Domain.Learning;
using Drill.Domain.Selection;
using Drill.SuccessModel.Predictors;
using Drill.SuccessModel.Responses;
using Drill.SuccessModel.Serving;
using Drill.SuccessModel.Tests.Samples;

namespace Drill.SuccessModel.Tests.Serving;

public sealed class TrainedModelTests
{
    private static readonly TrainedModel Model = new(SmallSchool.Content, "blend-test", SmallSchool.Items);

    [Fact]
    public void Predict_StudentsAnswers_SaysWhatTheTrainerSays()
    {
        var content = SmallSchool.Content;
        foreach (var student in new[] { 500, 501, 502 })
        {
            var attempts = SmallSchool.Answers(student, 100).ToArray();
            var table = ResponseTable.Of(attempts.Select(AttemptResponses.Of), Vocabulary.Of(content.Items), Vocabulary.Of(content.Skills), SmallSchool.Priors);
            var expected = Predictions.Of(content.Predictor, table);
            var state = StudentState.Empty("s") with { Memory = Model.NewMemory() };
            for (var i = 0; i < attempts.Length; i++)
            {
                Assert.Equal(expected[i], Predict(state, attempts[i].Grade, attempts[i].ReceivedAt, SmallSchool.Candidate(attempts[i].Item.Template, attempts[i].Item.Level)).Success, 1e-6);
                state = state.After(attempts[i]);
            }
        }
    }

    [Fact]
    public void Predict_WhenTheAnswerBeforeArrives_SaysWhatTheTrainerSaysOfTheAnswerToCome()
    {
        var content = SmallSchool.Content;
        Attempt[] attempts = [.. SmallSchool.Answers(500, 60).Select((a, i) => a with { ReceivedAt = a.ReceivedAt.AddDays(i / 15) })];
        var table = ResponseTable.Of(attempts.Select(AttemptResponses.Of), Vocabulary.Of(content.Items), Vocabulary.Of(content.Skills), SmallSchool.Priors);
        var expected = Predictions.Of(content.Predictor, table);
        var state = StudentState.Empty("s") with { Memory = Model.NewMemory() };
        for (var i = 0; i < attempts.Length; i++)
        {
            var chosenAt = i % 15 == 0 ? attempts[i].ReceivedAt : attempts[i - 1].ReceivedAt;
            Assert.Equal(expected[i], Predict(state, attempts[i].Grade, chosenAt, SmallSchool.Candidate(attempts[i].Item.Template, attempts[i].Item.Level)).Success, 1e-6);
            state = state.After(attempts[i]);
        }
    }

    [Fact]
    public void Predict_MoreThanABatch_IsTheSameOneByOne()
    {
        Candidate[] all = [.. SmallSchool.Curriculum.Skills.SelectMany(s => s.Skill.Templates.SelectMany(t => Enumerable.Range(1, 3).Select(level => new Candidate(s, t, level))))];
        Candidate[] many = [.. all, .. all];
        var state = SmallSchool.Fold(SmallSchool.Answers(700, 30), Model.NewMemory());
        var predictions = new Prediction[many.Length];
        Model.Predict(state, 4, SmallSchool.Start.AddDays(800), many, predictions);
        Assert.True(many.Length > 64);
        Assert.Equal(many.Select(c => Predict(state, 4, SmallSchool.Start.AddDays(800), c)), predictions);
    }

    [Fact]
    public void Predict_NewStudent_StartsFromTheGrade()
    {
        var newcomer = StudentState.Empty("s");
        var candidate = SmallSchool.Candidate("g4-2.a", 2);
        Assert.True(Predict(newcomer, 5, SmallSchool.Start, candidate).Success > Predict(newcomer, 4, SmallSchool.Start, candidate).Success);
    }

    [Fact]
    public void Predict_TemplateNotLearnedFrom_FollowsItsPlaceInTheCurriculum()
    {
        var content = SmallSchool.Content;
        var without = content with { Items = [.. content.Items.Select(i => i.StartsWith("g5-2.a", StringComparison.Ordinal) ? "other " + i : i)] };
        var model = new TrainedModel(without, "blend-cold", SmallSchool.Items);
        Span<Prediction> predictions = stackalloc Prediction[3];
        model.Predict(StudentState.Empty("s"), 5, SmallSchool.Start, [SmallSchool.Candidate("g5-2.a", 1), SmallSchool.Candidate("g5-2.a", 2), SmallSchool.Candidate("g5-2.a", 3)], predictions);
        Assert.True(predictions[0].Success > predictions[1].Success && predictions[1].Success > predictions[2].Success);
    }

    [Fact]
    public void Constructor_ModelOfAnotherCurriculum_IsRefused() =>
        Assert.Throws<InvalidDataException>(() => new TrainedModel(SmallSchool.Content with { Skills = ["elsewhere"] }, "blend-x", SmallSchool.Items));

    [Theory]
    [InlineData(1)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(400)]
    public void Memory_FoldedFromWhereItReachesBackTo_IsTheSameAsKeptAllAlong(int answers)
    {
        var attempts = SmallSchool.Answers(900, answers).ToArray();
        var candidate = SmallSchool.Candidate("g4-1.a", 2);
        var state = StudentState.Empty("s") with { Memory = Model.NewMemory() };
        foreach (var attempt in attempts)
        {
            Predict(state, 4, attempt.ReceivedAt, candidate);
            state = state.After(attempt);
        }

        var reach = Model.NewMemory().ReachesBackTo(answers);
        var anew = attempts.Where(a => a.Sequence > reach).Aggregate(Model.NewMemory(), (memory, attempt) => memory.After(attempt));
        Assert.InRange(answers - reach, 1, 2 * AnswerMemory.BlockLength);
        var later = SmallSchool.Start.AddDays(1000);
        Assert.Equal(Predict(state with { Memory = anew }, 4, later, candidate), Predict(state, 4, later, candidate));
    }

    [Fact]
    public void Memory_AfterAnAnswer_LeavesTheOneBeforeAsItWas()
    {
        var before = SmallSchool.Fold(SmallSchool.Answers(901, 20), Model.NewMemory());
        var candidate = SmallSchool.Candidate("g5-1.a", 2);
        var said = Predict(before, 5, SmallSchool.Start.AddDays(999), candidate);
        var after = SmallSchool.Answers(901, 40).Skip(20).Aggregate(before, (state, attempt) => state.After(attempt));
        Assert.NotEqual(said, Predict(after, 5, SmallSchool.Start.AddDays(999), candidate));
        Assert.Equal(said, Predict(before, 5, SmallSchool.Start.AddDays(999), candidate));
    }

    [Fact]
    public void Memory_TwoWaysOnFromTheSame_KnowNothingOfEachOther()
    {
        var attempts = SmallSchool.Answers(903, 21).ToArray();
        var fork = attempts.Take(20).Aggregate(Fresh(), (state, attempt) => state.After(attempt));
        var candidate = SmallSchool.Candidate("g5-1.a", 2);
        var later = SmallSchool.Start.AddDays(999);
        Attempt[] ways = [attempts[20] with { Outcome = Outcome.Right, Score = 1 }, attempts[20] with { Outcome = Outcome.Wrong, Score = 0 }];
        var alone = ways.Select(way => Predict(attempts.Take(20).Append(way).Aggregate(Fresh(), (state, attempt) => state.After(attempt)), 5, later, candidate)).ToArray();
        Assert.NotEqual(alone[0], alone[1]);
        var together = ways.Select(way => fork.After(way)).ToArray();
        foreach (var i in new[] { 0, 1, 0 }) Assert.Equal(alone[i], Predict(together[i], 5, later, candidate));
    }

    [Fact]
    public void Predict_FromManyThreadsWhileAnswersArrive_SaysWhatItSaysAlone()
    {
        var attempts = SmallSchool.Answers(904, 120).ToArray();
        var candidate = SmallSchool.Candidate("g4-1.a", 2);
        var later = SmallSchool.Start.AddDays(999);
        var states = new List<StudentState> { Fresh() };
        foreach (var attempt in attempts) states.Add(states[^1].After(attempt));
        var alone = Enumerable.Range(0, states.Count).Select(n => Predict(attempts.Take(n).Aggregate(Fresh(), (state, attempt) => state.After(attempt)), 4, later, candidate)).ToArray();
        Parallel.For(0, 4 * states.Count, i => Assert.Equal(alone[i % states.Count], Predict(states[i % states.Count], 4, later, candidate)));
    }

    [Fact]
    public void Memory_AnotherModel_IsFoldedForIt()
    {
        var other = new TrainedModel(SmallSchool.Content, "blend-other", SmallSchool.Items);
        var state = SmallSchool.Fold(SmallSchool.Answers(902, 50), Model.NewMemory());
        var candidate = SmallSchool.Candidate("g4-3.b", 3);
        Span<Prediction> there = stackalloc Prediction[1];
        var here = Predict(state, 4, SmallSchool.Start.AddDays(999), candidate);
        other.Predict(state, 4, SmallSchool.Start.AddDays(999), [candidate], there);
        Assert.Equal(here, there[0]);
    }

    private static StudentState Fresh() => StudentState.Empty("s") with { Memory = Model.NewMemory() };

    private static Prediction Predict(StudentState student, int grade, DateTimeOffset now, Candidate candidate)
    {
        Span<Prediction> prediction = stackalloc Prediction[1];
        Model.Predict(student, grade, now, [candidate], prediction);
        return prediction[0];
    }
}
