using Drill.Domain.Curriculum;

namespace Drill.Content;

/// <summary>The curriculum that comes with Drill.</summary>
public static class ContentLibrary
{
    private static readonly Lazy<CurriculumGraph> Loaded = new(Load);

    /// <summary>Every unit file of this assembly, checked. The same graph at every call.</summary>
    public static CurriculumGraph Curriculum => Loaded.Value;

    private static CurriculumGraph Load() => new(
        from type in typeof(ContentLibrary).Assembly.GetTypes()
        where typeof(IUnitFile).IsAssignableFrom(type) && !type.IsAbstract
        select ((IUnitFile)Activator.CreateInstance(type)!).Unit);
}
