using System.Text.RegularExpressions;

namespace Drill.Load.Flush;

/// <summary>
/// Reads what strace wrote of a server that was asked one thing at a time: between an answer's arrival and its acknowledgement a flush must have
/// been completed. Pure.
/// </summary>
internal static partial class SyscallTrace
{
    private const string Request = "POST /api/attempts";
    private const string Acknowledgement = "HTTP/1.1 200";

    /// <returns>Answers acknowledged, and how many of them without a flush since they arrived.</returns>
    public static (int Acknowledged, int Unflushed) Check(IEnumerable<string> lines)
    {
        var (acknowledged, unflushed) = (0, 0);
        var (isWaiting, isFlushed) = (false, false);
        foreach (var line in lines)
        {
            if (line.Contains(Request, StringComparison.Ordinal)) (isWaiting, isFlushed) = (true, false);
            else if (FlushCompleted().IsMatch(line)) isFlushed = true;
            else if (isWaiting && IsSending(line))
            {
                acknowledged++;
                if (!isFlushed) unflushed++;
                isWaiting = false;
            }
        }

        return (acknowledged, unflushed);
    }

    // The reply is on its way from when sending begins, whether or not the call's return stands on the same line.
    private static bool IsSending(string line) => line.Contains(Acknowledgement, StringComparison.Ordinal) && Sending().IsMatch(line);

    [GeneratedRegex(@"(\bf(data)?sync\(\d+\)|<\.\.\. f(data)?sync resumed>\)?)\s*=\s*0")]
    private static partial Regex FlushCompleted();

    [GeneratedRegex(@"\b(send|sendto|sendmsg|write|writev)\(")]
    private static partial Regex Sending();
}
