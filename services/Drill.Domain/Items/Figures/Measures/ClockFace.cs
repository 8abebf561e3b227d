using Drill.Domain.Text;

namespace Drill.Domain.Items.Figures.Measures;

/// <summary>A clock face with two hands.</summary>
/// <param name="Hour">1–12.</param>
/// <param name="Minute">0–59.</param>
public sealed record ClockFace(int Hour, int Minute) : Figure
{
    // Where the hands are, not what time that is.
    public override LocalizedText Text
    {
        get
        {
            var next = (Hour % 12) + 1;
            var hour = Minute == 0
                ? new LocalizedText($"とけい。みじかい はりは {Hour}", $"a clock: the short hand is on {Hour}")
                : new($"とけい。みじかい はりは {Hour}と {next}の あいだ", $"a clock: the short hand is between {Hour} and {next}");
            var (number, marks) = (Minute / 5 == 0 ? 12 : Minute / 5, Minute % 5);
            var minute = marks == 0
                ? new LocalizedText($"ながい はりは {number}", $"the long hand is on {number}")
                : new($"ながい はりは {number}から {marks}めもり すすんだ ところ", $"the long hand is {FigureWords.Count(marks, "small mark")} past {number}");
            return FigureWords.Sentences(hour, minute);
        }
    }

    public override string? FindError() =>
        Hour is < 1 or > 12 ? $"no {Hour} on a clock face" : Minute is < 0 or > 59 ? $"{Minute} minutes" : null;
}
