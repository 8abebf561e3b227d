using Drill.SuccessModel.ModelFiles;

namespace Drill.SuccessModel.Passports;

/// <summary>A folder of models with the manifest that pins one of them. Whatever is written is there whole or not at all.</summary>
public static class ModelShelf
{
    public const string ModelName = "model.bin";
    private const string MetricsName = "metrics.json";
    private const string CardName = "MODEL-CARD.md";
    private static readonly string[] Parts = [ModelName, MetricsName, CardName];

    /// <summary>The shelf of models that the gate refused for their figures: a server watches what it pins beside the model that chooses.</summary>
    public static string ShadowOf(string shelf) => Path.Combine(shelf, "shadow");

    /// <summary>A folder with one model, pinned by a manifest of its own.</summary>
    /// <exception cref="IOException">The folder is already there.</exception>
    public static void Write(string folder, byte[] file, ModelPassport passport)
    {
        var unfinished = $"{folder}.{Guid.NewGuid():N}.unfinished";
        Directory.CreateDirectory(unfinished);
        try
        {
            File.WriteAllBytes(Path.Combine(unfinished, ModelName), file);
            File.WriteAllText(Path.Combine(unfinished, MetricsName), PassportJson.Write(passport) + "\n");
            File.WriteAllText(Path.Combine(unfinished, CardName), ModelCard.Write(passport));
            WriteManifest(unfinished, new(".", passport.Sha256));
            Directory.Move(unfinished, folder);
        }
        catch
        {
            Directory.Delete(unfinished, recursive: true);
            throw;
        }
    }

    /// <exception cref="InvalidDataException">There is no manifest, or the model is not the pinned one, is damaged or lacks its passport.</exception>
    public static ShelvedModel Read(string shelf) => Read(shelf, ReadManifest(shelf));

    /// <param name="manifest">What is pinned, when it is not the shelf that says so.</param>
    public static ShelvedModel Read(string shelf, ModelManifest manifest)
    {
        var folder = Path.Combine(shelf, manifest.Folder);
        if (Array.Find(Parts, part => !File.Exists(Path.Combine(folder, part))) is { } missing) throw new InvalidDataException($"{folder} has no {missing}.");
        var content = SuccessModelFile.Read(File.ReadAllBytes(Path.Combine(folder, ModelName)), manifest.Sha256);
        var passport = PassportJson.Read<ModelPassport>(File.ReadAllText(Path.Combine(folder, MetricsName)), MetricsName);
        return passport.Sha256 == manifest.Sha256 ? new(content, passport) : throw new InvalidDataException($"{MetricsName} is of the model {passport.Sha256}, not of the pinned {manifest.Sha256}.");
    }

    /// <returns>Null when nothing is pinned.</returns>
    public static ModelManifest? FindManifest(string shelf) => File.Exists(Path.Combine(shelf, ModelManifest.FileName)) ? ReadManifest(shelf) : null;

    /// <summary>Copies a candidate onto the shelf and pins it. From then on the shelf's readers take it; the one before stays to go back to.</summary>
    public static void Pin(string shelf, string candidate, ModelPassport passport)
    {
        var target = Path.Combine(shelf, passport.Version);
        if (!Directory.Exists(target))
        {
            var unfinished = $"{target}.{Guid.NewGuid():N}.unfinished";
            Directory.CreateDirectory(unfinished);
            foreach (var part in Parts) File.Copy(Path.Combine(candidate, part), Path.Combine(unfinished, part));
            Directory.Move(unfinished, target);
        }

        WriteManifest(shelf, new(passport.Version, passport.Sha256));
    }

    private static ModelManifest ReadManifest(string shelf)
    {
        var path = Path.Combine(shelf, ModelManifest.FileName);
        if (!File.Exists(path)) throw new InvalidDataException($"{shelf} has no {ModelManifest.FileName}.");
        var manifest = PassportJson.Read<ModelManifest>(File.ReadAllText(path), path);
        return manifest is { Folder.Length: > 0, Sha256.Length: 64 } && Path.GetFileName(manifest.Folder) == manifest.Folder
            ? manifest
            : throw new InvalidDataException($"{path} does not name a folder beside it and a SHA-256.");
    }

    private static void WriteManifest(string shelf, ModelManifest manifest)
    {
        var path = Path.Combine(shelf, ModelManifest.FileName);
        File.WriteAllText($"{path}.unfinished", PassportJson.Write(manifest) + "\n");
        File.Move($"{path}.unfinished", path, overwrite: true);
    }
}

public sealed record ShelvedModel(SuccessModelContent Content, ModelPassport Passport);
