using System.Globalization;
using CsvHelper;
using Drill.Domain.Items.Grading;
using Drill.Domain.Text;
using Drill.Server.Drills;

namespace Drill.Server.Classrooms;

/// <summary>The live table as CSV, cell for cell what the screen shows; spreadsheets open it as UTF-8 and run nothing in it.</summary>
public static class LiveCsv
{
    private static readonly string[] Headers = ["番号", "名前", "技能", "レベル", "種類", "最近", "問題数", "正解", "最後", "つまずき"];

    public static byte[] Write(LiveMessage live)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, new CsvWriterOptions { Injection = CsvInjection.Escape, WriteByteOrderMark = true }))
        {
            csv.WriteRecord(Headers);
            foreach (var student in live.Students)
            {
                WriteStudent(csv, student);
                csv.EndRecord();
            }
        }

        return bytes.ToArray();
    }

    private static void WriteStudent(CsvWriter csv, LiveStudent student)
    {
        csv.WriteField(student.Number);
        csv.WriteField(student.Name);
        csv.WriteField(student.Skill is { } skill ? Markup.ToPlainText(skill.Name.Ja) : "");
        csv.WriteField(student.Level);
        csv.WriteField(student.Drill switch { null => "", DrillKind.Assignment => "宿題", _ => "れんしゅう" });
        csv.WriteField(string.Concat(student.Recent.Select(Sign)));
        csv.WriteField(student.Answered);
        csv.WriteField(student.Right);
        csv.WriteField(student.LastAt?.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture) ?? "");
        csv.WriteField(student.StuckSince?.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture) ?? "");
    }

    private static char Sign(Outcome outcome) => outcome switch { Outcome.Right => '■', Outcome.Partly => '△', Outcome.NotLearned => '・', _ => '□' };
}
