namespace Drill.Server.Sessions;

/// <summary>What became of one try to prove who somebody is.</summary>
public abstract record Verdict
{
    private Verdict()
    {
    }

    public sealed record Right : Verdict;

    /// <summary>The secret does not match, or nobody has the login; which of them is not told.</summary>
    public sealed record Wrong : Verdict;

    /// <summary>The secret is right; the code of the app is still to come.</summary>
    public sealed record CodeNeeded : Verdict;

    /// <summary>The secret is right, the code is not, or was used before.</summary>
    public sealed record WrongCode : Verdict;

    /// <summary>Not checked: too many tries.</summary>
    public sealed record Later(TimeSpan Wait) : Verdict;
}
