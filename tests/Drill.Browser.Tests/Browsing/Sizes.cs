using Microsoft.Playwright;

namespace Drill.Browser.Tests.Browsing;

/// <summary>The screens that Drill is looked at on.</summary>
internal static class Sizes
{
    public static ViewportSize Tablet => new() { Width = 1080, Height = 810 };

    public static ViewportSize TabletUpright => new() { Width = 810, Height = 1080 };

    public static ViewportSize Phone => new() { Width = 360, Height = 740 };

    public static ViewportSize Laptop => new() { Width = 1280, Height = 800 };
}
