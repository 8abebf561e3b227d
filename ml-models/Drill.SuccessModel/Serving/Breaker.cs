namespace Drill.SuccessModel.Serving;

/// <summary>Keeps a model that fails or is slow from being asked for a while. Safe from many threads.</summary>
public sealed class Breaker(TimeProvider clock)
{
    /// <summary>A batch that took longer was slow: two hundred times what it takes.</summary>
    public static readonly TimeSpan SlowFrom = TimeSpan.FromMilliseconds(20);

    /// <summary>How long the model is left alone.</summary>
    public static readonly TimeSpan Rest = TimeSpan.FromMinutes(1);

    /// <summary>One slow batch may be the machine's fault; this many in a row are the model's.</summary>
    public const int SlowInARow = 5;

    private long _restsUntil;
    private int _slow;

    public bool IsResting => clock.GetUtcNow().UtcTicks < Interlocked.Read(ref _restsUntil);

    public void Took(TimeSpan time)
    {
        if (time < SlowFrom) Interlocked.Exchange(ref _slow, 0);
        else if (Interlocked.Increment(ref _slow) >= SlowInARow) Failed();
    }

    public void Failed()
    {
        Interlocked.Exchange(ref _slow, 0);
        Interlocked.Exchange(ref _restsUntil, (clock.GetUtcNow() + Rest).UtcTicks);
    }
}
