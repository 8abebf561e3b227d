namespace Drill.Grains.Students;

/// <summary>
/// Students by id. The factory would find out anew for each answer which grain stands behind the interface, by its name as text:
/// 3 % of what an answer costs.
/// </summary>
public sealed class StudentGrains(IGrainFactory grains)
{
    private readonly Lazy<(GrainType Grain, GrainInterfaceType Interface)> _types = new(() =>
    {
        var any = grains.GetGrain<IStudentGrain>("any");
        return (any.GetGrainId().Type, ((GrainReference)any).InterfaceType);
    });

    public IStudentGrain Of(string student) =>
        (IStudentGrain)grains.GetGrain(GrainId.Create(_types.Value.Grain, student), _types.Value.Interface);
}
