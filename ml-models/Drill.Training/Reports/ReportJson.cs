using Drill.SuccessModel.Passports;

namespace Drill.Training.Reports;

/// <summary>Reports as JSON, in the form of the passports.</summary>
internal static class ReportJson
{
    public static string Write<T>(T report) => PassportJson.Write(report);
}
