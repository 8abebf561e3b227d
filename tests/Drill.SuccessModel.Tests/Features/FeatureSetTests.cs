using System.Reflection;
using Drill.SuccessModel.Features;
using Drill.SuccessModel.Predictors;
using Drill.SuccessModel.Tests.Samples;

namespace Drill.SuccessModel.Tests.Features;

public sealed class FeatureSetTests
{
    [Fact]
    public void Write_EveryFeature_IsWrittenAndFinite()
    {
        Check<PolicySafeFeatures>();
        Check<BenchmarkFeatures>();

        static void Check<TSet>()
            where TSet : class, IFeatureSet<TSet>
        {
            var table = SimulatedResponses.Table(20, 30, seed: 1, hasTimes: true);
            var known = TSet.Fit(table, [.. Enumerable.Range(0, 20)]).NewStudent(0);
            var row = new float[TSet.Catalog.Count];
            for (var i = 0; i < 30; i++)
            {
                Array.Fill(row, float.NaN);
                known.Write(table.QuestionAt(i), row);
                Assert.All(row, value => Assert.True(float.IsFinite(value)));
                known.Observe(table.QuestionAt(i), table.OutcomeAt(i));
            }

            Assert.Throws<IndexOutOfRangeException>(() => known.Write(table.QuestionAt(0), new float[TSet.Catalog.Count - 1]));
        }
    }

    [Fact]
    public void Write_ManyRows_AllocatesNothing()
    {
        var table = SimulatedResponses.Table(20, 30, seed: 1, hasTimes: true);
        var known = PolicySafeFeatures.Fit(table, [.. Enumerable.Range(0, 20)]).NewStudent(0);
        for (var i = 0; i < 30; i++) known.Observe(table.QuestionAt(i), table.OutcomeAt(i));
        var row = new float[PolicySafeFeatures.Catalog.Count];
        for (var i = 30; i < 60; i++) known.Write(table.QuestionAt(i), row);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 30; i < 60; i++) known.Write(table.QuestionAt(i), row);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void Write_UnseenItemAndSkill_TakeTheLevelAbove()
    {
        var table = SimulatedResponses.Table(20, 30, seed: 1);
        var features = PolicySafeFeatures.Fit(table, [.. Enumerable.Range(0, 20)]);
        var row = new float[PolicySafeFeatures.Catalog.Count];
        features.NewStudent(0).Write(new(10_000, [10_000], 0), row);
        float Of(string name) => row[PolicySafeFeatures.Catalog.Names.ToList().IndexOf(name)];
        Assert.Equal(features.Difficulties.Overall, Of("item.difficulty"));
        Assert.Equal(features.Skills.OverallRateLogit, Of("item.rateLogit"));
        Assert.Equal(0, Of("item.logCount"));
    }

    [Fact]
    public void Catalog_PolicySafe_HasNothingOfTheOrder()
    {
        Assert.DoesNotContain(PolicySafeFeatures.Catalog.Groups, g => g.Name == "order");
        Assert.Contains(BenchmarkFeatures.Catalog.Groups, g => g.Name == "order");
        Assert.Equal(BenchmarkFeatures.Catalog.Count, BenchmarkFeatures.Catalog.Names.Distinct().Count());
        Assert.Equal(PolicySafeFeatures.Catalog.Count, BenchmarkFeatures.Catalog.Without("order").Length);
    }

    [Fact]
    public void Types_BenchmarkModel_CannotStandWhereAPolicySafeOneIsAsked()
    {
        Assert.False(typeof(BlendedPredictor<PolicySafeFeatures>).IsAssignableFrom(typeof(BlendedPredictor<BenchmarkFeatures>)));
        Assert.False(typeof(PolicySafeFeatures).IsAssignableFrom(typeof(BenchmarkFeatures)));
        Assert.DoesNotContain(typeof(BenchmarkFeatures).GetMethods(BindingFlags.Public | BindingFlags.Static), m => m.Name is "op_Implicit" or "op_Explicit");
    }
}
