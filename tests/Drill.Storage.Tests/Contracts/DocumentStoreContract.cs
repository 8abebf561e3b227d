using System.Text.Json.Serialization;
using Drill.Domain.Documents;

namespace Drill.Storage.Tests.Contracts;

/// <summary>What every document store keeps to, whatever it is built on.</summary>
public abstract class DocumentStoreContract : StoreContract
{
    private static readonly DocumentSet<Note> Notes = new("notes", NoteJson.Default.Note);
    private static readonly DocumentSet<Note> Others = new("other-notes", NoteJson.Default.Note);
    private static readonly DocumentKey Key = new("school-1", "5年1組");
    private static readonly Note First = new("{漢字|かんじ} 𠮷野家 👩‍🏫 \"'\\\n", 1);

    [Fact]
    public async Task Save_New_IsVersionOneAndSurvivesReopening()
    {
        Assert.Equal(1, await SaveAsync(Key, First, 0));
        await Store.ReopenAsync();
        Assert.Equal(new Document<Note>(Key, 1, First), await FindAsync(Key));
    }

    [Fact]
    public async Task Save_ExpectedVersion_CountsUp()
    {
        await SaveAsync(Key, First, 0);
        Assert.Equal(2, await SaveAsync(Key, First with { Number = 2 }, 1));
        Assert.Equal(3, await SaveAsync(Key, First with { Number = 3 }, 2));
        Assert.Equal(new Document<Note>(Key, 3, First with { Number = 3 }), await FindAsync(Key));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Save_OtherVersion_IsRefusedAndChangesNothing(long expected)
    {
        await SaveAsync(Key, First, 0);
        await SaveAsync(Key, First, 1);
        Assert.Null(await SaveAsync(Key, First with { Number = 9 }, expected));
        Assert.Equal(new Document<Note>(Key, 2, First), await FindAsync(Key));
    }

    [Fact]
    public async Task Save_ExpectedVersionOfNothing_IsRefused()
    {
        Assert.Null(await SaveAsync(Key, First, 1));
        Assert.Null(await FindAsync(Key));
    }

    [Fact]
    public async Task Save_AnyVersion_CreatesAndOverwrites()
    {
        Assert.Equal(1, await SaveAsync(Key, First, DocumentVersion.Any));
        Assert.Equal(2, await SaveAsync(Key, First with { Number = 7 }, DocumentVersion.Any));
        Assert.Equal(7, (await FindAsync(Key))!.Value.Number);
    }

    [Fact]
    public async Task Save_ManyWritersOfOneVersion_OneWins()
    {
        await SaveAsync(Key, First, 0);
        var versions = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => SaveAsync(Key, First with { Number = i }, 1))));
        Assert.Single(versions, version => version == 2);
        Assert.Equal(19, versions.Count(version => version is null));
    }

    [Fact]
    public async Task Delete_ExpectedVersion_IsGoneAndCanBeMadeAnew()
    {
        await SaveAsync(Key, First, 0);
        Assert.True(await DeleteAsync(Key, 1));
        Assert.Null(await FindAsync(Key));
        Assert.Equal(1, await SaveAsync(Key, First, 0));
    }

    [Fact]
    public async Task Delete_OtherVersion_KeepsIt()
    {
        await SaveAsync(Key, First, 0);
        Assert.False(await DeleteAsync(Key, 2));
        Assert.False(await DeleteAsync(Key, 0));
        Assert.NotNull(await FindAsync(Key));
    }

    [Fact]
    public async Task Delete_AnyVersion_SaysWhetherThereWasOne()
    {
        await SaveAsync(Key, First, 0);
        Assert.True(await DeleteAsync(Key, DocumentVersion.Any));
        Assert.False(await DeleteAsync(Key, DocumentVersion.Any));
    }

    [Fact]
    public async Task List_Partition_IsInOrdinalOrderOfIds()
    {
        // U+FF61 follows the surrogates of 𠮷 in ordinal order, and precedes it in the order of UTF-8.
        string[] ids = ["｡", "𠮷", "b", "B", "あ", "a10", "a9"];
        foreach (var id in ids) await SaveAsync(new DocumentKey("p", id), First, 0);
        var listed = await Store.Documents.ListAsync(Notes, "p", Cancellation);
        Assert.Equal(["B", "a10", "a9", "b", "あ", "𠮷", "｡"], listed.Select(d => d.Key.Id));
        Assert.All(listed, d => Assert.Equal(new Document<Note>(d.Key with { Partition = "p" }, 1, First), d));
    }

    [Fact]
    public async Task Save_SameIdElsewhere_IsAnotherDocument()
    {
        await SaveAsync(Key, First, 0);
        Assert.Equal(1, await SaveAsync(Key with { Partition = "school-2" }, First with { Number = 2 }, 0));
        Assert.Equal(1, await Store.Documents.SaveAsync(Others, Key, First with { Number = 3 }, 0, Cancellation));
        Assert.Equal(1, (await FindAsync(Key))!.Value.Number);
        Assert.Equal(2, Assert.Single(await Store.Documents.ListAsync(Notes, "school-2", Cancellation)).Value.Number);
        Assert.Equal(3, Assert.Single(await Store.Documents.ListAsync(Others, Key.Partition, Cancellation)).Value.Number);
        Assert.Empty(await Store.Documents.ListAsync(Notes, "school-3", Cancellation));
    }

    private Task<long?> SaveAsync(DocumentKey key, Note note, long expected) => Store.Documents.SaveAsync(Notes, key, note, expected, Cancellation);

    private Task<bool> DeleteAsync(DocumentKey key, long expected) => Store.Documents.DeleteAsync(Notes, key, expected, Cancellation);

    private Task<Document<Note>?> FindAsync(DocumentKey key) => Store.Documents.FindAsync(Notes, key, Cancellation);
}

/// <summary>A document of the tests.</summary>
public sealed record Note(string Text, int Number);

[JsonSerializable(typeof(Note))]
internal sealed partial class NoteJson : JsonSerializerContext;
