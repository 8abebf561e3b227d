using Drill.Domain.Attempts;
using Drill.Domain.Learning;
using Drill.Domain.Selection;
using Drill.SuccessModel.Rasch;
using Drill.SuccessModel.Serving;
using Drill.SuccessModel.Tests.Samples;
using Drill.SuccessModel.Watching;

namespace Drill.SuccessModel.Tests.Serving;

public sealed class ServingModelTests
{
    private static readonly Candidate Candidate = SmallSchool.Candidate("g4-1.a", 2);

    private readonly TickingClock _clock = new();
    private readonly ModelWatch _watch = new();
    private readonly ServingModel _serving;

    public ServingModelTests() => _serving = new(new RaschModel(new ItemDifficulties()), SmallSchool.Items, _watch, _clock);

    [Fact]
    public void Predict_NoModel_TheBaselineChooses() => Assert.Equal("rasch-1", Predict());

    [Fact]
    public void Predict_ModelChanged_TheNewOneChoosesAtOnce()
    {
        _serving.Use(new Fixed("one", 0.6));
        Assert.Equal("one", Predict());
        var earlier = PredictOne();
        _serving.Use(new Fixed("two", 0.7));
        Assert.Equal("two", Predict());
        Assert.Equal(("one", "two"), (_serving.VersionOf(earlier), _serving.Version));
    }

    [Fact]
    public void DifficultyOf_WhoeverPredicts_IsTheCurriculumsWithWhatWasLearnedOfTheItem()
    {
        var difficulties = new ItemDifficulties();
        difficulties.Import([new(Candidate.Template.Id, Candidate.Level, 0.4, 100)]);
        var serving = new ServingModel(new RaschModel(difficulties), SmallSchool.Items, _watch, _clock);
        var learned = Candidate.Skill.DifficultyAt(Candidate.Level) + 0.4;
        Assert.Equal(learned, serving.DifficultyOf(Candidate), 9);
        serving.Use(new TrainedModel(SmallSchool.Content, "trees", SmallSchool.Items));
        Assert.Equal(learned, serving.DifficultyOf(Candidate), 9);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(0)]
    [InlineData(1.5)]
    public void Predict_NoProbability_TheBaselineStandsIn(double success)
    {
        _serving.Use(new Fixed("spoiled", success));
        Assert.Equal("rasch-1", Predict());
        Assert.Equal(1, _watch.Report("spoiled").Failures);
    }

    [Fact]
    public void Predict_ModelThrows_IsLeftAloneForAWhileAndThenAskedAgain()
    {
        var model = new Fixed("failing", 0.6) { Fails = true };
        _serving.Use(model);
        Assert.Equal("rasch-1", Predict());
        Assert.Equal("rasch-1", Predict());
        Assert.Equal((1, true), (model.Asked, _serving.IsStandingIn));
        (model.Fails, _clock.Now) = (false, _clock.Now + Breaker.Rest);
        Assert.Equal("failing", Predict());
    }

    [Fact]
    public void Predict_SlowAgainAndAgain_TheBaselineStandsIn()
    {
        _serving.Use(new Fixed("slow", 0.6) { Takes = () => _clock.Tick(Breaker.SlowFrom) });
        for (var i = 0; i < Breaker.SlowInARow; i++) Assert.Equal("slow", Predict());
        Assert.Equal("rasch-1", Predict());
    }

    [Fact]
    public void Predict_SlowOnceInAWhile_GoesOn()
    {
        var calls = 0;
        _serving.Use(new Fixed("mostly quick", 0.6) { Takes = () => _clock.Tick(++calls % 3 == 0 ? Breaker.SlowFrom : TimeSpan.Zero) });
        for (var i = 0; i < 30; i++) Assert.Equal("mostly quick", Predict());
    }

    [Fact]
    public void Observe_Shadow_IsWatchedAndDoesNotChoose()
    {
        _serving.Use(new Fixed("one", 0.6), new Fixed("shadow", 0.9));
        Assert.Equal("one", Predict());
        foreach (var attempt in SmallSchool.Answers(1, 10)) _serving.Observe(StudentState.Empty("s"), attempt with { Model = "one", PredictedSuccess = 0.6 });
        Assert.Equal((10, 10), (_watch.Report("one").Answers, _watch.Report("shadow").Answers));
        Assert.Equal((0.6, 0.9), (Math.Round(_watch.Report("one").Deciles.Single().Expected, 9), Math.Round(_watch.Report("shadow").Deciles.Single().Expected, 9)));
        Assert.Equal(10, _watch.Report("shadow").Grades.Single(g => g.Cell == 5).Count);
    }

    [Fact]
    public void Observe_ShadowThrows_CostsNothing()
    {
        _serving.Use(new Fixed("one", 0.6), new Fixed("shadow", 0.9) { Fails = true });
        foreach (var attempt in SmallSchool.Answers(1, 3)) _serving.Observe(StudentState.Empty("s"), attempt);
        Assert.Equal((0, 3), (_watch.Report("shadow").Answers, _watch.Report("shadow").Failures));
        Assert.Equal("one", Predict());
    }

    private string Predict() => _serving.VersionOf(PredictOne());

    private Prediction PredictOne()
    {
        Span<Prediction> prediction = stackalloc Prediction[1];
        _serving.Predict(StudentState.Empty("s"), 4, _clock.Now, [Candidate], prediction);
        return prediction[0];
    }

    private sealed class Fixed(string version, double success) : ISuccessModel
    {
        public string Version => version;

        public bool Fails { get; set; }

        public Action? Takes { get; init; }

        public int Asked { get; private set; }

        public void Predict(StudentState student, int grade, DateTimeOffset now, ReadOnlySpan<Candidate> candidates, Span<Prediction> predictions)
        {
            Asked++;
            Takes?.Invoke();
            if (Fails) throw new InvalidOperationException("This model is broken.");
            predictions.Fill(new(success));
        }

        public void Observe(Attempt attempt)
        {
        }
    }

    private sealed class TickingClock : TimeProvider
    {
        private long _ticks;

        public DateTimeOffset Now { get; set; } = SmallSchool.Start;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public void Tick(TimeSpan time) => _ticks += time.Ticks;

        public override DateTimeOffset GetUtcNow() => Now;

        public override long GetTimestamp() => _ticks;
    }
}
