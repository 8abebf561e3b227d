namespace Drill.Server.Demo;

/// <summary>Settings under <c>Demo</c>: how large and how lively the demo is.</summary>
public sealed class DemoOptions
{
    public const string Section = "Demo";

    /// <summary>Students in each class, 2–60.</summary>
    public int ClassSize { get; set; } = 35;

    /// <summary>Past school days with practice, 0–60: fifteen are three weeks.</summary>
    public int PastDays { get; set; } = 15;

    /// <summary>Simulated students at work in each of the classes that are not the lively one.</summary>
    public int BusyInOtherClasses { get; set; } = 5;

    /// <summary>One answer takes at least this long, and at most <see cref="SlowestAnswer"/>.</summary>
    public TimeSpan FastestAnswer { get; set; } = TimeSpan.FromSeconds(8);

    public TimeSpan SlowestAnswer { get; set; } = TimeSpan.FromSeconds(25);

    /// <summary>Simulated students rest after each lesson, so that a demo left alone for a week does not fill the disk.</summary>
    public TimeSpan Lesson { get; set; } = TimeSpan.FromMinutes(45);

    public TimeSpan Break { get; set; } = TimeSpan.FromMinutes(10);

    public static bool IsValid(DemoOptions options) =>
        options is { ClassSize: >= 2 and <= 60, PastDays: >= 0 and <= 60, BusyInOtherClasses: >= 0 and <= 60 }
        && options.FastestAnswer >= TimeSpan.Zero && options.SlowestAnswer >= options.FastestAnswer
        && options.Lesson > TimeSpan.Zero && options.Break >= TimeSpan.Zero;
}
