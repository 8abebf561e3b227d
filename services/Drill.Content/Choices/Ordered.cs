using Drill.Domain.Items;
using Drill.Domain.Text;

namespace Drill.Content.Choices;

/// <summary>Options to be put in order.</summary>
internal static class Ordered
{
    /// <param name="wrong">The order an idea leads to. One that is right, or that an earlier idea leads to, is left out.</param>
    public static Choice Of<T>(IReadOnlyList<T> shown, Func<T, LocalizedText> say, IEnumerable<T> right, params IReadOnlyList<(Misconception Idea, IEnumerable<T> Order)> wrong)
        where T : notnull
    {
        var options = Options.Of(shown, say);
        var key = options.Order(right);
        var traps = wrong.Select(w => new Trap(w.Idea, options.InOrder(w.Order)));
        return new(key, [.. traps.Where(t => !key.SaySame(t.Response, key.RightResponse)).DistinctBy(t => t.Response)]);
    }
}
