using Drill.Domain.Text;

namespace Drill.Domain.Curriculum;

/// <summary>A unit of a grade's course, as teachers plan it (単元). Its skills stand in teaching order.</summary>
/// <param name="Id">Stable, kebab-case.</param>
/// <param name="Subject">"math" for 算数 and 数学.</param>
/// <param name="Grade">School year: 1–6 elementary, 7–9 lower secondary.</param>
/// <param name="Order">Place within the grade's year; units of a grade are taught in this order.</param>
public sealed record Unit(string Id, string Subject, int Grade, int Order, LocalizedText Name, IReadOnlyList<Skill> Skills);
