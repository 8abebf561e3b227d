using System.Security.Cryptography;
using System.Text;
using Drill.SuccessModel.Features;
using Drill.SuccessModel.Predictors;

namespace Drill.SuccessModel.ModelFiles;

/// <summary>
/// A policy-safe model in one file. Format, little-endian: the eight bytes <c>DRILLSM3</c>; the features' names (so that a model made for other features is refused);
/// the items' and skills' ids; the difficulties, encodings and skill similarities; the forest, logistic regression and their weights; then the SHA-256 of all bytes before it.
/// Text is UTF-8 after its length (7-bit encoded); an array is its length (Int32) and its elements (Int32, Single or <see cref="Slope"/>: four Single).
/// Order is in <see cref="ModelSections"/>. A model over benchmark features has no file: it is not to be used.
/// </summary>
public static class SuccessModelFile
{
    private static readonly byte[] Magic = "DRILLSM3"u8.ToArray();

    public static byte[] Write(SuccessModelContent content)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Magic);
            ModelSections.Write(writer, content);
        }

        var body = stream.ToArray();
        return [.. body, .. SHA256.HashData(body)];
    }

    /// <param name="pinned">The SHA-256 that the whole file must have, hexadecimal; null where the file is the caller's own.</param>
    /// <exception cref="InvalidDataException">The file is not such a model, is damaged, or is not the pinned one.</exception>
    public static SuccessModelContent Read(byte[] file, string? pinned = null)
    {
        if (pinned is not null && !string.Equals(HashOf(file), pinned, StringComparison.OrdinalIgnoreCase)) throw new InvalidDataException($"The model's SHA-256 is {HashOf(file)}, not the pinned {pinned}.");
        if (file.Length < Magic.Length + SHA256.HashSizeInBytes || !file.AsSpan(0, Magic.Length).SequenceEqual(Magic)) throw new InvalidDataException("Not a success model of format DRILLSM3.");
        var body = file.AsSpan(0, file.Length - SHA256.HashSizeInBytes);
        if (!SHA256.HashData(body).AsSpan().SequenceEqual(file.AsSpan(body.Length))) throw new InvalidDataException("The model is damaged: its SHA-256 does not fit its content.");
        using var reader = new BinaryReader(new MemoryStream(file, Magic.Length, body.Length - Magic.Length), Encoding.UTF8);
        return ModelSections.Read(reader);
    }

    /// <returns>SHA-256 of the whole file, lower-case hexadecimal: what is pinned.</returns>
    public static string HashOf(byte[] file) => Convert.ToHexStringLower(SHA256.HashData(file));
}

/// <param name="Items">Ids by index.</param>
/// <param name="Skills">Ids by index.</param>
public sealed record SuccessModelContent(IReadOnlyList<string> Items, IReadOnlyList<string> Skills, BlendedPredictor<PolicySafeFeatures> Predictor);
