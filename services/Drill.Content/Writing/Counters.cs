namespace Drill.Content.Writing;

/// <summary>Counters whose reading changes with the number before them.</summary>
internal static class Counters
{
    /// <summary>3分 is さんぷん, 5分 is ごふん.</summary>
    public static string Minutes(int n) => (n % 10) is 2 or 5 or 7 or 9 ? "{分|ふん}" : "{分|ぷん}";

    /// <summary>1本 is いっぽん, 2本 にほん, 3本 さんぼん.</summary>
    public static string Sticks(int n) => (n % 10) switch
    {
        3 => "{本|ぼん}",
        0 or 1 or 6 or 8 => "{本|ぽん}",
        _ => "{本|ほん}",
    };
}
