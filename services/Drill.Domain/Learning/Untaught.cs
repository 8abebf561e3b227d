using System.Collections.Immutable;
using Drill.Domain.Attempts;

namespace Drill.Domain.Learning;

/// <summary>A skill that a student said was not taught yet: news of the lessons, no mark against the child.</summary>
public sealed record Untaught(string Skill, DateTimeOffset At)
{
    internal static ImmutableArray<Untaught> With(ImmutableArray<Untaught> all, Attempt attempt) => Without(all, attempt.Skill).Add(new(attempt.Skill, attempt.ReceivedAt));

    internal static ImmutableArray<Untaught> Without(ImmutableArray<Untaught> all, string skill)
    {
        for (var i = 0; i < all.Length; i++)
        {
            if (all[i].Skill == skill) return all.RemoveAt(i);
        }

        return all;
    }
}
