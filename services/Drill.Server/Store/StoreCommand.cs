using System.CommandLine;
using Drill.Domain.Attempts;
using Drill.Storage;
using Drill.Storage.Copy;

namespace Drill.Server.Store;

/// <summary><c>store</c>: copies, backs up, restores and checks. Progress goes to standard error, the result to standard output.</summary>
public static class StoreCommand
{
    /// <summary>It was tried and did not succeed, or something is wrong with the store.</summary>
    public const int Failed = 1;

    public static Command Create() => new("store", "Copies, backs up, restores and checks the store.") { Copy(), Backup(), Restore(), Verify() };

    private static Command Copy()
    {
        var from = new Argument<string>("FROM") { Description = "A store: a folder, a .db file, or mongodb://…." };
        var to = new Argument<string>("TO") { Description = "An empty store, or one that an earlier run of the same copy left unfinished." };
        AddressOption.Check(from);
        AddressOption.Check(to);
        var command = new Command("copy", "Moves everything from one store to another, and compares both. Stop every host first. Interrupted, it goes on where it was.") { from, to };
        command.SetAction((parsed, cancel) => RunAsync(() => StoreCommands.CopyAsync(StoreAddress.Parse(parsed.GetValue(from)!), StoreAddress.Parse(parsed.GetValue(to)!), Console.Out, new ProgressLine(Console.Error), cancel)));
        return command;
    }

    private static Command Backup()
    {
        var (store, file) = (new AddressOption(), new Argument<string>("FILE") { Description = "A new file: .db for a copy of an SQLite store, anything else for a portable archive (gzip)." });
        var command = new Command("backup", "Writes everything into one file while the server goes on. The keys are files of their own: see docs/operations.md.") { file };
        store.AddTo(command);
        command.SetAction((parsed, cancel) => RunAsync(() => StoreCommands.BackupAsync(store.Read(parsed), Path.GetFullPath(parsed.GetValue(file)!), Console.Out, new ProgressLine(Console.Error), cancel)));
        return command;
    }

    private static Command Restore()
    {
        var (store, file) = (new AddressOption(), new Argument<string>("FILE") { Description = "What store backup wrote." });
        var command = new Command("restore", "Fills an empty store from a backup, and compares. Interrupted, it goes on where it was.") { file };
        store.AddTo(command);
        command.SetAction((parsed, cancel) => RunAsync(() => StoreCommands.RestoreAsync(Path.GetFullPath(parsed.GetValue(file)!), store.Read(parsed), Console.Out, new ProgressLine(Console.Error), cancel)));
        return command;
    }

    private static Command Verify()
    {
        var (store, file) = (new AddressOption(), new Argument<string?>("FILE") { Description = "A backup; the store itself when none is named.", DefaultValueFactory = _ => null });
        var command = new Command("verify", "Reads everything once: counts, gaps, readability, hash.") { file };
        store.AddTo(command);
        command.SetAction((parsed, cancel) => RunAsync(() => StoreCommands.VerifyAsync(store.Read(parsed), parsed.GetValue(file), Console.Out, new ProgressLine(Console.Error), cancel)));
        return command;
    }

    private static async Task<int> RunAsync(Func<Task<int>> command)
    {
        try
        {
            return await command();
        }
        catch (Exception exception) when (exception is StoreCopyException or StorageUnavailableException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            if (exception.InnerException is { } inner) await Console.Error.WriteLineAsync($"  {FirstSentence(inner.Message)}");
            return Failed;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Interrupted: the same command goes on where it was.");
            return Failed;
        }
    }

    // The driver tells the whole state of its connections after the first one.
    private static string FirstSentence(string message) => message.Split(". ", 2)[0].ReplaceLineEndings(" ");
}
