using Drill.Domain.Attempts;

namespace Drill.Storage.Mongo.Attempts;

/// <summary>One caller's attempt on its way into the log.</summary>
internal sealed class AppendOperation(AttemptDocument document) : Pending<AppendResult>
{
    public AttemptDocument Document => document;
}
