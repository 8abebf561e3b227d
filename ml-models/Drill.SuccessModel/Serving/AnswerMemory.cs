using Drill.Domain.Attempts;
using Drill.Domain.Selection;
using Drill.SuccessModel.Histories;

namespace Drill.SuccessModel.Serving;

/// <summary>
/// A student's last answers and, once a model has asked, its history of them. Reaches back to the start of the block of attempts before the present one, so that it depends on
/// the log alone and not on when the student was activated; a change of models folds the same answers again.
/// </summary>
public sealed class AnswerMemory : IStudentMemory
{
    /// <summary>Attempts in a block; between one and two blocks are remembered.</summary>
    public const int BlockLength = 128;

    private readonly CurriculumItems _items;
    private readonly Answered[] _answers;
    private readonly long _block;
    private readonly int _firstOfBlock;
    private Folded? _folded;

    public AnswerMemory(CurriculumItems items)
        : this(items, [], -1, 0, null)
    {
    }

    private AnswerMemory(CurriculumItems items, Answered[] answers, long block, int firstOfBlock, Folded? folded) =>
        (_items, _answers, _block, _firstOfBlock, _folded) = (items, answers, block, firstOfBlock, folded);

    public long ReachesBackTo(long sequence) => Math.Max(0, (BlockOf(sequence) - 1) * BlockLength);

    public IStudentMemory After(Attempt attempt)
    {
        var block = BlockOf(attempt.Sequence);
        var (kept, first, folded) = block == _block ? (_answers, _firstOfBlock, _folded) : Forgetting(block);
        var number = attempt.IsEvidence ? _items.NumberOf(attempt) : -1;
        if (number < 0) return new AnswerMemory(_items, kept, block, first, folded);
        var answered = Answered.Of(attempt, number);
        return new AnswerMemory(_items, [.. kept, answered], block, first, folded?.After(answered));
    }

    /// <param name="grade">For a student without answers.</param>
    internal StudentHistory HistoryFor(ServedItems model, int grade)
    {
        // Two threads may fold the same answers: they get the same.
        if (_folded is { } folded && folded.Model == model && _answers.Length > 0) return folded.History;
        var history = model.NewHistory(_answers.Length > 0 ? _answers[0].Grade : grade);
        foreach (var answered in _answers) model.Observe(history, answered);
        if (_answers.Length > 0) _folded = new(model, history);
        return history;
    }

    private static long BlockOf(long sequence) => (sequence - 1) / BlockLength;

    private (Answered[] Kept, int First, Folded? Folded) Forgetting(long block)
    {
        var kept = block == _block + 1 ? _answers[_firstOfBlock..] : [];
        return (kept, kept.Length, _firstOfBlock == 0 && block == _block + 1 ? _folded : null);
    }

    private sealed record Folded(ServedItems Model, StudentHistory History)
    {
        public Folded After(Answered answered)
        {
            var history = History.Fork();
            Model.Observe(history, answered);
            return this with { History = history };
        }
    }
}
