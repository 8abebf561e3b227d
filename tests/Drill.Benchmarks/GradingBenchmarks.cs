using BenchmarkDotNet.Attributes;
using Drill.Domain.Items.Grading;

namespace Drill.Benchmarks;

/// <summary>Grading one response, kind by kind.</summary>
[MemoryDiagnoser]
public class GradingBenchmarks
{
    [ParamsSource(nameof(Cases))]
    public GradingCase Case { get; set; } = GradingCase.All[0];

    public static IEnumerable<GradingCase> Cases => GradingCase.All;

    [Benchmark]
    public Verdict Grade() => Grader.Grade(Case.Item, Case.Response);
}
