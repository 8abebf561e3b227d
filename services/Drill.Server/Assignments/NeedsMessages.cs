using Drill.Domain.Items;
using Drill.Domain.Selection;
using Drill.Domain.Text;

namespace Drill.Server.Assignments;

/// <param name="Minutes">1–60, for each student.</param>
/// <param name="Students">Named students; left out = the whole class.</param>
public sealed record NeedsRequest(string Classroom, int Minutes, IReadOnlyList<string>? Students = null);

/// <summary>What each would be given. Nothing is stored: sending it is another call.</summary>
public sealed record NeedsMessage(int Minutes, IReadOnlyList<NeedsStudentMessage> Students);

/// <param name="Skills">Most urgent first.</param>
/// <param name="Others">What would come next, to put in the place of one.</param>
public sealed record NeedsStudentMessage(string Student, string Name, int Number, IReadOnlyList<NeedMessage> Skills, IReadOnlyList<NeedMessage> Others);

/// <param name="ItemMs">Expected from one item to the next, for this student.</param>
/// <param name="Why">The selector's reason.</param>
/// <param name="Sentence">The same, as the student would read it in practice.</param>
public sealed record NeedMessage(SkillName Skill, int Items, double ItemMs, Why Why, LocalizedText Sentence);
