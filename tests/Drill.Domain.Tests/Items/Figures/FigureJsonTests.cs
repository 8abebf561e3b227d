using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Drill.Domain.Attempts;
using Drill.Domain.Items.Figures;
using Drill.Domain.Numbers;

namespace Drill.Domain.Tests.Items.Figures;

public sealed class FigureJsonTests
{
    private static readonly JsonNode Golden = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "contracts", "figures.json")))!;

    [Fact]
    public void Samples_OfEveryKind_AreThere()
    {
        var kinds = typeof(Figure).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(a => a.DerivedType).ToHashSet();
        Assert.Equal(kinds, typeof(Figure).Assembly.GetTypes().Where(t => t.BaseType == typeof(Figure)).ToHashSet());
        Assert.Equal(kinds, FigureSamples.All.Select(f => f.GetType()).ToHashSet());
    }

    [Fact]
    public void Write_EverySample_IsTheContract() => AssertSame(Golden, Write(FigureSamples.All));

    [Fact]
    public void Read_TheContract_WritesTheSameAgain()
    {
        var read = Golden.Deserialize(AttemptJson.Compact.IReadOnlyListFigure)!;
        AssertSame(Golden, Write(read));
    }

    [Theory]
    [InlineData("\"3/10\"", 3, 10)]
    [InlineData("\"-2\"", -2, 1)]
    [InlineData("\"6/4\"", 3, 2)]
    public void Rational_ReadFromText_IsExact(string json, int numerator, int denominator) =>
        Assert.Equal(new Rational(numerator, denominator), JsonSerializer.Deserialize<Rational>(json));

    [Theory]
    [InlineData("\"1/0\"")]
    [InlineData("\"1/2/3\"")]
    [InlineData("\"\"")]
    [InlineData("\"1.5\"")]
    [InlineData("null")]
    public void Rational_NoFraction_IsRefused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Rational>(json));

    private static JsonNode? Write(IReadOnlyList<Figure> figures) => JsonSerializer.SerializeToNode(figures, AttemptJson.Compact.IReadOnlyListFigure);

    private static void AssertSame(JsonNode? expected, JsonNode? actual)
    {
        Assert.True(expected!.AsArray().Count == actual!.AsArray().Count, actual.ToJsonString(AttemptJson.Compact.Options));
        foreach (var (wanted, given) in expected.AsArray().Zip(actual.AsArray()))
        {
            Assert.True(JsonNode.DeepEquals(wanted, given), given!.ToJsonString(AttemptJson.Compact.Options));
        }
    }
}
