using Drill.Domain.Rosters;
using Microsoft.AspNetCore.Authorization;

namespace Drill.Server.Sessions;

/// <summary>Who may call: every endpoint and hub method names one of these or says why anybody may.</summary>
public static class Policies
{
    public const string SignedIn = nameof(SignedIn);
    public const string Student = nameof(Student);
    public const string Teacher = nameof(Teacher);
    public const string Administrator = nameof(Administrator);

    /// <summary>Teachers and administrators; <see cref="Access"/> says of which class.</summary>
    public const string Staff = nameof(Staff);

    /// <summary>Whoever looks after rosters and the system in a school: administrators and supporters (ICT支援員).</summary>
    public const string Upkeep = nameof(Upkeep);

    /// <summary>Whoever signs in with a password: teachers, administrators and supporters.</summary>
    public const string Account = nameof(Account);

    /// <summary>Whoever hands out sign-in cards: teachers, administrators and supporters; <see cref="Access.NameList"/> says of which class.</summary>
    public const string Cards = nameof(Cards);

    public static void Add(AuthorizationOptions options)
    {
        options.AddPolicy(SignedIn, policy => policy.RequireAuthenticatedUser());
        options.AddPolicy(Student, policy => policy.RequireAuthenticatedUser().RequireRole(nameof(Role.Student)));
        options.AddPolicy(Teacher, policy => policy.RequireAuthenticatedUser().RequireRole(nameof(Role.Teacher)));
        options.AddPolicy(Administrator, policy => policy.RequireAuthenticatedUser().RequireRole(nameof(Role.Administrator)));
        options.AddPolicy(Staff, policy => policy.RequireAuthenticatedUser().RequireRole(nameof(Role.Teacher), nameof(Role.Administrator)));

        options.AddPolicy(Upkeep, policy => policy.RequireAuthenticatedUser().RequireRole(nameof(Role.Administrator), nameof(Role.Supporter)));
        options.AddPolicy(Account, policy => policy.RequireAuthenticatedUser().RequireRole(nameof(Role.Teacher), nameof(Role.Administrator), nameof(Role.Supporter)));
        options.AddPolicy(Cards, policy => policy.RequireAuthenticatedUser().RequireRole(nameof(Role.Teacher), nameof(Role.Administrator), nameof(Role.Supporter)));

        // An endpoint that forgot to say who may call it answers nobody.
        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build();
    }
}
