using Drill.SuccessModel.Watching;

namespace Drill.SuccessModel.Tests.Watching;

public sealed class DriftAlarmTests
{
    /// <summary>Two million answers of a model that is right: two false alarms are to be expected, and seven or more would come by chance once in 200 times.</summary>
    [Fact]
    public void After_PredictionsThatComeTrue_SoundsAboutOnceInAMillion() =>
        Assert.InRange(Enumerable.Range(1, 40).Count(seed => Run(answers: 50_000, shift: 0, seed).Alarm.Since is not null), 0, 6);

    [Theory]
    [InlineData(-0.06)]
    [InlineData(0.06)]
    public void After_SixPointsOff_SoundsWithinThreeThousandAnswers(double shift)
    {
        var (alarm, answers) = Run(answers: 200_000, shift);
        Assert.InRange(answers, 300, 3000);
        Assert.Equal(shift < 0, alarm.IsTooHopeful);
        Assert.Equal(At(answers), alarm.Since);
    }

    [Fact]
    public void After_Alarm_KeepsItsTime()
    {
        var (alarm, answers) = Run(answers: 10_000, shift: 0.2);
        Assert.Same(alarm, alarm.After(0.5, true, At(answers + 1)));
    }

    private static (DriftAlarm Alarm, int Answers) Run(int answers, double shift, int seed = 3)
    {
        var random = new Random(seed);
        var alarm = DriftAlarm.Quiet;
        for (var i = 1; i <= answers; i++)
        {
            var expected = 0.4 + (0.5 * random.NextDouble());
            alarm = alarm.After(expected, random.NextDouble() < expected + shift, At(i));
            if (alarm.Since is not null) return (alarm, i);
        }

        return (alarm, answers);
    }

    private static DateTimeOffset At(int answer) => DateTimeOffset.UnixEpoch.AddSeconds(answer);
}
