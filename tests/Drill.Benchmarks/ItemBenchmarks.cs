using BenchmarkDotNet.Attributes;
using Drill.Content;
using Drill.Domain.Items;

namespace Drill.Benchmarks;

/// <summary>Making items and grading their own answers, over every template and level in turn.</summary>
[MemoryDiagnoser]
public class ItemBenchmarks
{
    private readonly (ItemTemplate Template, int Level)[] _templates =
        [.. ContentLibrary.Curriculum.Skills.SelectMany(s => s.Skill.Templates).SelectMany(t => Enumerable.Range(1, t.Levels).Select(level => (t, level)))];

    private uint _seed;

    /// <summary>A server has made every template many times: until then it is the compiler that is measured.</summary>
    [GlobalSetup]
    public void Warm()
    {
        for (var i = 0; i < 100 * _templates.Length; i++) Make();
    }

    [Benchmark]
    public Item Make()
    {
        var (template, level) = _templates[_seed % _templates.Length];
        return template.Make(level, _seed++);
    }
}
