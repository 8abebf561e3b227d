using Drill.Domain.Text;

namespace Drill.Domain.Items;

/// <summary>A named wrong idea that explains a wrong response.</summary>
/// <param name="Id">Stable, kebab-case; stored with attempts.</param>
/// <param name="Name">For the teacher, short: 分母どうしを たした / Added the denominators.</param>
/// <param name="Feedback">For the child: what went wrong and what to think of instead, one or two short sentences.</param>
/// <param name="Explanation">For the teacher: why children think so and what helps.</param>
/// <param name="Practise">Ids of the skills to practise against it, the nearest first.</param>
public sealed record Misconception(string Id, LocalizedText Name, LocalizedText Feedback, LocalizedText Explanation, params IReadOnlyList<string> Practise);
