namespace Drill.Server.Sessions;

/// <summary>Settings under <c>SignIn</c>.</summary>
public sealed class SignInOptions
{
    public const string Section = "SignIn";
    public const int FewestIterations = 210_000;

    /// <summary>Rounds of PBKDF2-HMAC-SHA512; OWASP asks for 210,000.</summary>
    public int PasswordIterations { get; set; } = FewestIterations;

    /// <summary>Passwords that may wait to be checked; one more is told to come again.</summary>
    public int MaxWaitingSignIns { get; set; } = 64;
}
