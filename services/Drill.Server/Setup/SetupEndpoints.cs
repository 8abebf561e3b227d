using Drill.Domain.Rosters;
using Drill.Domain.Text;
using Drill.Server.Errors;
using Drill.Server.Options;
using Drill.Server.Rosters;
using Drill.Server.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Drill.Server.Setup;

public sealed record SetupState(bool Needed);

public sealed record SetupAdministrator(string Name, string Login, string Secret);

/// <param name="Token">From the one-time link that the first start prints.</param>
public sealed record SetupRequest(string Token, School School, SetupAdministrator Administrator);

public static class SetupEndpoints
{
    public static IServiceCollection AddSetup(this IServiceCollection services) => services.AddSingleton<Installing>();

    public static void MapSetup(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/setup", async (Installing installing, CancellationToken cancellationToken) => TypedResults.Ok(new SetupState(await installing.IsNeededAsync(cancellationToken))))
            .AllowAnonymous();
        routes.MapPost("/api/setup", SetUp).AllowAnonymous();
    }

    private static async Task<Results<Ok<SessionMessage>, ProblemHttpResult>> SetUp(
        SetupRequest request, HttpContext context, Installing installing, Passwords passwords, CancellationToken cancellationToken)
    {
        if (!await installing.IsRightTokenAsync(request.Token, cancellationToken)) return TypedResults.Problem("The setup link is not valid any more.", statusCode: StatusCodes.Status403Forbidden);
        var school = new School(Logins.Normalize(request.School.Code), request.School.Name.Trim());
        var login = Logins.Normalize(request.Administrator.Login);
        var name = request.Administrator.Name.Trim();
        var secret = request.Administrator.Secret.Trim(); // as at sign-in
        if (FindError(school, login, name, secret) is { } error) return ErrorHandling.Malformed(error);

        var administrator = new Person
        {
            Id = Ids.New("p"),
            Role = Role.Administrator,
            Name = name,
            Login = login,
            Stamp = Ids.NewSecret(),
            PasswordHash = passwords.Hash(secret),
        };
        return await installing.InstallAsync(Roster.Of(school).With(administrator, []), request.Token, cancellationToken) is { } roster
            ? TypedResults.Ok(SessionMessage.Of(await SessionCookie.SignInAsync(context, roster, administrator)))
            : ErrorHandling.Conflict(new LocalizedText("ちょうど今、ほかの人が学校の設定を終えました。", "Somebody else set the school up at the same time."));
    }

    private static LocalizedText? FindError(School school, string login, string name, string secret) =>
        !Logins.IsValidSchoolCode(school.Code) ? new("学校コードは半角の英数字とハイフンで2〜30文字にしてください。", "The school’s code has 2 to 30 letters a-z, digits and hyphens.")
        : school.Name.Length is 0 or > StudentList.MaxNameLength ? new($"学校の名前は1〜{StudentList.MaxNameLength}文字にしてください。", $"The school’s name has 1 to {StudentList.MaxNameLength} characters.")
        : !Logins.IsValidForStaff(login) ? RosterSentences.Login
        : name.Length is 0 or > StudentList.MaxNameLength ? RosterSentences.Name
        : Passwords.FindError(secret);
}
