using System.CommandLine;
using Drill.Domain.Attempts;
using Drill.Domain.Rosters;
using Drill.Server.Options;
using Drill.Server.Rosters;
using Drill.Server.Store;
using Drill.Storage;

namespace Drill.Server.Sessions;

/// <summary><c>password</c>: a way back in for a school whose administrator forgot the password. Nobody else needs it: administrators renew their staff's themselves.</summary>
public static class PasswordCommand
{
    public const int Failed = 1;

    public static Command Create()
    {
        var school = new Argument<string>("SCHOOL") { Description = "The school's code, as at sign-in." };
        var login = new Argument<string>("LOGIN") { Description = "Whose password: a teacher's, supporter's or administrator's login." };
        var store = new AddressOption();
        var command = new Command("password", "Gives a member of staff a new password, which alone signs in until an authenticator app is set up again, and prints it once. The server may go on; it takes the new one within half a minute.") { school, login };
        store.AddTo(command);
        command.SetAction((parsed, cancel) => RunAsync(store.Read(parsed), parsed.GetValue(school)!, parsed.GetValue(login)!, Console.Out, Console.Error, cancel));
        return command;
    }

    public static async Task<int> RunAsync(StoreAddress store, string school, string login, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        if (store is StoreAddress.File file && !File.Exists(file.FullPath)) return await FailAsync(error, $"There is no store at {file}.");
        try
        {
            await using var services = new ServiceCollection()
                .AddLogging().AddSingleton(TimeProvider.System).AddStorage(store, Deadlines.Store)
                .AddSingleton<RosterStore>().AddSingleton<Passwords>().AddOptions()
                .BuildServiceProvider();
            return await RenewAsync(services.GetRequiredService<RosterStore>(), services.GetRequiredService<Passwords>(), Logins.Normalize(school), Logins.Normalize(login), cancellationToken) switch
            {
                null => await FailAsync(error, $"There is no school with the code '{school}'."),
                { Person: null } => await FailAsync(error, $"Nobody of the staff has the login '{login}'."),
                { Secret: var secret } => await SayAsync(output, login, secret),
            };
        }
        catch (StorageUnavailableException exception)
        {
            return await FailAsync(error, exception.Message);
        }
    }

    private static Task<Renewed?> RenewAsync(RosterStore rosters, Passwords passwords, string school, string login, CancellationToken cancellationToken)
    {
        var secret = Ids.NewSecret();
        var hash = passwords.Hash(secret);
        return rosters.ChangeAsync<Renewed>(
            school,
            roster => roster.FindLogin(login) is { Role: not Role.Student } person
                ? (roster.Roster.WithChanged(person with { PasswordHash = hash, SecondFactor = null, Stamp = Ids.NewSecret() }), new(person, secret))
                : (null, new(null, "")),
            cancellationToken);
    }

    private static async Task<int> SayAsync(TextWriter output, string login, string secret)
    {
        await output.WriteLineAsync($"{login}: {secret}");
        return 0;
    }

    private static async Task<int> FailAsync(TextWriter error, string message)
    {
        await error.WriteLineAsync(message);
        return Failed;
    }

    private sealed record Renewed(Person? Person, string Secret);
}
