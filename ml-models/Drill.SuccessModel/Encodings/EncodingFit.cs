using Drill.Domain.Learning;
using Drill.SuccessModel.Features;
using Drill.SuccessModel.Filter;
using Drill.SuccessModel.Histories;
using Drill.SuccessModel.Responses;

namespace Drill.SuccessModel.Encodings;

/// <summary>Collects the encodings in one pass over the students to learn from, each answer judged by what was known before it.</summary>
internal sealed class EncodingFit(ResponseTable table, Difficulties difficulties)
{
    /// <summary>Weights of the level above, answers; chosen by cross-validation over training students.</summary>
    private const double ItemWeight = 8;
    private const double SkillWeight = 20;
    private const double SlopeWeight = 20;

    private readonly ShrunkMeans _rate = new(1);
    private readonly ShrunkMeans _skillRates = new(table.Skills.Count);
    private readonly ShrunkMeans _skillStates = new(table.Skills.Count * SkillHistory.States);
    private readonly ShrunkMeans _states = new(SkillHistory.States);
    private readonly ShrunkMeans _skillCurves = new(table.Skills.Count * SkillEncodings.CurveLength);
    private readonly ShrunkMeans _curve = new(SkillEncodings.CurveLength);
    private readonly ShrunkMeans _itemRates = new(table.Items.Count);
    private readonly ShrunkMeans _itemResiduals = new(table.Items.Count);
    private readonly ShrunkMeans _itemStates = new(table.Items.Count * SkillHistory.States);
    private readonly ShrunkMeans _itemElapsed = new(table.Items.Count);
    private readonly double[] _slopeSums = new double[table.Items.Count];
    private readonly double[] _slopeWeights = new double[table.Items.Count];
    private readonly int[] _itemSkills = new int[table.Items.Count];
    private readonly SkillCovariance _covariance = new(table.Skills.Count);

    public static PolicySafeFeatures Run(ResponseTable table, ReadOnlySpan<int> students, Difficulties difficulties)
    {
        var fit = new EncodingFit(table, difficulties);
        foreach (var student in students) fit.AddStudent(student);
        var skills = fit.CompleteSkills();
        return new(difficulties, fit.CompleteItems(skills), skills, fit._covariance.ToSimilarity());
    }

    private void AddStudent(int student)
    {
        var history = new StudentHistory(difficulties, table.StartOf(student));
        for (var row = table.FirstRowOf(student); row < table.EndRowOf(student); row++)
        {
            var question = table.QuestionAt(row);
            var outcome = table.OutcomeAt(row);
            Add(history, question, outcome);
            history.Observe(question, outcome);
        }

        _covariance.Add(history);
    }

    private void Add(StudentHistory history, in Question question, Outcome outcome)
    {
        var (item, value) = (question.Item, outcome.IsCorrect ? 1.0 : 0);
        var expected = history.Expect(question);
        var residual = value - expected.Probability;
        _rate.Add(0, value);
        foreach (var skill in question.Skills)
        {
            var (state, opportunity) = (history.SkillOf(skill)?.State ?? 0, Math.Min(history.SkillOf(skill)?.Recent.Count ?? 0, SkillEncodings.CurveLength - 1));
            _skillRates.Add(skill, value);
            _skillStates.Add((skill * SkillHistory.States) + state, residual);
            _states.Add(state, residual);
            _skillCurves.Add((skill * SkillEncodings.CurveLength) + opportunity, residual);
            _curve.Add(opportunity, residual);
        }

        _itemSkills[item] = question.Skills[0];
        _itemRates.Add(item, value);
        _itemResiduals.Add(item, residual);
        _itemStates.Add((item * SkillHistory.States) + (history.SkillOf(question.Skills[0])?.State ?? 0), residual);
        if (outcome.ElapsedSeconds >= 0) _itemElapsed.Add(item, Math.Log(1 + outcome.ElapsedSeconds));
        var lead = expected.Ability.Mean + expected.Offset.Mean - history.Start;
        _slopeSums[item] += residual * lead;
        _slopeWeights[item] += lead * lead * expected.Probability * (1 - expected.Probability);
    }

    private SkillEncodings CompleteSkills()
    {
        var overall = _rate.Shrink(2, _ => 0.5)[0];
        var states = _states.Shrink(SkillWeight, _ => 0);
        var curve = _curve.Shrink(SkillWeight, _ => 0);
        return new(
            ToLogit(overall),
            Array.ConvertAll(_skillRates.Shrink(SkillWeight, _ => overall), ToLogit),
            _skillRates.LogCounts(),
            _skillStates.Shrink(SkillWeight, key => states[key % SkillHistory.States]),
            _skillCurves.Shrink(SkillWeight, key => curve[key % SkillEncodings.CurveLength]));
    }

    private ItemEncodings CompleteItems(SkillEncodings skills)
    {
        var residuals = _itemResiduals.Shrink(ItemWeight, _ => 0);
        return new(
            Array.ConvertAll(_itemRates.Shrink(ItemWeight, item => Logistic.Probability(skills.RateLogitOf(_itemSkills[item]))), ToLogit),
            _itemRates.LogCounts(),
            residuals,
            _itemStates.Shrink(ItemWeight, key => residuals[key / SkillHistory.States] + skills.StateResidualOf(_itemSkills[key / SkillHistory.States], key % SkillHistory.States)),
            Slopes(),
            _itemElapsed.Shrink(1, _ => 0));
    }

    private float[] Slopes()
    {
        var slopes = new float[_slopeSums.Length];
        for (var item = 0; item < slopes.Length; item++) slopes[item] = (float)(_slopeSums[item] / (_slopeWeights[item] + (SlopeWeight * 0.2)));
        return slopes;
    }

    private static float ToLogit(float probability) => (float)Logistic.Logit(probability);
}
