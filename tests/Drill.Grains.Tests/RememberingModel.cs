using System.Collections.Concurrent;
using Drill.Domain.Attempts;
using Drill.Domain.Learning;
using Drill.Domain.Selection;
using Drill.SuccessModel.Rasch;

namespace Drill.Grains.Tests;

/// <summary>The real baseline, which also remembers of each student the sequence numbers it was told of, at most the last three.</summary>
public sealed class RememberingModel(RaschModel model) : ISuccessModel
{
    public const int Reach = 3;

    private readonly ConcurrentDictionary<string, long[]> _asked = new();

    public string Version => model.Version;

    /// <summary>What was remembered of the student when the model was last asked.</summary>
    public IReadOnlyList<long> LastAskedWith(string student) => _asked.GetValueOrDefault(student, []);

    public void Predict(StudentState student, int grade, DateTimeOffset now, ReadOnlySpan<Candidate> candidates, Span<Prediction> predictions)
    {
        _asked[student.Student] = ((Sequences)student.Memory!).All;
        model.Predict(student, grade, now, candidates, predictions);
    }

    public double DifficultyOf(in Candidate candidate) => model.DifficultyOf(candidate);

    public void Observe(Attempt attempt) => model.Observe(attempt);

    public IStudentMemory NewMemory() => new Sequences([]);

    private sealed record Sequences(long[] All) : IStudentMemory
    {
        public IStudentMemory After(Attempt attempt) => new Sequences([.. All.TakeLast(Reach - 1), attempt.Sequence]);

        public long ReachesBackTo(long sequence) => Math.Max(0, sequence - Reach);
    }
}
