using System.Reflection;

namespace Drill.Browser.Tests;

/// <summary>Where in the checkout things lie, as the build wrote it down.</summary>
internal static class Places
{
    /// <summary>The built server.</summary>
    public static string Server { get; } = Find("Server");

    /// <summary>The accessibility rules of axe-core, from the web's development packages.</summary>
    public static string AxeCore { get; } = Path.Combine(Find("Web"), "node_modules", "axe-core", "axe.min.js");

    /// <summary>A folder for what a person may want to look at afterwards; not kept by version control.</summary>
    public static string Artifact(params string[] parts)
    {
        var path = Path.Combine([Find("Artifacts"), .. parts]);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }

    private static string Find(string key) =>
        typeof(Places).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!;
}
