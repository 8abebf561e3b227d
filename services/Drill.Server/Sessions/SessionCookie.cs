using System.Security.Claims;
using System.Security.Cryptography;
using Drill.Domain.Rosters;
using Drill.Server.Rosters;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Drill.Server.Sessions;

/// <summary>The session: a protected cookie that says who, checked against the roster at every request.</summary>
public static class SessionCookie
{
    public const string Scheme = CookieAuthenticationDefaults.AuthenticationScheme;
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    private const string PersonClaim = "person";
    private const string SchoolClaim = "school";
    private const string StampClaim = "stamp";
    private const string CsrfClaim = "csrf";
    private const string RoleClaim = "role";

    public static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "drill";
        options.Cookie.HttpOnly = true;

        // Strict costs nothing: a link from elsewhere loads a page that needs no cookie, and the page's own calls are same-site.
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = Lifetime;
        options.SlidingExpiration = true;
        options.Events.OnRedirectToLogin = context => Answer(context.Response, StatusCodes.Status401Unauthorized);
        options.Events.OnRedirectToAccessDenied = context => Answer(context.Response, StatusCodes.Status403Forbidden);
        options.Events.OnValidatePrincipal = ValidateAsync;
    }

    /// <summary>Signs in with a csrf value of its own, which also names this session.</summary>
    public static async Task<Caller> SignInAsync(HttpContext context, RosterView roster, Person person)
    {
        var csrf = Convert.ToBase64String(RandomNumberGenerator.GetBytes(24));
        Claim[] claims =
        [
            new(PersonClaim, person.Id), new(SchoolClaim, roster.School.Code), new(StampClaim, person.Stamp), new(CsrfClaim, csrf), new(RoleClaim, person.Role.ToString()),
        ];
        await context.SignInAsync(Scheme, new(new ClaimsIdentity(claims, Scheme, PersonClaim, RoleClaim)));
        return new(person, roster, csrf);
    }

    /// <summary>The caller as the roster says now, or null when the session has ended.</summary>
    public static async ValueTask<Caller?> FindCallerAsync(ClaimsPrincipal? principal, RosterStore rosters, SignedOut signedOut, CancellationToken cancellationToken)
    {
        if (principal?.FindFirstValue(SchoolClaim) is not { } school || principal.FindFirstValue(PersonClaim) is not { } id) return null;
        if (principal.FindFirstValue(CsrfClaim) is not { } csrf || signedOut.Contains(csrf)) return null;
        var roster = await rosters.FindAsync(school, cancellationToken);
        var isCurrent = roster?.FindPerson(id) is { } person
            && person.Stamp == principal.FindFirstValue(StampClaim)
            && principal.IsInRole(person.Role.ToString())
            && roster.IsActive(person);
        return isCurrent ? new(roster!.FindPerson(id)!, roster, csrf) : null;
    }

    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var caller = await FindCallerAsync(
            context.Principal, services.GetRequiredService<RosterStore>(), services.GetRequiredService<SignedOut>(), context.HttpContext.RequestAborted);
        if (caller is null) context.RejectPrincipal();
        else context.HttpContext.Features.Set(caller);
    }

    private static Task Answer(HttpResponse response, int status)
    {
        response.StatusCode = status;
        return Task.CompletedTask;
    }
}
