using System.Globalization;
using BenchmarkDotNet.Running;
using Drill.Benchmarks;

// fuzz [CASES] grades random text; anything else is handed to BenchmarkDotNet.
if (args is not ["fuzz", .. var rest])
{
    BenchmarkSwitcher.FromTypes([typeof(GradingBenchmarks), typeof(ItemBenchmarks), typeof(PredictionBenchmarks), typeof(ChoiceBenchmarks)]).Run(args);
    return 0;
}

return Fuzz.Run(rest is [var cases, ..] ? int.Parse(cases, CultureInfo.InvariantCulture) : Fuzz.DefaultCases, Console.Out);
