using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using Drill.Domain.Attempts;
using Drill.Domain.Drills;
using Drill.Domain.Learning;
using Drill.Domain.Numbers;
using Drill.Domain.Selection;

namespace Drill.Benchmarks;

/// <summary>
/// The next item, from all skills open to a student with 200 answers to the item drawn; and what else an answer costs without grain, HTTP and disk.
/// Each call is measured alone, because a tail over means of many calls is none.
/// </summary>
[MemoryDiagnoser]
[Config(typeof(WithTail))]
[InProcess, InvocationCount(1), WarmupCount(500), IterationCount(2000), GcForce(false)]
public class ChoiceBenchmarks
{
    private PractisedStudent _student = null!;
    private DrillHistory _counted = null!;
    private StudentState _believed = null!;
    private Attempt _last = null!;
    private ulong _seed;

    [GlobalSetup]
    public void Setup()
    {
        _student = new();
        (_believed, _, var recorded, _) = _student.Judge(right: true);
        _last = recorded.Attempt;
        _counted = _student.Drill.Counting(_last);
        WarmUp();
    }

    /// <summary>The whole choice: skill, shortlist, predictions, propensity, the item drawn, the reason.</summary>
    [Benchmark]
    public Choice Choose() => _student.Selector.Choose(_believed, _counted, _student.Now, new SeededRandom(_seed++))!;

    /// <summary>The choice without drawing an item.</summary>
    [Benchmark]
    public Why ChooseSkill() => _student.Selector.Preview(_believed, _counted, _student.Now)!.Value.Why;

    /// <summary>What is believed of the student and what the model remembers, one attempt later.</summary>
    [Benchmark]
    public StudentState Update() => _student.State.After(_last);

    /// <summary>Grade, believe, choose, count, put fact and reply into words.</summary>
    [Benchmark]
    public int Answer() => _student.Judge(right: true).Fact.Length;

    // A server has done it many times: until then it is the compiler that is measured.
    private void WarmUp()
    {
        for (var started = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(4);)
        {
            Choose();
            ChooseSkill();
            Update();
            Answer();
        }
    }

    private sealed class WithTail : ManualConfig
    {
        public WithTail() => AddColumn(StatisticColumn.Median, new TailColumn());
    }
}
