using Drill.Load.Flush;

namespace Drill.Load.Tests.Flush;

public sealed class SyscallTraceTests
{
    private const string Asked = """7 recvmsg(95, {msg_iov=[{iov_base="POST /api/attempts HTTP/1.1\r\nHo"..., iov_len=4096}]}, 0) = 900""";
    private const string Flushed = "9 fsync(57) = 0";
    private const string Answered = """7 sendmsg(95, {msg_iov=[{iov_base="HTTP/1.1 200 OK\r\nContent-Length"..., iov_len=2210}]}, MSG_NOSIGNAL) = 2210""";

    [Fact]
    public void Check_FlushBetween_IsFine() => Assert.Equal((2, 0), SyscallTrace.Check([Asked, Flushed, Answered, Asked, "9 fdatasync(57) = 0", Answered]));

    [Fact]
    public void Check_NoFlush_IsFound() => Assert.Equal((1, 1), SyscallTrace.Check([Asked, Answered]));

    [Fact]
    public void Check_FlushBeforeTheRequest_DoesNotCount() => Assert.Equal((1, 1), SyscallTrace.Check([Flushed, Asked, Answered]));

    [Fact]
    public void Check_FlushStillGoingOn_DoesNotCount() =>
        Assert.Equal((1, 1), SyscallTrace.Check([Asked, "9 fsync(57 <unfinished ...>", Answered, "9 <... fsync resumed>) = 0"]));

    [Fact]
    public void Check_FlushResumedBefore_Counts() =>
        Assert.Equal((1, 0), SyscallTrace.Check([Asked, "9 fsync(57 <unfinished ...>", "9 <... fsync resumed>)            = 0", Answered]));

    [Fact]
    public void Check_FailedFlush_DoesNotCount() => Assert.Equal((1, 1), SyscallTrace.Check([Asked, "9 fsync(57) = -1 EIO (Input/output error)", Answered]));

    [Fact]
    public void Check_Refusal_IsNoAcknowledgement() => Assert.Equal((0, 0), SyscallTrace.Check([Asked, Answered.Replace("200 OK", "503 Se", StringComparison.Ordinal)]));
}
