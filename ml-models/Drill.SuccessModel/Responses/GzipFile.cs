using System.Buffers.Binary;
using System.IO.Compression;

namespace Drill.SuccessModel.Responses;

/// <summary>Gzip files, checked to be whole before they are used: the library ends quietly where a cut-off file ends, which would pass for a shorter one.</summary>
internal static class GzipFile
{
    /// <summary>Tells gzip by its first two bytes.</summary>
    public static bool IsOne(Stream seekable)
    {
        Span<byte> magic = stackalloc byte[2];
        var read = seekable.ReadAtLeast(magic, 2, throwOnEndOfStream: false);
        seekable.Seek(-read, SeekOrigin.Current);
        return read == 2 && magic is [0x1f, 0x8b];
    }

    /// <returns>The line at which the content ends too early, from 1, or null when it is as long as the file's last four bytes say (RFC 1952, ISIZE).</returns>
    public static int? FindCut(Stream seekable)
    {
        var (start, bytes, lines) = (seekable.Position, 0L, 1);
        try
        {
            using var content = new GZipStream(seekable, CompressionMode.Decompress, leaveOpen: true);
            var buffer = new byte[1 << 16];
            for (var read = content.Read(buffer); read > 0; read = content.Read(buffer))
            {
                bytes += read;
                lines += buffer.AsSpan(0, read).Count((byte)'\n');
            }
        }
        catch (InvalidDataException)
        {
            return lines;
        }

        Span<byte> size = stackalloc byte[4];
        seekable.Seek(-4, SeekOrigin.End);
        seekable.ReadExactly(size);
        seekable.Position = start;
        return BinaryPrimitives.ReadUInt32LittleEndian(size) == (uint)bytes ? null : lines;
    }
}
