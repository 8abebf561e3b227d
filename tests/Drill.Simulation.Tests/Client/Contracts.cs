namespace Drill.Simulation.Tests.Client;

/// <summary>The golden messages that both sides of the wire are held to.</summary>
internal static class Contracts
{
    public static string Read(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "contracts", name + ".json"));
}
