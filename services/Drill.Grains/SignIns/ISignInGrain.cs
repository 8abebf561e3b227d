namespace Drill.Grains.SignIns;

/// <summary>Counts the failed sign-ins of one school (key: its code) for all hosts, so that guessing at several of them gains nothing.</summary>
public interface ISignInGrain : IGrainWithStringKey
{
    /// <summary>Zero when the secret may be checked now, and then <see cref="Finish"/> must follow; otherwise how long to wait.</summary>
    /// <param name="group">What is guessed at together: a class.</param>
    Task<TimeSpan> Begin(string account, string group);

    /// <param name="isRight">Null when the secret was not checked after all.</param>
    Task Finish(string account, string group, bool? isRight);
}
