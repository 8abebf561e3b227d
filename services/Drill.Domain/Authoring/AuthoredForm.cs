namespace Drill.Domain.Authoring;

/// <summary>What a teacher writes for one item of their own. Texts are in Drill's markup (<see cref="Text.Markup"/>); HTML is refused. What JSON leaves out, or says is null, is empty.</summary>
public sealed record AuthoredForm
{
    public const int MaxText = 400;
    public const int MaxOptions = 8;
    public const int MaxOptionText = 60;
    public const int MaxWrong = 4;

    /// <summary>Id of the skill it exercises.</summary>
    public string Skill { get; init => field = value ?? ""; } = "";

    /// <summary>1 easy to 3 hard, within the skill; left out = 2.</summary>
    public int Level { get; init => field = value == 0 ? 2 : value; } = 2;

    /// <summary>Kind of response as in <c>docs/grade.md</c>: "whole", "choice", "quantity", ….</summary>
    public string Kind { get; init => field = value ?? ""; } = "";

    public string Prompt { get; init => field = value ?? ""; } = "";

    /// <summary>"" = the prompt serves both languages.</summary>
    public string PromptEn { get; init => field = value ?? ""; } = "";

    /// <summary>
    /// The right response as a teacher types it (<c>docs/grade.md</c>). Of choices: numbers of the options, "2", "1,3", an ordering "3,1,2"; of a matching nothing,
    /// its options are the right pairs; of cells the rows, what is asked in brackets: "8,[15];[20],25".
    /// </summary>
    public string Key { get; init => field = value ?? ""; } = "";

    /// <summary>A required form as in <c>docs/grade.md</c>; of a point its axis, "0..10 by 1"; "" = any.</summary>
    public string Form { get; init => field = value ?? ""; } = "";

    /// <summary>What there is to choose, in the order shown; of a matching pairs "left = right".</summary>
    public IReadOnlyList<string> Options { get; init => field = value is null ? [] : [.. value.Select(o => o ?? "")]; } = [];

    /// <summary>"" = a general one.</summary>
    public string Hint { get; init => field = value ?? ""; } = "";

    /// <summary>How to get there, one step a line; "" = the answer alone.</summary>
    public string Solution { get; init => field = value ?? ""; } = "";

    /// <summary>Wrong responses that deserve a word of their own.</summary>
    public IReadOnlyList<AuthoredWrong> Wrong { get; init => field = value is null ? [] : [.. value.Select(w => w ?? new("", ""))]; } = [];
}

/// <param name="Response">As a child would type it.</param>
/// <param name="Feedback">What the child is told, in markup.</param>
public sealed record AuthoredWrong(string Response, string Feedback);
