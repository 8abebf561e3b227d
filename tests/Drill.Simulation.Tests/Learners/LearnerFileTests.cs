using System.Reflection;
using System.Text.Json;
using Drill.Simulation.Learners;

namespace Drill.Simulation.Tests.Learners;

public sealed class LearnerFileTests
{
    /// <summary>Every parameter that has a range, with a value just outside each end.</summary>
    public static TheoryData<string, string, double, double, double> OutOfRange()
    {
        var data = new TheoryData<string, string, double, double, double>();
        foreach (var (family, property, within) in Ranges())
        {
            data.Add(family.Name, NameOf(property), within.Low - 0.001, within.Low, within.High);
            data.Add(family.Name, NameOf(property), within.High + 0.001, within.Low, within.High);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(OutOfRange))]
    public void Parse_ParameterOutOfRange_NamesItAndItsRange(string family, string parameter, double value, double low, double high)
    {
        var json = FormattableString.Invariant($$"""[{ "family": "bkt" }, { "family": "{{family}}", "{{parameter}}": {{value}} }]""");
        var error = Assert.Throws<InvalidDataException>(() => LearnerFile.Parse(json, "own.json"));
        Assert.Equal(FormattableString.Invariant($"own.json, $[1].{parameter}: {value} is not within {low} to {high}."), error.Message);
    }

    [Fact]
    public void Parse_BothEndsOfEveryRange_AreTaken()
    {
        foreach (var (family, property, within) in Ranges())
        {
            foreach (var end in new[] { within.Low, within.High })
            {
                var json = FormattableString.Invariant($$"""[{ "{{NameOf(property)}}": {{end}}, "family": "{{family.Name}}" }]""");
                Assert.Equal(end, (double)property.GetValue(Assert.Single(LearnerFile.Parse(json, "own.json")))!);
            }
        }
    }

    /// <summary>A parameter without a range would be taken whatever it says.</summary>
    [Fact]
    public void Families_EveryNumber_HasARange() => Assert.All(
        LearnerFamily.Defaults.SelectMany(f => f.GetType().GetProperties()).Where(p => p.PropertyType == typeof(double)),
        p => Assert.NotNull(p.GetCustomAttribute<WithinAttribute>()));

    [Fact]
    public void Parse_WhatIsLeftOut_KeepsItsDefault() => Assert.Equal(
        [new BktFamily { Slip = 0.2 }, new ForgettingFamily(), new GrowthFamily { Guessing = 0.5 }],
        LearnerFile.Parse("""[{ "family": "bkt", "slip": 0.2 }, { "family": "forgetting" }, { "family": "growth", "guessing": 0.5 }]""", "own.json"));

    [Theory]
    [InlineData("[]", "own.json: no family in it.")]
    [InlineData("null", "own.json: no family in it.")]
    [InlineData("[null]", "own.json, $[0]: null is no family.")]
    [InlineData("{}", "own.json line 1: ")]
    [InlineData("[\n  { \"family\": \"bkt\" },\n  { \"family\": \"growth\", \"growth\": }\n]", "own.json line 3, $[1]: ")]
    [InlineData("[\n  { \"family\": \"bkt\",\n    \"luck\": 1 }\n]", "own.json line 3, $[0].luck: ")]
    [InlineData("[\n  { \"family\": \"osmosis\" }\n]", "own.json line 2, $[0]")]
    [InlineData("[\n  { \"prior\": 0.5 }\n]", "own.json")]
    [InlineData("[\n  { \"family\": \"bkt\", \"prior\": \"0.5\" }\n]", "own.json line 2, $[0].prior: ")]
    [InlineData("not json", "own.json line 1: ")]
    public void Parse_NotSuchAFile_SaysWhere(string json, string message) =>
        Assert.StartsWith(message, Assert.Throws<InvalidDataException>(() => LearnerFile.Parse(json, "own.json")).Message, StringComparison.Ordinal);

    private static IEnumerable<(LearnerFamily Family, PropertyInfo Property, WithinAttribute Within)> Ranges() =>
        from family in LearnerFamily.Defaults
        from property in family.GetType().GetProperties()
        let within = property.GetCustomAttribute<WithinAttribute>()
        where within is not null
        select (family, property, within);

    private static string NameOf(PropertyInfo property) => JsonNamingPolicy.CamelCase.ConvertName(property.Name);
}
