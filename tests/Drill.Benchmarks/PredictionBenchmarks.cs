using BenchmarkDotNet.Attributes;
using Drill.Content;
using Drill.Domain.Attempts;
using Drill.Domain.Items.Grading;
using Drill.Domain.Items.Responses;
using Drill.Domain.Learning;
using Drill.Domain.Selection;
using Drill.SuccessModel.Passports;
using Drill.SuccessModel.Serving;

namespace Drill.Benchmarks;

/// <summary>The default model over Drill's curriculum, for a student with 200 answers: a shortlist predicted, and one more answer remembered.</summary>
[MemoryDiagnoser]
public class PredictionBenchmarks
{
    private const int Shortlist = 32;
    private const int Answers = 200;

    private static readonly DateTimeOffset Now = new(2026, 11, 22, 0, 0, 0, TimeSpan.Zero);

    private readonly Prediction[] _predictions = new Prediction[Shortlist];
    private TrainedModel _model = null!;
    private Candidate[] _candidates = null!;
    private StudentState _student = null!;
    private Attempt _next = null!;

    [GlobalSetup]
    public void Setup()
    {
        var shelved = ModelShelf.Read(Path.Combine(AppContext.BaseDirectory, "model"));
        _model = new(shelved.Content, shelved.Passport.Version, new(ContentLibrary.Curriculum));
        Candidate[] all = [.. ContentLibrary.Curriculum.Skills.Where(s => s.Unit.Grade == 5).SelectMany(s => s.Skill.Templates.SelectMany(t => Enumerable.Range(1, t.Levels).Select(level => new Candidate(s, t, level))))];
        _candidates = [.. all.Take(Shortlist)];
        _student = StudentState.Empty("s") with { Memory = _model.NewMemory() };
        for (var i = 1; i <= Answers; i++) _student = _student.After(Answer(all[i * 7 % all.Length], i));
        _next = Answer(all[3], Answers + 1);
        Predict();
    }

    [Benchmark]
    public double Predict()
    {
        _model.Predict(_student, 5, Now, _candidates, _predictions);
        return _predictions[^1].Success;
    }

    [Benchmark]
    public IStudentMemory Remember() => _student.Memory!.After(_next);

    [Benchmark]
    public StudentState Update() => _student.After(_next);

    private static Attempt Answer(Candidate candidate, int sequence) => new()
    {
        Id = new(sequence, 0, 0, new byte[8]),
        Student = "s",
        Sequence = sequence,
        Classroom = "c",
        Grade = 5,
        Drill = "d",
        Item = new(candidate.Template.Id, 1, candidate.Level, (uint)sequence),
        Skill = candidate.Skill.Id,
        Response = Response.Of(Box.Value, "1"),
        Outcome = sequence % 4 == 0 ? Outcome.Wrong : Outcome.Right,
        Score = sequence % 4 == 0 ? 0 : 1,
        Hints = 0,
        Elapsed = TimeSpan.FromSeconds(9),
        AnsweredAt = Now.AddHours(sequence - 300),
        ReceivedAt = Now.AddHours(sequence - 300),
        Difficulty = 6,
        PredictedSuccess = 0.75,
        Stage = Stage.Practising,
        Model = "m",
    };
}
