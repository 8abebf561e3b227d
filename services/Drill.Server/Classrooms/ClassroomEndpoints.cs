using Drill.Domain.Curriculum;
using Drill.Domain.Rosters;
using Drill.Grains.Classrooms;
using Drill.Server.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Drill.Server.Classrooms;

public static class ClassroomEndpoints
{
    public const string HubPath = $"{SameOrigin.Sockets}/classroom";
    private const long MaxHubMessageBytes = 4 * 1024;

    public static IServiceCollection AddClassrooms(this IServiceCollection services)
    {
        services.AddSignalR(options => options.MaximumReceiveMessageSize = MaxHubMessageBytes)
            .AddJsonProtocol(options => Wire.WireOptions.Apply(options.PayloadSerializerOptions));
        return services.AddSingleton<ClassroomFeed>().AddSingleton<HubConnections>()
            .AddSingleton<ConnectionKeeper>().AddHostedService(provider => provider.GetRequiredService<ConnectionKeeper>());
    }

    public static void MapClassrooms(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/classrooms/{id}/live", GetLive).RequireAuthorization(Policies.Staff);
        routes.MapGet("/api/classrooms/{id}/live.csv", GetCsv).RequireAuthorization(Policies.Staff);
        routes.MapHub<ClassroomHub>(HubPath, options => options.CloseOnAuthenticationExpiration = true)
            .RequireAuthorization(Policies.Staff)
            .WithMetadata(new NoCsrfNeeded("Negotiating changes nothing, and a connection from another origin is refused."));
    }

    private static async Task<Results<Ok<LiveMessage>, NotFound>> GetLive(string id, Caller caller, IGrainFactory grains, CurriculumGraph curriculum, TimeProvider clock) =>
        await ReadAsync(id, caller, grains, curriculum, clock) is { } live ? TypedResults.Ok(live) : TypedResults.NotFound();

    private static async Task<Results<FileContentHttpResult, NotFound>> GetCsv(string id, Caller caller, IGrainFactory grains, CurriculumGraph curriculum, TimeProvider clock) =>
        await ReadAsync(id, caller, grains, curriculum, clock) is { } live
            ? TypedResults.File(LiveCsv.Write(live), "text/csv; charset=utf-8", $"{live.Classroom.Id}.csv")
            : TypedResults.NotFound();

    private static async Task<LiveMessage?> ReadAsync(string id, Caller caller, IGrainFactory grains, CurriculumGraph curriculum, TimeProvider clock) =>
        Access.Classroom(caller.Roster, caller.Person, id) is { } classroom
            ? LivePicture.Write(await grains.GetGrain<IClassroomGrain>(id).GetLesson(), classroom, caller.Roster, curriculum, clock.GetUtcNow())
            : null;
}
