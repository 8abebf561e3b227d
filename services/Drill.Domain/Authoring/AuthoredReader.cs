using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Typed;
using Drill.Domain.Text;

namespace Drill.Domain.Authoring;

/// <summary>Makes an item of what a teacher wrote, or says field by field what is wrong. Pure and total.</summary>
public static class AuthoredReader
{
    /// <summary>The kinds that can be written, in the order in which a form offers them.</summary>
    public static readonly IReadOnlyList<string> Kinds =
    [
        "whole", "decimal", "fraction", "choice", "choices", "quantity", "text", "comparison", "quotient", "ratio", "percent", "time", "duration", "ordering", "matching",
        "cells", "point", "expression",
    ];

    private static readonly LocalizedText GeneralHint = new("もんだいを もういちど よんで、わかって いる ことを かいて みよう。", "Read the question once more and write down what you know.");

    /// <returns>The draft, or the problems; never both.</returns>
    public static (ItemDraft? Draft, IReadOnlyList<AuthoredProblem> Problems) Read(AuthoredForm form, string template, CurriculumGraph curriculum)
    {
        var problems = FindProblems(form, curriculum).ToList();
        if (problems.Count > 0) return (null, problems);
        var (key, problem) = AuthoredKeyReader.Read(form);
        if (key is null) return (null, [problem!]);

        var traps = form.Wrong.Select((wrong, i) => ReadTrap(wrong, i, key, template)).ToArray();
        problems.AddRange(form.Wrong.Zip(traps).Where(w => w.Second is null).Select(w => new AuthoredProblem("wrong", new(
            $"まちがいの例「{w.First.Response}」は、読めないか、正しいこたえです。", $"The wrong response '{w.First.Response}' cannot be read, or it is right."))));
        if (problems.Count > 0) return (null, problems);

        return (new ItemDraft
        {
            Prompt = new(form.Prompt, form.PromptEn.Length > 0 ? form.PromptEn : form.Prompt),
            Key = key,
            Hint = form.Hint.Length > 0 ? LocalizedText.Same(form.Hint) : GeneralHint,
            Solution = [.. Steps(form.Solution), Answer(key)],
            Traps = [.. traps.Select(t => t!)],
        }, []);
    }

    private static IEnumerable<AuthoredProblem> FindProblems(AuthoredForm form, CurriculumGraph curriculum)
    {
        if (curriculum.FindSkill(form.Skill) is not { } skill) yield return new("skill", new("単元の内容を選んでください。", "Choose the skill that it exercises."));
        else if (form.Level < 1 || form.Level > skill.Skill.Levels) yield return new("level", new($"段階は 1 から {skill.Skill.Levels} です。", $"The level is 1 to {skill.Skill.Levels}."));
        if (!Kinds.Contains(form.Kind)) yield return new("kind", new($"こたえの種類「{form.Kind}」はありません。", $"There is no kind '{form.Kind}': {string.Join(", ", Kinds)}."));
        if (string.IsNullOrWhiteSpace(form.Prompt)) yield return new("prompt", new("問題文を書いてください。", "Write the question."));
        foreach (var (field, text) in new[] { ("prompt", form.Prompt), ("promptEn", form.PromptEn), ("hint", form.Hint), ("solution", form.Solution) })
        {
            if (FindTextProblem(field, text, AuthoredForm.MaxText) is { } problem) yield return problem;
        }

        foreach (var problem in FindOptionProblems(form)) yield return problem;
        if (form.Wrong.Count > AuthoredForm.MaxWrong) yield return new("wrong", new($"まちがいの例は{AuthoredForm.MaxWrong}つまでです。", $"At most {AuthoredForm.MaxWrong} wrong responses."));
        foreach (var wrong in form.Wrong)
        {
            if (string.IsNullOrWhiteSpace(wrong.Feedback)) yield return new("wrong", new("まちがいの例には、子どもへの言葉を書いてください。", "Say what the child is told for each wrong response."));
            if (FindTextProblem("wrong", wrong.Feedback, AuthoredForm.MaxText) is { } problem) yield return problem;
            if (wrong.Response.Length > Response.MaxTextLength) yield return new("wrong", new($"まちがいの例は{Response.MaxTextLength}文字までです。", $"A wrong response has at most {Response.MaxTextLength} characters."));
        }
    }

    private static IEnumerable<AuthoredProblem> FindOptionProblems(AuthoredForm form)
    {
        var needsOptions = form.Kind is "choice" or "choices" or "ordering" or "matching";
        if (needsOptions && form.Options.Count is < 2 or > AuthoredForm.MaxOptions)
        {
            yield return new("options", new($"選択肢は 2 から {AuthoredForm.MaxOptions} です。", $"2 to {AuthoredForm.MaxOptions} options."));
        }

        if (!needsOptions && form.Options.Count > 0) yield return new("options", new("この種類に選択肢はありません。", "This kind has no options."));
        if (form.Options.Distinct().Count() != form.Options.Count) yield return new("options", new("同じ選択肢が二つあります。", "Two options are the same."));
        if (form.Options.Any(string.IsNullOrWhiteSpace)) yield return new("options", new("空の選択肢があります。", "An option is empty."));
        foreach (var option in form.Options)
        {
            if (FindTextProblem("options", option, AuthoredForm.MaxOptionText) is { } problem) yield return problem;
        }
    }

    private static AuthoredProblem? FindTextProblem(string field, string text, int longest) =>
        text.Length > longest ? new(field, new($"{longest}文字までです。", $"At most {longest} characters."))
        : text.Any(c => char.IsControl(c) && c != '\n') ? new(field, new("使えない文字があります。", "There is a character that cannot be shown."))
        : Markup.FindError(text) is { } error ? new(field, new($"「{text}」の書き方：{Explain(error)}", $"'{text}': {error}."))
        : null;

    private static string Explain(string error) =>
        error.Contains("HTML", StringComparison.Ordinal) ? "HTML は使えません。"
        : error.Contains('$', StringComparison.Ordinal) ? "式は $1/2 + 3$ のように $ で はさんでください。"
        : error.Contains("ruby", StringComparison.Ordinal) ? "ふりがなは {漢字|かんじ} と書いてください。"
        : "強調は *ことば* のように * で はさんでください。";

    private static Trap? ReadTrap(AuthoredWrong wrong, int index, AnswerKey key, string template)
    {
        var response = ResponseLine.ToResponse(key, wrong.Response);
        var shown = key.Show(response);
        var misconception = new Misconception(
            $"{template}.{index + 1}", new($"予想したまちがい：{shown.Ja}", $"Foreseen mistake: {shown.En}"), LocalizedText.Same(wrong.Feedback), LocalizedText.Same(wrong.Feedback));
        return key.Judge(response) is Judgement.Wrong or Judgement.Partly ? new(misconception, response) : null;
    }

    private static IEnumerable<LocalizedText> Steps(string solution) => solution.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(LocalizedText.Same);

    private static LocalizedText Answer(AnswerKey key) => key.Show(key.RightResponse) is var shown ? new($"こたえ：{shown.Ja}", $"Answer: {shown.En}") : LocalizedText.Empty;
}
