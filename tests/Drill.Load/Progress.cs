namespace Drill.Load;

/// <summary>Progress goes to standard error; standard output is the summary's.</summary>
internal static class Progress
{
    public static void Say(string line) => Console.Error.WriteLine(line);
}
