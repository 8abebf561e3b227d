using Drill.Domain.Attempts;
using Drill.Domain.Selection;

namespace Drill.SuccessModel.Serving;

/// <summary>
/// A student's last answers. Reaches back to the start of the block of attempts before the present one, so that it depends on the log alone and not on when the student was
/// activated; a change of models folds the same answers again.
/// </summary>
public sealed class AnswerMemory : IStudentMemory
{
    /// <summary>Attempts in a block; between one and two blocks are remembered.</summary>
    public const int BlockLength = 128;

    private readonly CurriculumItems _items;
    private readonly AnswerLine _line;
    private readonly int _length;
    private readonly long _block;
    private readonly int _firstOfBlock;

    public AnswerMemory(CurriculumItems items)
        : this(items, new([]), 0, -1, 0)
    {
    }

    private AnswerMemory(CurriculumItems items, AnswerLine line, int length, long block, int firstOfBlock) =>
        (_items, _line, _length, _block, _firstOfBlock) = (items, line, length, block, firstOfBlock);

    public long ReachesBackTo(long sequence) => Math.Max(0, (BlockOf(sequence) - 1) * BlockLength);

    public IStudentMemory After(Attempt attempt)
    {
        var block = BlockOf(attempt.Sequence);
        var memory = block == _block ? this : Forgetting(block);
        var number = attempt.IsEvidence ? _items.NumberOf(attempt) : -1;
        return number < 0 ? memory : memory.With(Answered.Of(attempt, number));
    }

    /// <param name="grade">For a student without answers.</param>
    internal AnswerLine.Reading Read(ServedItems model, int grade) => _line.Read(model, _length, grade);

    private static long BlockOf(long sequence) => (sequence - 1) / BlockLength;

    private AnswerMemory With(Answered answered) => new(_items, _line.With(_length, answered), _length + 1, _block, _firstOfBlock);

    private AnswerMemory Forgetting(long block)
    {
        if (block != _block + 1) return new(_items, new([]), 0, block, 0);
        var kept = _length - _firstOfBlock;
        return new(_items, _firstOfBlock == 0 ? _line : _line.Copy(_firstOfBlock, kept), kept, block, kept);
    }
}
