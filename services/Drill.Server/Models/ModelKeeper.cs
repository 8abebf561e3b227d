using Drill.Server.Background;
using Drill.Server.Options;
using Drill.SuccessModel.Passports;
using Drill.SuccessModel.Serving;

namespace Drill.Server.Models;

/// <summary>
/// Puts models into service: the one that the data folder's shelf pins, or else the one that came with the program. Looks again every few seconds, so that a model is changed
/// without a restart; one that cannot be taken changes nothing.
/// </summary>
public sealed partial class ModelKeeper(ServingModel serving, CurriculumItems items, ServerOptions options, TimeProvider clock, ILogger<ModelKeeper> logger)
    : PeriodicService(LookEvery, "The shelf of models could not be read; the models in service stay.", clock, logger)
{
    public static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(10);

    private ModelManifest? _seen;
    private ModelManifest? _seenShadow;

    public ModelsInService InService { get; private set; } = ModelsInService.Baseline;

    public static string ShelfOf(ServerOptions options) => Path.Combine(options.DataDirectory, "models");

    /// <summary>Models that the gate refused for their figures, to be watched.</summary>
    public static string ShadowShelfOf(ServerOptions options) => ModelShelf.ShadowOf(ShelfOf(options));

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        if (TryTake(DefaultModel.Read) is { } given) Use(InService with { Running = given });
        Look();
        return base.StartAsync(cancellationToken);
    }

    protected override Task RoundAsync(CancellationToken cancellationToken)
    {
        Look();
        return Task.CompletedTask;
    }

    /// <summary>Takes what the shelves pin now, if it is another than before.</summary>
    public void Look()
    {
        if (Changed(ShelfOf(options), ref _seen) is { } pinned && TryTake(() => ModelShelf.Read(ShelfOf(options), pinned)) is { } model) Use(InService with { Running = model });
        if (Changed(ShadowShelfOf(options), ref _seenShadow) is { } beside && TryTake(() => ModelShelf.Read(ShadowShelfOf(options), beside)) is { } shadow) Use(InService with { Shadow = shadow });
    }

    private void Use(ModelsInService next)
    {
        // A shadow that was promoted since chooses now.
        if (next.Shadow?.Passport.Version == next.Running?.Passport.Version) next = next with { Shadow = null };
        InService = next;
        serving.Use(next.Running?.Model, next.Shadow is { } shadow ? [shadow.Model] : []);
        NowServing(logger, serving.Version);
    }

    private ModelManifest? Changed(string shelf, ref ModelManifest? seen)
    {
        try
        {
            if (ModelShelf.FindManifest(shelf) is not { } pinned || pinned == seen) return null;
            return seen = pinned;
        }
        catch (Exception exception) when (IsOfTheFile(exception))
        {
            NotTaken(logger, exception.Message, serving.Version);
            return null;
        }
    }

    private LoadedModel? TryTake(Func<ShelvedModel> read)
    {
        try
        {
            var shelved = read();
            return new(new TrainedModel(shelved.Content, shelved.Passport.Version, items), shelved);
        }
        catch (Exception exception) when (IsOfTheFile(exception))
        {
            NotTaken(logger, exception.Message, serving.Version);
            return null;
        }
    }

    private static bool IsOfTheFile(Exception exception) => exception is InvalidDataException or IOException or UnauthorizedAccessException;

    [LoggerMessage(Level = LogLevel.Warning, Message = "A success model was not taken: {Reason} {Version} goes on choosing.")]
    private static partial void NotTaken(ILogger logger, string reason, string version);

    [LoggerMessage(Level = LogLevel.Information, Message = "The success model {Version} chooses.")]
    private static partial void NowServing(ILogger logger, string version);
}
