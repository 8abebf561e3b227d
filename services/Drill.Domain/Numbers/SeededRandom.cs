using System.Numerics;

namespace Drill.Domain.Numbers;

/// <summary>
/// Randomness that is the same on every machine and every .NET version, because an item is rebuilt from its seed years later.
/// SplitMix64 (Steele, Lea, Flood 2014, "Fast splittable pseudorandom number generators").
/// </summary>
public sealed class SeededRandom(ulong seed)
{
    /// <summary>So many that what is drawn once in ten thousand is found for every seed.</summary>
    private const int MaxDraws = 1_000_000;

    private ulong _state = seed;

    public ulong NextBits()
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A whole number from <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="high"/> is below <paramref name="low"/>.</exception>
    public int Between(int low, int high)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(high, low);
        var range = (ulong)((long)high - low + 1);
        return (int)(low + (long)Math.BigMul(NextBits(), range, out _));
    }

    /// <summary>A number in [0, 1).</summary>
    public double NextUnit() => (NextBits() >> 11) * (1.0 / (1ul << 53));

    public T Pick<T>(params ReadOnlySpan<T> options) => options[Between(0, options.Length - 1)];

    public T[] Shuffle<T>(IEnumerable<T> items)
    {
        var shuffled = items.ToArray();
        for (var i = shuffled.Length - 1; i > 0; i--)
        {
            var j = Between(0, i);
            (shuffled[i], shuffled[j]) = (shuffled[j], shuffled[i]);
        }

        return shuffled;
    }

    /// <summary>Draws until <paramref name="accept"/> is content: how a template states what its numbers must be.</summary>
    /// <exception cref="InvalidOperationException">Nothing was accepted in 1,000,000 draws: the constraint contradicts itself.</exception>
    public T Draw<T>(Func<SeededRandom, T> draw, Predicate<T> accept)
    {
        for (var tries = 0; tries < MaxDraws; tries++)
        {
            var drawn = draw(this);
            if (accept(drawn)) return drawn;
        }

        throw new InvalidOperationException("No draw met the template's constraint in 1,000,000 tries.");
    }

    /// <summary>Randomness named by a text and a number: the same in every process.</summary>
    public static SeededRandom From(string name, ulong number) => new(Mix(Fingerprint.Of(name), number));

    /// <summary>Mixes two numbers into one seed.</summary>
    public static ulong Mix(ulong a, ulong b) => new SeededRandom(a ^ BitOperations.RotateLeft(b, 32)).NextBits() ^ b;
}
