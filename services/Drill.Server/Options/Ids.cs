using System.Security.Cryptography;

namespace Drill.Server.Options;

/// <summary>Ids of people, classrooms and assignments: random, so that knowing one tells nothing of another.</summary>
public static class Ids
{
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    public static string New(string prefix) => $"{prefix}-{RandomNumberGenerator.GetString(Letters, 12)}";

    /// <summary>A secret that a person copies from a screen: no letters that look alike, 59 bits.</summary>
    public static string NewSecret() => RandomNumberGenerator.GetString(Letters, 12);
}
