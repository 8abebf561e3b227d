using Drill.SuccessModel.Histories;

namespace Drill.SuccessModel.Serving;

/// <summary>
/// A student's answers in order, with the history that a model made of them: one for all memories of the student, of which each sees its own first answers.
/// The newest memory adds at the end and moves the history on; an older one that is asked again, or goes on another way, pays for it by folding anew.
/// </summary>
internal sealed class AnswerLine
{
    private const int FirstCapacity = 16;

    private readonly Lock _turn = new();
    private Answered[] _answers;
    private int _count;
    private ServedItems? _model;
    private StudentHistory? _history;
    private int _folded;

    /// <param name="answers">Copied.</param>
    public AnswerLine(ReadOnlySpan<Answered> answers)
    {
        _answers = new Answered[Math.Max(FirstCapacity, answers.Length + 1)];
        answers.CopyTo(_answers);
        _count = answers.Length;
    }

    /// <returns>A line of the first <paramref name="length"/> answers and one more: this one, unless another answer stands there already.</returns>
    public AnswerLine With(int length, Answered answered)
    {
        lock (_turn)
        {
            if (_count > length) return new AnswerLine(_answers.AsSpan(0, length)).With(length, answered);
            if (_count == _answers.Length) Array.Resize(ref _answers, 2 * _count);
            _answers[_count++] = answered;
            return this;
        }
    }

    /// <returns>A line of its own.</returns>
    public AnswerLine Copy(int start, int length)
    {
        lock (_turn) return new(_answers.AsSpan(start, length));
    }

    /// <summary>The history of the first answers, not to be used after it was given back: the next answer goes into the same one.</summary>
    /// <param name="grade">For a student without answers.</param>
    public Reading Read(ServedItems model, int length, int grade)
    {
        var turn = _turn.EnterScope();
        return new(turn, Fold(model, length, grade));
    }

    private StudentHistory Fold(ServedItems model, int length, int grade)
    {
        if (length == 0) return model.NewHistory(grade);
        var history = _history;
        var folded = _folded;
        if (history is null || _model != model || folded > length) (history, folded) = (model.NewHistory(_answers[0].Grade), 0);
        for (; folded < length; folded++) model.Observe(history, _answers[folded]);
        if (length >= _folded || _model != model) (_model, _history, _folded) = (model, history, length);
        return history;
    }

    /// <summary>A history in use: nobody else moves it on meanwhile.</summary>
    public readonly ref struct Reading(Lock.Scope turn, StudentHistory history)
    {
        private readonly Lock.Scope _turn = turn;

        public StudentHistory History => history;

        public void Dispose() => _turn.Dispose();
    }
}
