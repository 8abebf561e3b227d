using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Drill.Training.Tests.Commands;

/// <summary>A folder with small response files of simulated students; gone after the test.</summary>
internal sealed class SchoolFiles : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("drill-training-").FullName;

    public string Path(string name) => System.IO.Path.Combine(_folder, name);

    public string Write(string name, string text)
    {
        File.WriteAllText(Path(name), text);
        return Path(name);
    }

    /// <summary>Students of a Rasch model: abilities from −1.5 to 1.5, sixty items of six skills.</summary>
    public string WriteStudents(string name, int students, int answers, int seed, bool hasTimes = false, string prefix = "s")
    {
        var random = new Random(seed);
        var text = new StringBuilder("student,item,skills,correct,answered_at\n");
        for (var student = 0; student < students; student++)
        {
            var ability = (random.NextDouble() * 3) - 1.5;
            for (var i = 0; i < answers; i++)
            {
                var item = random.Next(60);
                var right = random.NextDouble() < 1 / (1 + Math.Exp((item / 10 * 0.3) - 0.8 - ability)) ? 1 : 0;
                var at = hasTimes ? new DateTime(2026, 4, 6, 0, 0, 0, DateTimeKind.Utc).AddHours(i).ToString("s", CultureInfo.InvariantCulture) + "Z" : "";
                text.Append(CultureInfo.InvariantCulture, $"{prefix}{student},{item},k{item / 10},{right},{at}\n");
            }
        }

        var path = Path(name);
        using var file = File.Create(path);
        using Stream target = name.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionLevel.Fastest) : file;
        target.Write(Encoding.UTF8.GetBytes(text.ToString()));
        return path;
    }

    public string[] Entries() => [.. Directory.EnumerateFileSystemEntries(_folder).Select(e => System.IO.Path.GetFileName(e)).Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
