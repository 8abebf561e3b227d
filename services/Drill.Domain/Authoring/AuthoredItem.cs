using System.Collections.Immutable;

namespace Drill.Domain.Authoring;

/// <summary>One state of an item. Attempts name it, so that it stays readable after later changes.</summary>
/// <param name="Number">From 1.</param>
public sealed record AuthoredVersion(int Number, AuthoredForm Form, string Author, DateTimeOffset At);

/// <summary>An item that belongs to a school, with all its versions. A change adds a version; a withdrawn item is given to nobody any more.</summary>
/// <param name="Id">Lower-case letters and digits; with <see cref="TemplatePrefix"/> the id of its template.</param>
public sealed record AuthoredItem(string Id, string School, ImmutableArray<AuthoredVersion> Versions, bool IsWithdrawn)
{
    /// <summary>Begins the template ids of authored items, and of nothing else.</summary>
    public const string TemplatePrefix = "own.";

    /// <summary>Changes after which it is time for a new item.</summary>
    public const int MaxVersions = 100;

    public string Template => TemplatePrefix + Id;

    public AuthoredVersion Current => Versions[^1];

    public static AuthoredItem New(string id, string school, AuthoredForm form, string author, DateTimeOffset now) => new(id, school, [new(1, form, author, now)], IsWithdrawn: false);

    public AuthoredItem Change(AuthoredForm form, string author, DateTimeOffset now) => this with { Versions = Versions.Add(new(Current.Number + 1, form, author, now)) };
}
