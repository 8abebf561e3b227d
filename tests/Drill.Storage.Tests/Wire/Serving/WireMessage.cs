using System.Buffers.Binary;
using MongoDB.Bson;
using MongoDB.Bson.IO;
using MongoDB.Bson.Serialization;

namespace Drill.Storage.Tests.Wire.Serving;

/// <summary>MongoDB's wire protocol as far as a driver speaks it: OP_MSG, and the OP_QUERY with which it says hello.</summary>
internal sealed record WireMessage(int RequestId, int OpCode, BsonDocument Command)
{
    public const int OpReply = 1;
    public const int OpQuery = 2004;
    public const int OpMsg = 2013;

    private const int HeaderBytes = 16;

    public static async Task<WireMessage?> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        var header = new byte[HeaderBytes];
        if (await stream.ReadAtLeastAsync(header, HeaderBytes, throwOnEndOfStream: false, cancellationToken) < HeaderBytes) return null;
        var body = new byte[Int(header, 0) - HeaderBytes];
        await stream.ReadExactlyAsync(body, cancellationToken);
        var opCode = Int(header, 12);
        return new(Int(header, 4), opCode, opCode == OpMsg ? ReadSections(body) : ReadQuery(body));
    }

    public byte[] Reply(BsonDocument answer)
    {
        var document = answer.ToBson();
        byte[] before = OpCode == OpMsg ? new byte[5] : new byte[20];
        if (OpCode != OpMsg) BinaryPrimitives.WriteInt32LittleEndian(before.AsSpan(16), 1);
        var message = new byte[HeaderBytes + before.Length + document.Length];
        BinaryPrimitives.WriteInt32LittleEndian(message, message.Length);
        BinaryPrimitives.WriteInt32LittleEndian(message.AsSpan(8), RequestId);
        BinaryPrimitives.WriteInt32LittleEndian(message.AsSpan(12), OpCode == OpMsg ? OpMsg : OpReply);
        before.CopyTo(message, HeaderBytes);
        document.CopyTo(message, HeaderBytes + before.Length);
        return message;
    }

    // Flags, then sections: the command itself, and lists of documents that belong into it.
    private static BsonDocument ReadSections(byte[] body)
    {
        var command = new BsonDocument();
        for (var at = 4; at < body.Length;)
        {
            var kind = body[at++];
            if (kind == 0)
            {
                command.Merge(Document(body, ref at), overwriteExistingElements: false);
                continue;
            }

            var end = at + Int(body, at);
            at += 4;
            var name = Text(body, ref at);
            var documents = new BsonArray();
            while (at < end) documents.Add(Document(body, ref at));
            command[name] = documents;
        }

        return command;
    }

    // Flags, the collection's name, two numbers, the command.
    private static BsonDocument ReadQuery(byte[] body)
    {
        var at = 4;
        Text(body, ref at);
        at += 8;
        return Document(body, ref at);
    }

    private static BsonDocument Document(byte[] body, ref int at)
    {
        var length = Int(body, at);
        var slice = body.AsSpan(at, length).ToArray();
        at += length;
        using var reader = new BsonBinaryReader(new MemoryStream(slice));
        return BsonSerializer.Deserialize<BsonDocument>(reader);
    }

    private static string Text(byte[] body, ref int at)
    {
        var end = Array.IndexOf(body, (byte)0, at);
        var text = System.Text.Encoding.UTF8.GetString(body, at, end - at);
        at = end + 1;
        return text;
    }

    private static int Int(byte[] bytes, int at) => BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at));
}
