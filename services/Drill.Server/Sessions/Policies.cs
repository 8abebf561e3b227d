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

    /// <summary>Whoever looks after the system in a school: administrators, as which supporters (ICT支援員) sign in too.</summary>
    public const string Upkeep = nameof(Upkeep);

    public static void Add(AuthorizationOptions options)
    {
        options.AddPolicy(SignedIn, policy => policy.RequireAuthenticatedUser());
        options.AddPolicy(Student, policy => policy.RequireAuthenticatedUser().RequireRole(nameof(Role.Student)));
        options.AddPolicy(Teacher, policy => policy.RequireAuthenticatedUser().RequireRole(nameof(Role.Teacher)));
        options.AddPolicy(Administrator, policy => policy.RequireAuthenticatedUser().RequireRole(nameof(Role.Administrator)));
        options.AddPolicy(Staff, policy => policy.RequireAuthenticatedUser().RequireRole(nameof(Role.Teacher), nameof(Role.Administrator)));

        options.AddPolicy(Upkeep, policy => policy.RequireAuthenticatedUser().RequireRole(nameof(Role.Administrator)));

        // An endpoint that forgot to say who may call it answers nobody.
        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build();
    }
}
