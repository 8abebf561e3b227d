namespace Drill.Domain.Numbers;

/// <summary>What templates ask of small whole numbers.</summary>
public static class Arithmetic
{
    /// <summary>Greatest common divisor of two positive numbers.</summary>
    public static int Gcd(int a, int b) => b == 0 ? a : Gcd(b, a % b);

    /// <summary>Least common multiple of two positive numbers.</summary>
    public static int Lcm(int a, int b) => a / Gcd(a, b) * b;
}
