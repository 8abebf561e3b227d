using Drill.SuccessModel.ModelFiles;
using Drill.Training.Reports;

namespace Drill.Training.Models;

/// <summary>A model with its metrics and its card in one folder, which is there whole or not at all.</summary>
internal static class ModelFolder
{
    private const string ModelName = "model.bin";

    public static void Write(string folder, byte[] model, ModelMetrics metrics, DateTimeOffset now)
    {
        var unfinished = $"{folder}.{Guid.NewGuid():N}.unfinished";
        Directory.CreateDirectory(unfinished);
        try
        {
            File.WriteAllBytes(Path.Combine(unfinished, ModelName), model);
            File.WriteAllText(Path.Combine(unfinished, "metrics.json"), ReportJson.Write(metrics) + "\n");
            File.WriteAllText(Path.Combine(unfinished, "MODEL-CARD.md"), ModelCard.Write(metrics, now));
            Directory.Move(unfinished, folder);
        }
        catch
        {
            Directory.Delete(unfinished, recursive: true);
            throw;
        }
    }

    public static SuccessModelContent Read(DirectoryInfo folder) => SuccessModelFile.Read(File.ReadAllBytes(Path.Combine(folder.FullName, ModelName)));
}
