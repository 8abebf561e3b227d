using Drill.Domain.Items.Figures.Shapes;
using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Content.Grade3.Shapes;

/// <summary>A triangle by its three sides, drawn to scale.</summary>
internal static class DrawnTriangle
{
    private static readonly LocalizedText Name = new("{三角形|さんかくけい}", "a triangle");

    /// <summary>The base between the first two corners; then the right and the left side.</summary>
    public static IReadOnlyList<Corner> Corners(int width, int right, int left)
    {
        var foot = (((double)left * left) - ((double)right * right) + ((double)width * width)) / (2 * width);
        var height = Math.Sqrt(((double)left * left) - (foot * foot));
        return [new(0, 0), new(width, 0), new(Tenths(foot), Tenths(height))];
    }

    public static Polygon Of(int width, int right, int left, string unit = "cm") => new(Name, Corners(width, right, left), [$"{width} {unit}", $"{right} {unit}", $"{left} {unit}"]);

    /// <summary>Whether three lengths make a triangle that is not too flat to be seen.</summary>
    public static bool IsDrawable(int a, int b, int c) => 4 * (a + b) > 5 * c && 4 * (b + c) > 5 * a && 4 * (a + c) > 5 * b;

    private static Rational Tenths(double value) => new((int)Math.Round(10 * value), 10);
}
