using Drill.Domain.Attempts;
using Drill.Domain.Text;

namespace Drill.Server.Drills;

/// <summary>What the closing page says first: effort, never a comparison.</summary>
public static class Praise
{
    public static LocalizedText For(DrillProgress progress, bool gotBetter) =>
        progress.Answered == 0 ? new("また いつでも まってるよ。", "Come back whenever you like.")
        : gotBetter ? new($"{progress.Answered}もん がんばって、できる ことが ふえたよ！", $"You worked on {progress.Answered}, and there is something new you can do!")
        : progress.IsFinished ? new($"{progress.Answered}もん さいごまで がんばったね！", $"You worked through all {progress.Answered}!")
        : new($"{progress.Answered}もん じぶんの ちからで かんがえたね！", $"You thought {progress.Answered} through by yourself!");
}
