using Drill.SuccessModel.Passports;

namespace Drill.Server.Models;

/// <summary>The model that comes with the program: its file lies beside it, its hash is compiled in.</summary>
internal static class DefaultModel
{
    /// <exception cref="InvalidDataException">The file is not the one that this program was built with.</exception>
    public static ShelvedModel Read()
    {
        using var stream = typeof(DefaultModel).Assembly.GetManifestResourceStream("default-model.json") ?? throw new InvalidDataException("This program was built without a model.");
        using var reader = new StreamReader(stream);
        return ModelShelf.Read(Path.Combine(AppContext.BaseDirectory, "model"), PassportJson.Read<ModelManifest>(reader.ReadToEnd(), ModelManifest.FileName));
    }
}
