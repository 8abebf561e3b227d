namespace Drill.Load.Sizing;

/// <summary>What nobody here can measure: how schools work, and hardware that is not here.</summary>
internal static class Assumptions
{
    /// <summary>Of all students, [0, 1].</summary>
    public const double AtOnce = 0.3;

    /// <summary>Of a student at work.</summary>
    public const double SecondsPerAnswer = 10;

    /// <summary>200 days of 40 answers: 20 minutes a day at one answer in 30 s.</summary>
    public const double AnswersPerYear = 8_000;

    /// <summary>Of a core, so that p99 stays far from the knee, [0, 1].</summary>
    public const double PlannedLoad = 0.4;

    /// <summary>Cores of a host beyond one machine.</summary>
    public const int CoresPerHost = 8;

    /// <summary>Of the hosts, so that some may fail, [0, 1].</summary>
    public const double SpareHosts = 1.0 / 3;

    /// <summary>Of MongoDB's four indexes for each attempt: two of text and number, two of an id.</summary>
    public const double MongoIndexBytes = 250;

    /// <summary>Answers a second that one replica set takes with <c>w: majority, j: true</c> in unordered groups, on NVMe.</summary>
    public const double WritesPerShard = 9_000;

    /// <summary>Of a year that one shard should hold.</summary>
    public const double BytesPerShard = 3e12;

    public const int StudentsPerClass = 35;

    /// <summary>Of a class at work: one message a second of at most 30 KB, to one dashboard.</summary>
    public const double DashboardBytesPerSecond = 30_000;
}
