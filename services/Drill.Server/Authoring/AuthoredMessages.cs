using Drill.Domain.Authoring;
using Drill.Domain.Items;
using Drill.Domain.Text;

namespace Drill.Server.Authoring;

/// <param name="Version">Of a change: the version it was made from.</param>
/// <param name="Key">Of a new item: made by the client, so that what is sent again because no reply came is not saved twice.</param>
public sealed record AuthoredRequest(AuthoredForm Form, int Version = 0, Guid? Key = null);

/// <param name="Preview">Only says what would be wrong and how many items there are.</param>
/// <param name="Key">Made by the client for this text, so that what is sent again because no reply came is not saved twice.</param>
public sealed record AuthoredImportRequest(string Text, bool Preview = false, Guid? Key = null);

/// <param name="Author">Name of who wrote the current version.</param>
/// <param name="Problems">What keeps the current version from being given, for example because its skill left the curriculum.</param>
public sealed record AuthoredMessage(
    string Id, int Version, AuthoredForm Form, SkillName Skill, int Grade, string Author, DateTimeOffset At, bool IsWithdrawn, IReadOnlyList<AuthoredProblem> Problems);

/// <param name="Kinds">What a form may choose from.</param>
public sealed record AuthoredListMessage(IReadOnlyList<AuthoredMessage> Items, IReadOnlyList<string> Kinds);

/// <summary>How an item will look, or what is wrong with it.</summary>
/// <param name="Item">As the child sees it; null when there are problems.</param>
/// <param name="Answer">The right answer as it will be shown.</param>
public sealed record AuthoredPreview(PresentedItem? Item, LocalizedText? Answer, LocalizedText? Hint, IReadOnlyList<LocalizedText> Solution, IReadOnlyList<AuthoredProblem> Problems);

/// <param name="Line">From 1, as a spreadsheet counts.</param>
/// <param name="Field">The column, as named on the wire; "" for the whole line.</param>
public sealed record AuthoredLineProblem(int Line, string Field, LocalizedText Message);

/// <param name="Items">How many items the text holds; with problems none was saved.</param>
public sealed record AuthoredImportMessage(int Items, bool IsSaved, IReadOnlyList<AuthoredLineProblem> Problems);
