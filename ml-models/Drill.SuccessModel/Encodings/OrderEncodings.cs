using Drill.SuccessModel.Filter;
using Drill.SuccessModel.Histories;
using Drill.SuccessModel.Responses;

namespace Drill.SuccessModel.Encodings;

/// <summary>
/// What the order of serving gives away: which item follows which and how that went. True for the policy that made the data, false for any other, so it is for benchmarks alone.
/// </summary>
internal sealed class OrderEncodings
{
    private const float PairWeight = 4;
    private const int AnyOutcome = -1;
    private readonly TransitionMeans _pairs = new();
    private readonly TransitionMeans _skips = new();
    private readonly ShrunkMeans _followers;
    private readonly ShrunkMeans _place;
    private readonly ShrunkMeans _opportunity;
    private readonly float[] _meanPlace;
    private readonly float[] _meanOpportunity;

    private OrderEncodings(ResponseTable table, ReadOnlySpan<int> students, Difficulties difficulties)
    {
        var items = table.Items.Count;
        (_followers, _place, _opportunity) = (new(items * 2), new(items), new(items));
        var (sums, counts) = (new double[items], new int[items]);
        foreach (var student in students) AddStudent(table, student, difficulties, sums, counts);
        _meanPlace = _place.Shrink(1, _ => Math.Log(20));
        _meanOpportunity = _opportunity.Shrink(1, _ => Math.Log(3));
        Numbers = new(table.Items, sums, counts);
    }

    public ItemNumbers Numbers { get; }

    public static OrderEncodings Fit(ResponseTable table, ReadOnlySpan<int> students, Difficulties difficulties) => new(table, students, difficulties);

    /// <summary>Mean residual of <paramref name="item"/> straight after another, shrunk; and ln(1 + how often).</summary>
    public (float Residual, float LogCount) After(int previous, int item) => Shrink(_pairs.Of(previous, item, AnyOutcome), 0);

    /// <summary>The same, after that outcome of the one before.</summary>
    public (float Residual, float LogCount) After(int previous, int item, bool wasCorrect) =>
        Shrink(_pairs.Of(previous, item, wasCorrect ? 1 : 0), After(previous, item).Residual);

    /// <summary>Mean residual of <paramref name="item"/> with one item between.</summary>
    public (float Residual, float LogCount) AfterNext(int before, int item) => Shrink(_skips.Of(before, item, AnyOutcome), 0);

    /// <summary>Share of students who got this item next, after that outcome.</summary>
    public float ShareGoingOn(int previous, int item, bool wasCorrect)
    {
        var outcome = wasCorrect ? 1 : 0;
        var key = (previous * 2) + outcome;
        return previous < 0 || key >= _meanPlace.Length * 2 ? 0 : _pairs.Of(previous, item, outcome).Count / (_followers.CountOf(key) + 1f);
    }

    /// <summary>Share of those who got this item next that had the one before right.</summary>
    public float ShareComingRight(int previous, int item)
    {
        var (right, all) = (_pairs.Of(previous, item, 1).Count, _pairs.Of(previous, item, AnyOutcome).Count);
        return (right + 1.3f) / (all + 2);
    }

    /// <summary>ln of how many answers students had behind them at this item, the mean.</summary>
    public float PlaceOf(int item) => item < _meanPlace.Length ? _meanPlace[item] : MathF.Log(20);

    /// <summary>ln of how many answers to the skill they had behind them, the mean.</summary>
    public float OpportunityOf(int item) => item < _meanOpportunity.Length ? _meanOpportunity[item] : MathF.Log(3);

    private static (float Residual, float LogCount) Shrink((float Sum, int Count) cell, float above) =>
        ((cell.Sum + (PairWeight * above)) / (cell.Count + PairWeight), MathF.Log(1 + cell.Count));

    private void AddStudent(ResponseTable table, int student, Difficulties difficulties, double[] sums, int[] counts)
    {
        var history = new StudentHistory(difficulties, table.StartOf(student));
        for (var row = table.FirstRowOf(student); row < table.EndRowOf(student); row++)
        {
            var question = table.QuestionAt(row);
            var outcome = table.OutcomeAt(row);
            var (item, residual) = (question.Item, (outcome.IsCorrect ? 1 : 0) - (float)history.Expect(question).Probability);
            // Against the skills' difficulty alone, so that what the item's neighbours show stands in for an item seldom seen.
            sums[item] += (outcome.IsCorrect ? 1 : 0) - history.Slow.Predict(question.Skills, difficulties.OfSkills(question.Skills)).Probability;
            counts[item]++;
            _place.Add(item, Math.Log(1 + history.Answers));
            _opportunity.Add(item, Math.Log(1 + (history.SkillOf(question.Skills[0])?.Recent.Count ?? 0)));
            if (history.LastItem >= 0)
            {
                var last = history.Recent.Outcome(0);
                _pairs.Add(history.LastItem, item, AnyOutcome, residual);
                _pairs.Add(history.LastItem, item, last, residual);
                _followers.Add((history.LastItem * 2) + last, 1);
            }

            if (history.ItemBefore >= 0) _skips.Add(history.ItemBefore, item, AnyOutcome, residual);
            history.Observe(question, outcome);
        }
    }
}
