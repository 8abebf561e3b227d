namespace Drill.Content.CourseOfStudy;

/// <summary>A statement of content of the 2017 course of study that has no statements below it.</summary>
/// <param name="Code">学習指導要領コード, 16 characters.</param>
/// <param name="Grade">1–6 算数, 7 the first year of 数学.</param>
/// <param name="Domain">A 数と計算 (数と式), B 図形, C 測定, 変化と関係 or 関数, D データの活用.</param>
/// <param name="Text">As published.</param>
/// <param name="WhyNot">Why no drill on a screen exercises it, or null when one should.</param>
public sealed record Statement(string Code, int Grade, char Domain, string Text, string? WhyNot);
