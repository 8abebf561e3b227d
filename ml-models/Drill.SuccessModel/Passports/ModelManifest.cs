namespace Drill.SuccessModel.Passports;

/// <summary>Which model of a shelf chooses: its folder within the shelf and the SHA-256 that its file must have.</summary>
/// <param name="Folder">"." for the shelf itself.</param>
public sealed record ModelManifest(string Folder, string Sha256)
{
    public const string FileName = "manifest.json";
}
