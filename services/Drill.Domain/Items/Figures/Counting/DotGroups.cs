using Drill.Domain.Text;

namespace Drill.Domain.Items.Figures.Counting;

/// <summary>Dots in groups, each in a ring of its own: 3 and 4; 12 shared out in threes.</summary>
/// <param name="Counts">Dots of each group; 0 is an empty ring.</param>
public sealed record DotGroups(IReadOnlyList<int> Counts) : Figure
{
    public static DotGroups Equal(int groups, int each) => new([.. Enumerable.Repeat(each, groups)]);

    public override LocalizedText Text => FigureWords.Sentences(
        Counts.Count > 1 && Counts.Distinct().Count() == 1
            ? new LocalizedText($"おはじきが {Counts[0]}こずつ、{Counts.Count}くみ", $"{Counts.Count} groups of {FigureWords.Count(Counts[0], "dot")}")
            : new($"おはじきの くみが {Counts.Count}つ、{string.Join("、", Counts.Select(c => $"{c}こ"))}", $"{FigureWords.Count(Counts.Count, "group")} of dots: {string.Join(", ", Counts)}"));

    public override string? FindError() =>
        Counts.Count is < 1 or > 12 ? $"{Counts.Count} groups instead of 1 to 12"
        : Counts.Any(c => c is < 0 or > 20) ? "a group holds 0 to 20 dots"
        : Counts.Sum() is < 1 or > 100 ? $"{Counts.Sum()} dots instead of 1 to 100"
        : null;
}
