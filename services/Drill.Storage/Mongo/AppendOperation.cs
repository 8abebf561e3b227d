using Drill.Domain.Attempts;

namespace Drill.Storage.Mongo;

/// <summary>One caller's attempt on its way into the log.</summary>
internal sealed class AppendOperation(AttemptDocument document) : Pending<AppendResult>
{
    public AttemptDocument Document => document;
}
