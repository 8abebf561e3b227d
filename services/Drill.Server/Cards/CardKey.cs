using System.Security.Cryptography;

namespace Drill.Server.Cards;

/// <summary>The server's key, from which cards' secrets and authenticator apps' keys are derived: a file beside the database's folder of keys, never in the database.</summary>
public sealed record CardKey(byte[] Bytes)
{
    public const string FileName = "cards.key";

    private const int Length = 32;

    /// <summary>Reads the key, or makes it at the first start.</summary>
    /// <exception cref="InvalidDataException">The file is there but is no key: secrets on paper would silently stop working.</exception>
    public static CardKey Open(string folder)
    {
        var path = Path.Combine(Directory.CreateDirectory(folder).FullName, FileName);
        if (!File.Exists(path)) Make(path);

        var bytes = File.ReadAllBytes(path);
        return bytes.Length == Length ? new(bytes) : throw new InvalidDataException($"{path} is no card key: it must hold {Length} bytes.");
    }

    // Written aside and then put in place: of two processes that begin at once, both read the whole key of the first.
    private static void Make(string path)
    {
        var aside = $"{path}.{Guid.NewGuid():n}";
        var create = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) create.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var file = new FileStream(aside, create))
        {
            file.Write(RandomNumberGenerator.GetBytes(Length));
            file.Flush(flushToDisk: true);
        }

        try
        {
            File.Move(aside, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(aside);
        }
    }
}
