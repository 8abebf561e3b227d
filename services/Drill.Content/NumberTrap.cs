using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;

namespace Drill.Content;

/// <summary>A wrong response that is one number, whole or decimal.</summary>
internal static class NumberTrap
{
    public static Trap Of(Misconception misconception, Rational response) => new(misconception, NumberKey.ResponseFor(response));
}
