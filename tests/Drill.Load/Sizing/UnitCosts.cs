namespace Drill.Load.Sizing;

/// <summary>What was measured: what one answer, or one student, takes of each resource.</summary>
/// <param name="ProcessorMicroseconds">Of the server's process for each answer.</param>
/// <param name="StoredBytes">Of the SQLite file for each answer: the fact, its reply, indexes, the drill's documents, snapshots.</param>
/// <param name="CompressedBytes">Of fact and reply in pages of 32 KB under zlib, as MongoDB may keep them, without indexes.</param>
/// <param name="WireBytes">Both ways for each answer, headers included, TLS not.</param>
/// <param name="StudentBytes">Of managed memory for each student at work.</param>
internal sealed record UnitCosts(double ProcessorMicroseconds, double StoredBytes, double CompressedBytes, double WireBytes, double StudentBytes);
