using System.Reflection;

namespace Drill.Architecture.Tests;

/// <summary>A source project as it lies in its folder.</summary>
internal sealed record SourceProject(string Name, string Folder)
{
    /// <summary>C# files, generated ones left out, as paths within the project.</summary>
    public IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules"));

    /// <summary>The assemblies that the compiled project names.</summary>
    public IReadOnlyList<string> References()
    {
        var assembly = Path.Combine(Folder, "bin", SourceTree.Setting("Configuration"), "net10.0", $"{Name}.dll");
        using var file = new System.Reflection.PortableExecutable.PEReader(File.OpenRead(assembly));
        var metadata = System.Reflection.Metadata.PEReaderExtensions.GetMetadataReader(file);
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
    }
}

/// <summary>Every project under services and ml-models, whichever there are.</summary>
internal static class SourceTree
{
    public static IReadOnlyList<SourceProject> Projects { get; } =
    [
        .. from root in new[] { "services", "ml-models" }
           from project in Directory.EnumerateFiles(Path.Combine(Setting("DrillRoot"), root), "*.csproj", SearchOption.AllDirectories)
           orderby project
           select new SourceProject(Path.GetFileNameWithoutExtension(project), Path.GetDirectoryName(project)!),
    ];

    public static string Setting(string key) =>
        typeof(SourceTree).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
