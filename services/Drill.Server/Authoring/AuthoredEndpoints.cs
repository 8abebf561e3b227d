using System.Text.Json;
using Drill.Domain.Authoring;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Text;
using Drill.Server.Curriculum;
using Drill.Server.Errors;
using Drill.Server.Options;
using Drill.Server.Sessions;
using Drill.Server.Wire;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Drill.Server.Authoring;

/// <summary>Items that the staff of a school write themselves: they belong to the school, and another school's are simply not there.</summary>
public static class AuthoredEndpoints
{
    private const long MaxImportBytes = 2 * 1024 * 1024;

    private static readonly LocalizedText TooOftenChanged = new(
        $"1つの問題を変えられるのは{AuthoredItem.MaxVersions}回までです。新しく書いて、これは取り下げてください。", $"An item changes at most {AuthoredItem.MaxVersions} times; write a new one and withdraw this.");

    private static readonly LocalizedText TooMany = new($"学校で作れる問題は{AuthoredStore.MaxItems}問までです。", $"A school has at most {AuthoredStore.MaxItems} items of its own.");

    public static IServiceCollection AddAuthoring(this IServiceCollection services) => services.AddSingleton<AuthoredStore>().AddHostedService<ShelfKeeper>();

    public static void MapAuthoring(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/authored", List).RequireAuthorization(Policies.Staff);
        routes.MapGet("/api/authored.csv", Export).RequireAuthorization(Policies.Staff);
        routes.MapPost("/api/authored", Add).RequireAuthorization(Policies.Staff);
        routes.MapPost("/api/authored/preview", Preview).RequireAuthorization(Policies.Staff);
        routes.MapPost("/api/authored/import", Import).RequireAuthorization(Policies.Staff).WithMetadata(new RequestSizeLimitAttribute(MaxImportBytes));
        routes.MapPut("/api/authored/{id}", Change).RequireAuthorization(Policies.Staff);
        routes.MapDelete("/api/authored/{id}", Withdraw).RequireAuthorization(Policies.Staff);
        routes.MapPost("/api/authored/{id}/restore", Restore).RequireAuthorization(Policies.Staff);
    }

    private static async Task<Ok<AuthoredListMessage>> List(Caller caller, AuthoredStore store, CurriculumGraph curriculum, CancellationToken cancellationToken)
    {
        var stored = await store.ListAsync(SchoolOf(caller), cancellationToken);
        return TypedResults.Ok(new AuthoredListMessage([.. stored.Select(d => d.Value).OrderByDescending(i => i.Current.At).Select(i => Write(i, caller, curriculum))], AuthoredReader.Kinds));
    }

    private static async Task<FileContentHttpResult> Export(Caller caller, AuthoredStore store, CancellationToken cancellationToken)
    {
        var stored = await store.ListAsync(SchoolOf(caller), cancellationToken);
        return TypedResults.File(AuthoredSheet.Write(stored.Select(d => d.Value).Where(i => !i.IsWithdrawn).Select(i => i.Current.Form)), "text/csv", "drill-items.csv");
    }

    private static async Task<Results<Created<AuthoredMessage>, ProblemHttpResult>> Add(
        AuthoredRequest request, Caller caller, AuthoredStore store, CurriculumGraph curriculum, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (FindProblem(request.Form, curriculum) is { } problem) return problem;
        var item = NewItem(request.Form, caller, request.Key, 1, clock);
        if (await IsFull(store, [item], cancellationToken) is { } full) return full;
        await store.AddAsync([item], cancellationToken);
        return TypedResults.Created($"/api/authored/{item.Id}", Write(item, caller, curriculum));
    }

    private static Ok<AuthoredPreview> Preview(AuthoredRequest request, CurriculumGraph curriculum)
    {
        var (draft, problems) = AuthoredReader.Read(request.Form, AuthoredItem.TemplatePrefix + "preview", curriculum);
        if (draft is null) return TypedResults.Ok(new AuthoredPreview(null, null, null, [], problems));
        var item = new ItemTemplate(AuthoredItem.TemplatePrefix + "preview", 1, (_, _) => draft).Make(request.Form.Level, 0);
        return TypedResults.Ok(new AuthoredPreview(
            PresentedItem.Of(item, SkillNames.Of(request.Form.Skill, curriculum)), item.Key.Show(item.Key.RightResponse), item.Hint, item.Solution, []));
    }

    private static async Task<Results<Ok<AuthoredImportMessage>, ProblemHttpResult>> Import(
        AuthoredImportRequest request, Caller caller, AuthoredStore store, CurriculumGraph curriculum, TimeProvider clock, CancellationToken cancellationToken)
    {
        var (forms, unreadable) = AuthoredSheet.Read(request.Text);
        var problems = unreadable.Concat(
            from row in forms
            from problem in AuthoredReader.Read(row.Form, AuthoredItem.TemplatePrefix + "import", curriculum).Problems
            select new AuthoredLineProblem(row.Line, problem.Field, new($"{row.Line}行目：{problem.Message.Ja}", $"Line {row.Line}: {problem.Message.En}"))).OrderBy(p => p.Line).ToArray();
        if (problems.Length > 0 || request.Preview || forms.Count == 0) return TypedResults.Ok(new AuthoredImportMessage(forms.Count, IsSaved: false, problems));
        AuthoredItem[] items = [.. forms.Select(f => NewItem(f.Form, caller, request.Key, f.Line, clock))];
        if (await IsFull(store, items, cancellationToken) is { } full) return full;
        await store.AddAsync(items, cancellationToken);
        return TypedResults.Ok(new AuthoredImportMessage(forms.Count, IsSaved: true, []));
    }

    private static async Task<Results<Ok<AuthoredMessage>, NotFound, ProblemHttpResult>> Change(
        string id, AuthoredRequest request, Caller caller, AuthoredStore store, CurriculumGraph curriculum, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(SchoolOf(caller), id, cancellationToken) is not { } stored) return TypedResults.NotFound();
        if (FindProblem(request.Form, curriculum) is { } problem) return problem;
        if (stored.Value.Versions.Length >= AuthoredItem.MaxVersions) return ErrorHandling.Malformed(TooOftenChanged);
        if (stored.Value.Current.Number != request.Version) return Changed();
        var changed = stored.Value.Change(request.Form, caller.Person.Id, clock.GetUtcNow());
        return await store.ChangeAsync(stored, changed, cancellationToken) ? TypedResults.Ok(Write(changed, caller, curriculum)) : Changed();
    }

    private static Task<Results<Ok<AuthoredMessage>, NotFound, ProblemHttpResult>> Withdraw(
        string id, Caller caller, AuthoredStore store, CurriculumGraph curriculum, CancellationToken cancellationToken) =>
        SetWithdrawn(id, true, caller, store, curriculum, cancellationToken);

    private static Task<Results<Ok<AuthoredMessage>, NotFound, ProblemHttpResult>> Restore(
        string id, Caller caller, AuthoredStore store, CurriculumGraph curriculum, CancellationToken cancellationToken) =>
        SetWithdrawn(id, false, caller, store, curriculum, cancellationToken);

    private static async Task<Results<Ok<AuthoredMessage>, NotFound, ProblemHttpResult>> SetWithdrawn(
        string id, bool isWithdrawn, Caller caller, AuthoredStore store, CurriculumGraph curriculum, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(SchoolOf(caller), id, cancellationToken) is not { } stored) return TypedResults.NotFound();
        var changed = stored.Value with { IsWithdrawn = isWithdrawn };
        return await store.ChangeAsync(stored, changed, cancellationToken) ? TypedResults.Ok(Write(changed, caller, curriculum)) : Changed();
    }

    private static string SchoolOf(Caller caller) => caller.Roster.School.Code;

    private static AuthoredItem NewItem(AuthoredForm form, Caller caller, Guid? key, int line, TimeProvider clock)
    {
        var id = key is null ? Ids.New("i") : Ids.Of("i", $"{SchoolOf(caller)}\n{caller.Person.Id}\n{key}\n{line}\n{JsonSerializer.Serialize(form, WireJson.Default.AuthoredForm)}");
        return AuthoredItem.New(id, SchoolOf(caller), form, caller.Person.Id, clock.GetUtcNow());
    }

    private static AuthoredMessage Write(AuthoredItem item, Caller caller, CurriculumGraph curriculum)
    {
        var (form, skill) = (item.Current.Form, curriculum.FindSkill(item.Current.Form.Skill));
        return new(
            item.Id, item.Current.Number, form, SkillNames.Of(form.Skill, curriculum), skill?.Unit.Grade ?? 0, caller.Roster.FindPerson(item.Current.Author)?.Name ?? "", item.Current.At,
            item.IsWithdrawn, AuthoredReader.Read(form, item.Template, curriculum).Problems);
    }

    private static ProblemHttpResult? FindProblem(AuthoredForm form, CurriculumGraph curriculum) =>
        AuthoredReader.Read(form, AuthoredItem.TemplatePrefix + "check", curriculum).Problems is { Count: > 0 } problems
            ? TypedResults.Problem(
                string.Join(" ", problems.Select(p => $"{p.Field}: {p.Message.En}")), statusCode: StatusCodes.Status400BadRequest, extensions: new Dictionary<string, object?> { ["problems"] = problems })
            : null;

    private static async Task<ProblemHttpResult?> IsFull(AuthoredStore store, AuthoredItem[] more, CancellationToken cancellationToken)
    {
        var stored = (await store.ListAsync(more[0].School, cancellationToken)).Select(d => d.Value.Id);
        return stored.Union(more.Select(i => i.Id)).Count() > AuthoredStore.MaxItems ? ErrorHandling.Malformed(TooMany) : null;
    }

    private static ProblemHttpResult Changed() => ErrorHandling.Conflict(new LocalizedText("ほかの人がこの問題を変えました。読み込み直してください。", "Somebody else changed the item: load it again."));
}
