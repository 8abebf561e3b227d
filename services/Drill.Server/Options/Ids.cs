using System.Security.Cryptography;
using System.Text;

namespace Drill.Server.Options;

/// <summary>Ids of people, classrooms and assignments: random, so that knowing one tells nothing of another.</summary>
public static class Ids
{
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    public static string New(string prefix) => $"{prefix}-{RandomNumberGenerator.GetString(Letters, 12)}";

    /// <summary>The same id whenever the same is saved again.</summary>
    /// <param name="source">What it is made from; nothing of it can be told from the id.</param>
    public static string Of(string prefix, string source) => $"{prefix}-{string.Concat(SHA256.HashData(Encoding.UTF8.GetBytes(source)).Take(12).Select(b => Letters[b % Letters.Length]))}";

    /// <summary>A secret that a person copies from a screen: no letters that look alike, 59 bits.</summary>
    public static string NewSecret() => RandomNumberGenerator.GetString(Letters, 12);
}
