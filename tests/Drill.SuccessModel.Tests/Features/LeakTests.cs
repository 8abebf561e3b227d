using Drill.SuccessModel.Features;
using Drill.SuccessModel.Responses;
using Drill.SuccessModel.Tests.Samples;

namespace Drill.SuccessModel.Tests.Features;

public sealed class LeakTests
{
    [Fact]
    public void Write_FutureAnswersPermuted_ChangesNoEarlierFeature()
    {
        Check<PolicySafeFeatures>();
        Check<BenchmarkFeatures>();

        static void Check<TSet>()
            where TSet : class, IFeatureSet<TSet>
        {
            var responses = SimulatedResponses.Make(30, 40, seed: 3, hasTimes: true);
            var features = Learn<TSet>(ResponseTable.Of(responses));
            var before = Rows(features, responses.Take(40));
            List<Response> future = [.. responses.Skip(20).Take(20)];
            new Random(5).Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(future));
            var after = Rows(features, [.. responses.Take(20), .. future]);
            for (var row = 0; row < 20; row++) Assert.Equal(before[row], after[row]);
            Assert.NotEqual(before[39], after[39]);
        }
    }

    [Fact]
    public void Write_OwnOutcomeTurned_ChangesLaterFeaturesOnly()
    {
        Check<PolicySafeFeatures>();
        Check<BenchmarkFeatures>();

        static void Check<TSet>()
            where TSet : class, IFeatureSet<TSet>
        {
            var responses = SimulatedResponses.Make(30, 40, seed: 4, hasTimes: true);
            var features = Learn<TSet>(ResponseTable.Of(responses));
            var before = Rows(features, responses.Take(40));
            responses[15] = responses[15] with { IsCorrect = !responses[15].IsCorrect, Elapsed = TimeSpan.FromSeconds(999), Hints = 9 };
            var after = Rows(features, responses.Take(40));
            for (var row = 0; row <= 15; row++) Assert.Equal(before[row], after[row]);
            Assert.NotEqual(before[16], after[16]);
        }
    }

    [Fact]
    public void Write_AnsweredLaterInTheSameSitting_ChangesNoFeatureOfTheAnswerItself()
    {
        Check<PolicySafeFeatures>();
        Check<BenchmarkFeatures>();

        static void Check<TSet>()
            where TSet : class, IFeatureSet<TSet>
        {
            var responses = SimulatedResponses.Make(30, 40, seed: 4, hasTimes: true);
            for (var i = 0; i < 40; i++) responses[i] = responses[i] with { AnsweredAt = responses[0].AnsweredAt!.Value.AddMinutes(i) };
            var features = Learn<TSet>(ResponseTable.Of(responses));
            var before = Rows(features, responses.Take(40));
            responses[39] = responses[39] with { AnsweredAt = responses[38].AnsweredAt!.Value.AddMinutes(25) };
            Assert.Equal(before[39], Rows(features, responses.Take(40))[39]);
            responses[39] = responses[39] with { AnsweredAt = responses[38].AnsweredAt!.Value.AddDays(2) };
            Assert.NotEqual(before[39], Rows(features, responses.Take(40))[39]);
        }
    }

    [Fact]
    public void OutOfFold_OwnAnswersTurned_ChangesNoEncodingOfTheStudentsFirstRow()
    {
        Check<PolicySafeFeatures>();
        Check<BenchmarkFeatures>();

        static void Check<TSet>()
            where TSet : class, IFeatureSet<TSet>
        {
            // A student's first row knows nothing of the student: whatever of it changes came from an encoding that saw the student.
            var responses = SimulatedResponses.Make(30, 40, seed: 6);
            var folds = StudentFolds.Assign(30, 5, 1);
            var before = FeatureMatrix.OutOfFold<TSet>(ResponseTable.Of(responses), folds);
            for (var i = 0; i < 40; i++) responses[i] = responses[i] with { IsCorrect = !responses[i].IsCorrect };
            var table = ResponseTable.Of(responses);
            var after = FeatureMatrix.OutOfFold<TSet>(table, folds);
            var sameFold = Enumerable.Range(0, 30).Where(s => folds[s] == folds[0]).ToArray();
            var otherFolds = Enumerable.Range(0, 30).Where(s => folds[s] != folds[0]).ToArray();
            Assert.All(sameFold, s => Assert.Equal(before[table.FirstRowOf(s)].ToArray(), after[table.FirstRowOf(s)].ToArray()));
            Assert.All(otherFolds, s => Assert.NotEqual(before[table.FirstRowOf(s)].ToArray(), after[table.FirstRowOf(s)].ToArray()));
        }
    }

    private static TSet Learn<TSet>(ResponseTable table)
        where TSet : class, IFeatureSet<TSet> => TSet.Fit(table, [.. Enumerable.Range(1, table.StudentCount - 1)]);

    /// <summary>The rows of the first student, numbered as in the table that was learned from.</summary>
    private static float[][] Rows<TSet>(TSet features, IEnumerable<Response> responses)
        where TSet : class, IFeatureSet<TSet>
    {
        var learned = ResponseTable.Of(SimulatedResponses.Make(30, 40, seed: 3));
        var table = ResponseTable.Of(responses, learned.Items, learned.Skills);
        var known = features.NewStudent(0);
        var rows = new float[table.Count][];
        for (var row = 0; row < rows.Length; row++)
        {
            rows[row] = new float[TSet.Catalog.Count];
            known.Write(table.QuestionAt(row), rows[row]);
            known.Observe(table.QuestionAt(row), table.OutcomeAt(row));
        }

        return rows;
    }
}
