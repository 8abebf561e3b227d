using System.Runtime.InteropServices;
using Drill.Domain.Learning;
using Drill.SuccessModel.Filter;

namespace Drill.SuccessModel.Histories;

/// <summary>
/// Everything features may know of a student: what was answered so far, judged by difficulties learned from others. Grows by <see cref="Observe"/> alone, so that what is
/// computed from it cannot know the answer to come.
/// </summary>
/// <param name="start">Ability expected before the first answer, logits.</param>
public sealed class StudentHistory(Difficulties difficulties, float start = 0)
{
    /// <summary>Answers nearer to each other than this are of one sitting, milliseconds.</summary>
    private const long WithinSitting = 30 * 60_000;

    private readonly Dictionary<int, SkillHistory> _skills = [];
    private readonly Dictionary<int, ItemHistory> _items = [];
    private readonly List<(int Skill, SkillHistory History)> _skillsMet = [];

    private RecentAnswers _recent;
    private RecentAnswers _firstTries;
    private Decays _residuals;

    public ref readonly RecentAnswers Recent => ref _recent;

    /// <summary>Each skill's first answer alone.</summary>
    public ref readonly RecentAnswers FirstTries => ref _firstTries;

    public ref readonly Decays Residuals => ref _residuals;

    public StudentFilter Slow { get; } = new(FilterSettings.Slow, start);

    public StudentFilter Fast { get; } = new(FilterSettings.Fast, start);

    public float Start => start;

    public Difficulties Difficulties => difficulties;

    public int Answers => Recent.Count;

    public int Wins { get; private set; }

    public float SurplusSum { get; private set; }

    /// <summary>In the order first met.</summary>
    public ReadOnlySpan<(int Skill, SkillHistory History)> SkillsMet => CollectionsMarshal.AsSpan(_skillsMet);

    /// <summary>-1 before the first answer.</summary>
    public int LastSkill { get; private set; } = -1;

    /// <summary>-1 before the first answer.</summary>
    public int LastItem { get; private set; } = -1;

    /// <summary>-1 before the second answer.</summary>
    public int ItemBefore { get; private set; } = -1;

    /// <summary>Answers in a row on the last skill.</summary>
    public int SkillRun { get; private set; }

    public long LastAt { get; private set; } = Question.NoTime;

    public Outcome LastOutcome { get; private set; } = new(false);

    public float LogElapsedSum { get; private set; }

    public SkillHistory? SkillOf(int skill) => _skills.GetValueOrDefault(skill);

    public ItemHistory ItemOf(int item) => _items.GetValueOrDefault(item);

    /// <summary>
    /// When a question was chosen. A log tells when it was answered; within a sitting it was chosen as soon as the answer before it arrived, and what lies between is the time that its
    /// answer took: nobody can know that before, and whoever is quick is often right.
    /// </summary>
    public long ChosenAt(in Question question) => question.HasTime && LastAt != Question.NoTime && question.At - LastAt < WithinSitting ? LastAt : question.At;

    /// <returns>log(1 + hours) between two times; -1 when one is not known.</returns>
    internal static float LogHours(long since, long now) => since == Question.NoTime || now == Question.NoTime ? -1 : MathF.Log(1 + (Math.Max(0, now - since) / 3_600_000f));

    public FilterPrediction Expect(in Question question) => Slow.Predict(question.Skills, difficulties.Of(question));

    public void Observe(in Question question, Outcome outcome)
    {
        var difficulty = difficulties.Of(question);
        var value = outcome.IsCorrect ? 1f : 0f;
        var residual = value - (float)Slow.Predict(question.Skills, difficulty).Probability;
        var surplus = value - (float)Logistic.Probability(start - difficulty);
        Slow.Observe(question.Skills, difficulty, outcome.IsCorrect);
        Fast.Observe(question.Skills, difficulty, outcome.IsCorrect);

        if (SkillOf(question.Skills[0]) is null) _firstTries.Add(outcome.IsCorrect);
        _recent.Add(outcome.IsCorrect);
        _residuals.Add(residual);
        SurplusSum += surplus;
        if (outcome.IsCorrect) Wins++;
        foreach (var skill in question.Skills) Meet(skill).Add(question, outcome, Answers, residual, surplus);
        _items[question.Item] = ItemOf(question.Item).After(outcome.IsCorrect, Answers, residual);

        SkillRun = question.Skills[0] == LastSkill ? SkillRun + 1 : 1;
        (LastSkill, ItemBefore, LastItem) = (question.Skills[0], LastItem, question.Item);
        (LastAt, LastOutcome) = (question.At, outcome);
        LogElapsedSum += outcome.ElapsedSeconds < 0 ? 0 : MathF.Log(1 + outcome.ElapsedSeconds);
    }

    private SkillHistory Meet(int skill)
    {
        if (_skills.TryGetValue(skill, out var history)) return history;
        history = new();
        _skills.Add(skill, history);
        _skillsMet.Add((skill, history));
        return history;
    }
}
