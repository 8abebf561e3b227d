using Drill.Domain.Items;
using Drill.Domain.Text;

namespace Drill.Content.Choices;

/// <summary>All options that fit, shown as they stand.</summary>
internal static class AllOf
{
    /// <param name="wrong">What an idea would choose instead. One that chooses nothing, what is right, or what an earlier idea chooses, is left out.</param>
    public static Choice Of<T>(IReadOnlyList<T> shown, Func<T, LocalizedText> say, Func<T, bool> fits, params IReadOnlyList<(Misconception Idea, Func<T, bool> Chooses)> wrong)
        where T : notnull
    {
        var options = Options.Of(shown, say);
        var key = options.All(shown.Where(fits));
        var traps = wrong.Where(w => shown.Any(w.Chooses)).Select(w => new Trap(w.Idea, options.These(shown.Where(w.Chooses))));
        return new(key, [.. traps.Where(t => !key.SaySame(t.Response, key.RightResponse)).DistinctBy(t => t.Response)]);
    }

    /// <summary>The same with options named by their place.</summary>
    public static Choice Of(IReadOnlyList<LocalizedText> shown, Func<int, bool> fits, params IReadOnlyList<(Misconception Idea, Func<int, bool> Chooses)> wrong) =>
        Of([.. Enumerable.Range(0, shown.Count)], i => shown[i], fits, wrong);
}
