using Drill.Content.CourseOfStudy;
using Drill.Domain.Curriculum;
using Drill.Server.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Drill.Server.Gallery;

/// <summary>Examples of everything a unit can ask, keys included: for staff, who choose homework and write items.</summary>
public static class GalleryEndpoints
{
    public static void MapGallery(this IEndpointRouteBuilder routes) => routes.MapGet("/api/gallery/{unit}", Get).RequireAuthorization(Policies.Staff);

    private static Results<Ok<GalleryUnitMessage>, NotFound> Get(string unit, CurriculumGraph curriculum, uint seed = 1) =>
        curriculum.Units.FirstOrDefault(u => u.Id == unit) is { } found
            ? TypedResults.Ok(new GalleryUnitMessage(found.Id, found.Grade, found.Name, seed, [.. found.Skills.Select(s => Write(s, seed, curriculum))]))
            : TypedResults.NotFound();

    private static GallerySkill Write(Skill skill, uint seed, CurriculumGraph curriculum) => new(
        skill.ToName(),
        [.. skill.Prerequisites.Select(p => curriculum.FindSkill(p)!.Skill.ToName())],
        [.. skill.Codes.Select(c => new GalleryCode(c, Statements.Find(c)?.Text ?? ""))],
        [.. from template in skill.Templates from level in Enumerable.Range(1, template.Levels) select GalleryItem.Of(template.Make(level, seed), skill.ToName(), curriculum)]);
}
