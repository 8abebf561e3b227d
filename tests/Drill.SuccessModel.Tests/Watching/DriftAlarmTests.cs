using Drill.SuccessModel.Watching;

namespace Drill.SuccessModel.Tests.Watching;

public sealed class DriftAlarmTests
{
    [Fact]
    public void After_PredictionsThatComeTrue_StaysQuiet() => Assert.Null(Run(answers: 200_000, shift: 0).Alarm.Since);

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

    private static (DriftAlarm Alarm, int Answers) Run(int answers, double shift)
    {
        var random = new Random(3);
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
