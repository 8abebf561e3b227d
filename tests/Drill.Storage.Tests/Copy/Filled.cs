using Drill.Domain.Attempts;
using Drill.Domain.Documents;
using Drill.Domain.Numbers;
using Drill.Storage.Tests.Attempts;
using Drill.Storage.Tests.Contracts;

namespace Drill.Storage.Tests.Copy;

/// <summary>A small district: students whose names sort differently by UTF-8 and by UTF-16, and documents with everything that JSON escapes.</summary>
internal static class Filled
{
    public const int AttemptsEach = 7;

    public static readonly string[] Students = ["a", "B", "生徒", "𠮷", "｡", "z"];

    private static readonly DocumentSet<Note> Notes = new("notes", NoteJson.Default.Note);
    private static readonly DocumentSet<Note> Others = new("other-notes", NoteJson.Default.Note);

    public static async Task<T> FillAsync<T>(this T store, CancellationToken cancellationToken)
        where T : ContractStore
    {
        var random = new SeededRandom(36);
        foreach (var student in Students)
        {
            for (var sequence = 1; sequence <= AttemptsEach; sequence++)
                Assert.IsType<AppendResult.Appended>(await store.Attempts.AppendAsync(RandomAttempts.Make(random, student, sequence), cancellationToken));
        }

        foreach (var id in (string[])["｡", "𠮷", "b", "あ/い"])
        {
            await store.Documents.SaveAsync(Notes, new("学校", id), new($"{{漢字|かんじ}} \"{id}\"\n", 1), 0, cancellationToken);
            await store.Documents.SaveAsync(Notes, new("学校", id), new($"{{漢字|かんじ}} \"{id}\"\n", 2), 1, cancellationToken);
            await store.Documents.SaveAsync(Others, new(id, "学校"), new("", 3), 0, cancellationToken);
        }

        return store;
    }
}
