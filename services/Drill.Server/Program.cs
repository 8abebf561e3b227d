using Drill.Server.Accounts;
using Drill.Server.Assignments;
using Drill.Server.Attempts;
using Drill.Server.Authoring;
using Drill.Server.Cards;
using Drill.Server.Classrooms;
using Drill.Server.ConnectionCheck;
using Drill.Server.Curriculum;
using Drill.Server.Demo;
using Drill.Server.Drills;
using Drill.Server.Errors;
using Drill.Server.Gallery;
using Drill.Server.Health;
using Drill.Server.Home;
using Drill.Server.Models;
using Drill.Server.Observability;
using Drill.Server.Options;
using Drill.Server.Rosters;
using Drill.Server.Sessions;
using Drill.Server.Setup;
using Drill.Server.Silo;
using Drill.Server.Students;
using Drill.Server.Vetoes;
using Drill.Server.Web;
using Drill.Server.Wire;
using Drill.Storage;

namespace Drill.Server;

public static class Program
{
    public static Task<int> Main(string[] args) => ServerCommand.RunAsync(args, Running.RunAsync);

    /// <summary>The table of contents: every area has a door to its services and one to its routes.</summary>
    public static WebApplication Build(ServerOptions options, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = Hosting.CreateBuilder(options).AddSilo(options);
        builder.Services
            .AddStorage(options.Store, Deadlines.Store, Hosting.Crash)
            .AddCurriculum().AddLearning().AddModels().AddRosters().AddSessions(options).AddSetup().AddAssignments().AddVetoes().AddAdmission().AddAuthoring().AddClassrooms()
            .AddWire().AddApiDocument().AddErrors().AddHealth().AddConnectionCheck().AddObservability(builder.Configuration).AddDemo(options);
        configure?.Invoke(builder);

        var app = builder.Build();
        app.UseLocalProxy().UseErrors().UseWebPages().UseSameOrigin().UseRequestTimeouts();
        app.UseSessions();
        app.UseAdmission();
        app.MapSessions();
        app.MapAccounts();
        app.MapSetup();
        app.MapHome();
        app.MapDrills();
        app.MapAttempts();
        app.MapCurriculum();
        app.MapGallery();
        app.MapClassrooms();
        app.MapStudents();
        app.MapAssignments();
        app.MapVetoes();
        app.MapAuthoring();
        app.MapModels();
        app.MapRosters();
        app.MapCards();
        app.MapHealth();
        app.MapConnectionCheck();
        app.MapDashboard();
        app.MapApiDocument();
        app.MapMeasurements();
        return app;
    }
}
