using static Drill.Load.Sizing.Assumptions;

namespace Drill.Load.Sizing;

/// <summary>What an installation of so many students needs: arithmetic on <see cref="UnitCosts"/> and <see cref="Assumptions"/>.</summary>
internal sealed record Needs
{
    public required long Students { get; init; }

    public required double StudentsAtOnce { get; init; }

    public required double AnswersPerSecond { get; init; }

    /// <summary>Of servers at the planned load.</summary>
    public required double Cores { get; init; }

    /// <summary>Of students at work.</summary>
    public required double MemoryBytes { get; init; }

    public required double AnswerBytesPerSecond { get; init; }

    public required double DashboardBytesPerSecond { get; init; }

    public required double AnswersPerYear { get; init; }

    public required double SqliteBytesPerYear { get; init; }

    /// <summary>Of one replica.</summary>
    public required double MongoBytesPerYear { get; init; }

    /// <summary>Hosts of <see cref="CoresPerHost"/> cores with those to spare; one machine needs none.</summary>
    public int Hosts => Cores <= 1 ? 1 : Math.Max(2, (int)Math.Ceiling(Cores / CoresPerHost / (1 - SpareHosts)));

    /// <summary>By writes and by a year's disk, whichever asks for more.</summary>
    public int Shards => (int)Math.Ceiling(Math.Max(AnswersPerSecond / WritesPerShard, MongoBytesPerYear / BytesPerShard));

    public static Needs Of(long students, UnitCosts costs)
    {
        var atOnce = students * AtOnce;
        var perSecond = atOnce / SecondsPerAnswer;
        var perYear = students * Assumptions.AnswersPerYear;
        return new()
        {
            Students = students,
            StudentsAtOnce = atOnce,
            AnswersPerSecond = perSecond,
            Cores = perSecond * costs.ProcessorMicroseconds / 1e6 / PlannedLoad,
            MemoryBytes = atOnce * costs.StudentBytes,
            AnswerBytesPerSecond = perSecond * costs.WireBytes,
            DashboardBytesPerSecond = atOnce / StudentsPerClass * Assumptions.DashboardBytesPerSecond,
            AnswersPerYear = perYear,
            SqliteBytesPerYear = perYear * costs.StoredBytes,
            MongoBytesPerYear = perYear * (costs.CompressedBytes + MongoIndexBytes),
        };
    }
}
