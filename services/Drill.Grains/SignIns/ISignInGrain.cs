namespace Drill.Grains.SignIns;

/// <summary>Counts the failed sign-ins of one school (key: its code) for all hosts, so that guessing at several of them gains nothing.</summary>
public interface ISignInGrain : IGrainWithStringKey
{
    /// <summary>Zero when the secret may be checked now, and then <see cref="Finish"/> must follow; otherwise how long to wait.</summary>
    /// <param name="group">What is guessed at together: a class.</param>
    Task<TimeSpan> Begin(string account, string group);

    /// <param name="isRight">Null when the secret was not checked after all.</param>
    Task Finish(string account, string group, bool? isRight);

    /// <summary>Takes a code of the account's authenticator app, which opens only once.</summary>
    /// <param name="timeStep">What the code belongs to (RFC 6238).</param>
    /// <returns>False when this code or a later one was taken before.</returns>
    Task<bool> TryUseCode(string account, long timeStep);
}
