namespace Drill.Domain.Rosters;

/// <summary>
/// A member of staff confirms every sign-in with a code of an authenticator app. The app's key is derived from <paramref name="Salt"/> and a key outside the
/// database, so a stolen database makes no codes.
/// </summary>
/// <param name="Salt">New each time the app is set up.</param>
/// <param name="Recovery">Keyed hashes of the codes left that open once without the app.</param>
public sealed record SecondFactor(string Salt, DateTimeOffset Since, IReadOnlyList<string> Recovery);
