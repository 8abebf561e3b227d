using Drill.Content;
using Drill.Domain.Authoring;
using Drill.Domain.Curriculum;
using Drill.Server.Sessions;

namespace Drill.Server.Curriculum;

public static class CurriculumEndpoints
{
    public static IServiceCollection AddCurriculum(this IServiceCollection services) => services.AddSingleton(_ => ContentLibrary.Curriculum.With(new AuthoredShelf()));

    public static void MapCurriculum(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/curriculum", (CurriculumGraph curriculum) => TypedResults.Ok(CurriculumMessage.Of(curriculum))).RequireAuthorization(Policies.SignedIn);
}
