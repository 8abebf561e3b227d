using Drill.Domain.Numbers;

namespace Drill.Content.Choices;

/// <summary>What a draw must fulfil for wrong ideas to be told apart by their answers.</summary>
internal static class Distinct
{
    /// <summary>Whether no two of the values (the answer and those of the traps) are the same.</summary>
    public static bool All(params ReadOnlySpan<Rational> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (values[(i + 1)..].Contains(values[i])) return false;
        }

        return true;
    }
}
