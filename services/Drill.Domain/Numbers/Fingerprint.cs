namespace Drill.Domain.Numbers;

/// <summary>A text as a number that is the same in every process: FNV-1a (Fowler, Noll, Vo) of 64 bits, over its characters.</summary>
public static class Fingerprint
{
    private const ulong Start = 0xCBF29CE484222325;
    private const ulong Prime = 0x100000001B3;

    public static ulong Of(string text)
    {
        var hash = Start;
        foreach (var c in text) hash = (hash ^ c) * Prime;
        return hash;
    }
}
