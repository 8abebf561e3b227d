using System.CommandLine;
using Drill.Server.Options;
using Drill.Storage;

namespace Drill.Server.Store;

/// <summary>Which store a command means: the one that a server with the same options would serve.</summary>
internal sealed class AddressOption
{
    private readonly Option<string?> _store = new("--store") { Description = $"A folder, a .db file, or mongodb://…. Also {ServingOptions.StoreVariable}.", DefaultValueFactory = _ => ServingOptions.Variable(ServingOptions.StoreVariable) };
    private readonly Option<string> _data = new("--data") { Description = "The server's data folder, when no store is named.", DefaultValueFactory = _ => ServerOptions.DefaultData };

    public AddressOption() => ServingOptions.Check(_store, value => value is null ? null : FindError("--store", value));

    public void AddTo(Command command)
    {
        command.Options.Add(_store);
        command.Options.Add(_data);
    }

    public StoreAddress Read(ParseResult parsed) => StoreAddress.Parse(parsed.GetValue(_store) ?? parsed.GetValue(_data)!);

    public static void Check(Argument<string> argument) =>
        argument.Validators.Add(result =>
        {
            if (FindError(argument.Name, result.GetValueOrDefault<string>() ?? "") is { } error) result.AddError(error);
        });

    private static string? FindError(string name, string value) => ServingOptions.FindFormatError(name, value, StoreAddress.Parse);
}
