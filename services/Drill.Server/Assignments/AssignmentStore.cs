using Drill.Domain.Assignments;
using Drill.Domain.Attempts;
using Drill.Domain.Documents;
using Drill.Domain.Rosters;

namespace Drill.Server.Assignments;

/// <summary>Assignments, found only through classrooms that the asker belongs to: another class's is simply not there.</summary>
public sealed class AssignmentStore(IDocumentStore documents, IAttemptLog log)
{
    public async Task AddAsync(Assignment assignment, CancellationToken cancellationToken)
    {
        if (await documents.SaveAsync(AssignmentDocuments.Assignments, new(assignment.Classroom, assignment.Id), assignment, 0, cancellationToken) is null)
        {
            throw new StorageUnavailableException("The assignment's id is taken.");
        }
    }

    /// <summary>Newest first, withdrawn ones left out.</summary>
    public async Task<IReadOnlyList<Assignment>> ListAsync(string classroom, CancellationToken cancellationToken)
    {
        var stored = await documents.ListAsync(AssignmentDocuments.Assignments, classroom, cancellationToken);
        return [.. stored.Select(d => d.Value).Where(a => !a.IsWithdrawn).OrderByDescending(a => a.CreatedAt)];
    }

    /// <summary>An assignment that is the student's to do, or null.</summary>
    public async Task<Assignment?> FindForStudentAsync(EnrolledStudent student, string id, CancellationToken cancellationToken) =>
        await FindAsync(student.Classroom.Id, id, cancellationToken) is { Value: { IsWithdrawn: false } assignment } && assignment.IsFor(student.Person.Id) ? assignment : null;

    /// <summary>An assignment of a classroom that the teacher teaches, or null.</summary>
    public async Task<Document<Assignment>?> FindForTeacherAsync(RosterView roster, Person teacher, string id, CancellationToken cancellationToken)
    {
        foreach (var classroom in roster.ClassroomsOf(teacher.Id))
        {
            if (await FindAsync(classroom.Id, id, cancellationToken) is { Value.IsWithdrawn: false } found) return found;
        }

        return null;
    }

    public async Task WithdrawAsync(Document<Assignment> assignment, CancellationToken cancellationToken) =>
        await documents.SaveAsync(AssignmentDocuments.Assignments, assignment.Key, assignment.Value with { IsWithdrawn = true }, assignment.Version, cancellationToken);

    public Task<IReadOnlyDictionary<string, AssignmentProgress>> ReadProgressAsync(string assignment, CancellationToken cancellationToken) =>
        AssignmentProgress.FoldAsync(log.ReadAssignmentAsync(assignment, cancellationToken), cancellationToken);

    private Task<Document<Assignment>?> FindAsync(string classroom, string id, CancellationToken cancellationToken) =>
        documents.FindAsync(AssignmentDocuments.Assignments, new(classroom, id), cancellationToken);
}
