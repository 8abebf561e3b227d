using System.Text.Json.Serialization;
using System.Xml.Linq;
using Drill.Domain.Documents;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Drill.Server.Keys;

/// <summary>Keys as documents. The framework asks for them at the start and about once a day, and only in this blocking form.</summary>
internal sealed class KeyDocuments(IDocumentStore documents) : IXmlRepository
{
    private const string Partition = "cookies";
    private static readonly DocumentSet<StoredKey> Documents = new("keys", KeyJson.Default.StoredKey);

    public IReadOnlyCollection<XElement> GetAllElements() =>
        [.. Wait(() => documents.ListAsync(Documents, Partition, CancellationToken.None)).Select(key => XElement.Parse(key.Value.Xml))];

    public void StoreElement(XElement element, string friendlyName) =>
        Wait(() => documents.SaveAsync(Documents, new(Partition, friendlyName), new(element.ToString(SaveOptions.DisableFormatting)), DocumentVersion.Any, CancellationToken.None));

    private static T Wait<T>(Func<Task<T>> work) => Task.Run(work).GetAwaiter().GetResult();
}

internal sealed record StoredKey(string Xml);

/// <param name="Value">Says which card key the hosts share, without telling it.</param>
internal sealed record KeyFingerprint(string Value);

[JsonSerializable(typeof(StoredKey))]
[JsonSerializable(typeof(KeyFingerprint))]
internal sealed partial class KeyJson : JsonSerializerContext;
