using Drill.Domain.Attempts;
using Drill.Domain.Documents;
using Drill.Domain.Rosters;
using Drill.SuccessModel.Responses;

namespace Drill.SuccessModel.Serving;

/// <summary>Attempts as a trainer reads them: what a model is asked when it serves, so that it is trained on the same.</summary>
public static class AttemptResponses
{
    public static Response Of(Attempt attempt) => new(
        attempt.Student, CurriculumPriors.NameOf(attempt.Item.Template, attempt.Item.Level), [attempt.Skill], Answered.IsCorrect(attempt),
        attempt.ReceivedAt, attempt.Elapsed, attempt.Hints, Grade: attempt.Grade, Group: attempt.Classroom);

    /// <summary>All evidence of all classes of all schools, each student's in order.</summary>
    public static async Task<List<Response>> ReadAllAsync(IAttemptLog log, IDocumentStore documents, CancellationToken cancellationToken)
    {
        var responses = new List<(Response Response, long Sequence)>();
        foreach (var school in await documents.ListAsync(RosterDocuments.Rosters, RosterDocuments.Everything, cancellationToken))
        {
            foreach (var classroom in school.Value.Classrooms)
            {
                await foreach (var attempt in log.ReadClassroomAsync(classroom.Id, DateTimeOffset.MinValue, cancellationToken))
                {
                    if (attempt.IsEvidence) responses.Add((Of(attempt), attempt.Sequence));
                }
            }
        }

        // A student who changed classes has answers in both.
        return [.. responses.OrderBy(r => r.Sequence).Select(r => r.Response)];
    }
}
