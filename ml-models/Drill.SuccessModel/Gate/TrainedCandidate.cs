using Drill.SuccessModel.ModelFiles;
using Drill.SuccessModel.Passports;
using Drill.SuccessModel.Responses;
using Drill.SuccessModel.Trees;

namespace Drill.SuccessModel.Gate;

/// <summary>A model made from a school's own answers, and what the gate says of it.</summary>
/// <param name="Faults">Why it is not to choose; none when it may.</param>
public sealed record TrainedCandidate(byte[] File, ShelvedModel Shelved, IReadOnlyList<string> Faults)
{
    private const int Seed = 1;

    /// <param name="table">Of the same responses, read with the priors.</param>
    /// <param name="running">What it has to beat beside the filter; null when nothing chooses yet.</param>
    /// <param name="trainedOn">Names the data on the card.</param>
    /// <exception cref="OperationCanceledException">Asked to stop; checked between the steps.</exception>
    public static TrainedCandidate Train(
        IReadOnlyList<Response> responses, ResponseTable table, CurriculumPriors priors, ShelvedModel? running, ForestSettings settings, string trainedOn, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var students = ExamStudents.Split(table, Seed);
        var (file, passport) = ModelMaking.Make(table, students, settings, Seed, trainedOn, now, _ => { }, cancellationToken);
        var content = SuccessModelFile.Read(file, passport.Sha256);
        var exam = new PromotionExam(responses, priors, students.LearnedUntil);
        List<ExamPaper> rivals = [exam.TakeFilter(content)];
        if (running is not null) rivals.Add(exam.Take($"the running {running.Passport.Version}", running.Content));
        return new(file, new(content, passport), PromotionGate.FindFaults(exam.Take("candidate", content), rivals));
    }
}
