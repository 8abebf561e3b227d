using Drill.Domain.Curriculum;

namespace Drill.Content;

/// <summary>
/// One unit, one file: everything of the unit stands in the class that implements this, and being there is all it takes to be taught
/// (see <c>docs/adding-a-unit.md</c>).
/// </summary>
public interface IUnitFile
{
    Unit Unit { get; }
}
