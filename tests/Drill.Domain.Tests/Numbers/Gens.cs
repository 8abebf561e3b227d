using CsCheck;
using Drill.Domain.Numbers;

namespace Drill.Domain.Tests.Numbers;

internal static class Gens
{
    public static readonly Gen<Rational> Rational = Gen.Select(Gen.Int[-1000, 1000], Gen.Int[1, 1000], (n, d) => new Rational(n, d));
}
