using System.IO.Compression;
using System.Text;
using Drill.SuccessModel.Responses;

namespace Drill.SuccessModel.Tests.Responses;

public sealed class ResponseReaderTests
{
    private const string Header = "student,item,skills,correct,answered_at\n";

    [Fact]
    public void Read_Rows_GivesEachField()
    {
        var rows = Read(Header + "a,i1,x;y,1,2026-04-06T09:00:00+09:00\r\n\"b, c\",\"i\"\"2\",,0,\n");
        Assert.Equal(2, rows.Count);
        Assert.Equal(("a", "i1", true, 2), (rows[0].Student, rows[0].Item, rows[0].IsCorrect, rows[0].Line));
        Assert.Equal(["x", "y"], rows[0].Skills);
        Assert.Equal(new DateTimeOffset(2026, 4, 6, 0, 0, 0, TimeSpan.Zero), rows[0].AnsweredAt);
        Assert.Equal(("b, c", "i\"2", false, 3), (rows[1].Student, rows[1].Item, rows[1].IsCorrect, rows[1].Line));
        Assert.Empty(rows[1].Skills);
        Assert.Null(rows[1].AnsweredAt);
    }

    [Fact]
    public void Read_OptionalColumnsInAnyOrder_AreRead()
    {
        var row = Assert.Single(Read("hints,correct,skills,item,student,elapsed_seconds\n2,1,k,i,s,3.5\n"));
        Assert.Equal((2, TimeSpan.FromSeconds(3.5), "s"), (row.Hints, row.Elapsed, row.Student));
    }

    [Fact]
    public void Read_Gzip_IsToldByItsFirstBytes() => Assert.Equal("a", Assert.Single(ResponseReader.Read(Gzip(Header + "a,i,k,1,\n"), "f")).Student);

    [Theory]
    [InlineData("", "f:1: the file is empty or its header cannot be read.")]
    [InlineData("student,item,correct\n", "f:1: the header lacks 'skills'; it must be student,item,skills,correct,answered_at, optionally elapsed_seconds,hints,grade,group.")]
    [InlineData("student,item,skills,correct,school\n", "f:1: the header has 'school'; known are student,item,skills,correct,answered_at,elapsed_seconds,hints,grade,group.")]
    [InlineData("student,item,skills,correct,correct\n", "f:1: the header names a column twice.")]
    [InlineData(Header + "a,i,k,1,\na,i,k,2,\n", "f:3: correct is '2', neither 0 nor 1.")]
    [InlineData(Header + "a,i,k,1\n", "f:2: 4 fields instead of 5.")]
    [InlineData(Header + "a,i,k,1,\n\n", "f:3: 1 fields instead of 5.")]
    [InlineData(Header + ",i,k,1,\n", "f:2: student is empty.")]
    [InlineData(Header + "a,,k,1,\n", "f:2: item is empty.")]
    [InlineData(Header + "a,i,k;,1,\n", "f:2: skills 'k;' has an empty id.")]
    [InlineData(Header + "a,i,k,1,yesterday\n", "f:2: answered_at 'yesterday' is not an ISO 8601 time.")]
    [InlineData(Header + "\"a,i,k,1,\n", "f:2: a quote is out of place.")]
    [InlineData(Header + "a,\"i\"x,k,1,\n", "f:2: a quote is out of place.")]
    [InlineData("student,item,skills,correct,hints\na,i,k,1,-1\n", "f:2: hints '-1' is not a count.")]
    [InlineData("student,item,skills,correct,elapsed_seconds\na,i,k,1,NaN\n", "f:2: elapsed_seconds 'NaN' is not a number of seconds.")]
    public void Read_BadFile_NamesTheLine(string text, string message) => Assert.Equal(message, Assert.Throws<ResponseFormatException>(() => Read(text)).Message);

    [Fact]
    public void Read_NotUtf8_IsAnError()
    {
        var bytes = Encoding.UTF8.GetBytes(Header + "a,i,k,1,\n").Append((byte)0xff).ToArray();
        Assert.Contains("not UTF-8", Assert.Throws<ResponseFormatException>(() => ResponseReader.Read(new MemoryStream(bytes), "f").ToList()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_GzipCutOff_IsAnErrorAndNotAShorterFile()
    {
        var whole = Gzip(Header + string.Concat(Enumerable.Range(0, 5000).Select(i => $"s{i},{i * 7919 % 1000},k,{i % 2},\n"))).ToArray();
        var error = Assert.Throws<ResponseFormatException>(() => ResponseReader.Read(new MemoryStream(whole[..(whole.Length / 2)]), "f").ToList());
        Assert.Contains("damaged or cut off", error.Message, StringComparison.Ordinal);
        Assert.InRange(error.Line, 2, 5000);
    }

    private static List<Response> Read(string text) => [.. ResponseReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "f")];

    private static MemoryStream Gzip(string text)
    {
        var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(Encoding.UTF8.GetBytes(text));
        stream.Position = 0;
        return stream;
    }
}
