namespace Drill.Content.Stories;

/// <summary>A Japanese counter, whose sound depends on the number before it (2ほん, 3ぼん, 6ぽん).</summary>
/// <param name="Asking">What "how many" sounds like: なんぼん.</param>
internal sealed record Counter(string Asking, Func<int, string> Of)
{
    public static readonly Counter Ko = new("なんこ", n => $"{n}こ");
    public static readonly Counter Mai = new("なんまい", n => $"{n}まい");
    public static readonly Counter Hon = new("なんぼん", n => n + Sound(n, "ほん", "ぼん", "ぽん"));
    public static readonly Counter Hiki = new("なんびき", n => n + Sound(n, "ひき", "びき", "ぴき"));
    public static readonly Counter Hai = new("なんばい", n => n + Sound(n, "はい", "ばい", "ぱい"));
    public static readonly Counter Satsu = new("なんさつ", n => $"{n}さつ");
    public static readonly Counter Nin = new("なんにん", n => n switch { 1 => "ひとり", 2 => "ふたり", _ => $"{n}にん" });

    private static string Sound(int number, string plain, string voiced, string popped) => (number % 10) switch
    {
        3 => voiced,
        0 or 1 or 6 or 8 => popped,
        _ => plain,
    };
}
