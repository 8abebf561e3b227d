using Drill.Domain.Items.Responses;
using Drill.Domain.Numbers;

namespace Drill.Browser.Tests.Kinds;

/// <summary>A point as its boxes say it.</summary>
internal static class Points
{
    public static (Rational X, Rational Y) Read(Response response) => (Number(response[Box.X]), Number(response[Box.Y]));

    private static Rational Number(string text) => NumberReader.TryRead(text, out var value) == NumberReader.Problem.None ? value : 0;
}
