using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Shapes;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Measures.VolumeMisconceptions;

namespace Drill.Content.Grade5.Shapes;

/// <content>複合図形の体積.</content>
internal sealed partial class Volume
{
    // Level 1: all lengths are given. 2: one must be found from the others. 3: two must be found, larger numbers.
    private static ItemDraft MeasureStairs(int level, SeededRandom random)
    {
        var (w, h, cutW, cutH, depth) = random.Draw(
            r => (W: r.Between(6, level == 3 ? 16 : 9), H: r.Between(5, level == 3 ? 14 : 9), CutW: r.Between(2, 7), CutH: r.Between(2, 6), Depth: r.Between(2, level == 3 ? 12 : 8)),
            n => n.CutW < n.W - 1 && n.CutH < n.H - 1 && n.W <= 8 * n.Depth && n.H <= 8 * n.Depth && n.CutW != n.W - n.CutW && n.CutH != n.H - n.CutH && (level < 3 || n.W * n.H * n.Depth > 700)
                && n.W * n.CutH != n.H * (n.W - n.CutW));
        var (all, cut) = (w * h * depth, cutW * cutH * depth);
        return new ItemDraft
        {
            Prompt = new(
                "この {立体|りったい}の {体積|たいせき}は {何|なん}cm³ですか。かどは どこも {直角|ちょっかく}です。",
                "What is the volume of this solid in cm³? All its corners are right angles."),
            Figure = new SteppedSolid(w, depth, h, w - cutW, h - cutH, new(
                Width: $"{w} cm", Depth: $"{depth} cm", Height: $"{h} cm", Top: $"{w - cutW} cm",
                Tread: level == 1 ? $"{cutW} cm" : "", Low: level == 3 ? "" : $"{h - cutH} cm", Riser: level == 3 ? $"{cutH} cm" : "")),
            Key = new NumberKey(all - cut),
            Hint = new("2つの {直方体|ちょくほうたい}に {分|わ}けるか、{大|おお}きな {直方体|ちょくほうたい}から かけた ところを ひこう。", "Cut it into two cuboids, or take the missing part from a large one."),
            Solution =
            [
                new($"{{大|おお}}きな {{直方体|ちょくほうたい}}：${depth} × {w} × {h} = {all}$", $"The large cuboid: ${depth} × {w} × {h} = {all}$."),
                new($"かけた ところ：${depth} × {cutW} × {cutH} = {cut}$", $"The missing part: ${depth} × {cutW} × {cutH} = {cut}$."),
                LocalizedText.Same($"${all} − {cut} = {all - cut}$"),
                WorkedSolution.Answer($"{all - cut}", "cm³"),
            ],
            Traps =
            [
                NumberTrap.Of(IgnoredMissingPart, all),
                NumberTrap.Of(OverlappedParts, ((w * (h - cutH)) + (h * (w - cutW))) * depth),
                NumberTrap.Of(BaseOnly, (w * h) - (cutW * cutH)),
            ],
        };
    }

    // Level 1: small numbers. 2: to 12. 3: the arms are of two digits.
    private static ItemDraft MeasureHollow(int level, SeededRandom random)
    {
        var (left, gap, right, h, cut, depth) = random.Draw(
            r => (Left: r.Between(2, level + 2), Gap: r.Between(2, 3 + level), Right: r.Between(2, level + 2), H: r.Between(level == 1 ? 4 : 6, level == 3 ? 14 : 9), Cut: r.Between(2, 6), Depth: r.Between(2, level == 1 ? 5 : 9)),
            n => n.Cut < n.H - 1 && (level < 3 || n.Depth * (n.Left + n.Gap + n.Right) * n.H > 700));
        var w = left + gap + right;
        var (all, missing) = (w * h * depth, gap * cut * depth);
        return new ItemDraft
        {
            Prompt = new(
                $"{{図|ず}}は、まん{{中|なか}}に みぞの ある {{立体|りったい}}を {{正面|しょうめん}}から {{見|み}}た {{形|かたち}}です。{{奥行|おくゆ}}きは どこも {depth}cmです。{{体積|たいせき}}は {{何|なん}}cm³ですか。",
                $"The picture shows a block with a groove from the front. It is {depth} cm deep everywhere. What is its volume in cm³?"),
            Figure = new Polygon(
                new("まん{中|なか}が へこんだ {形|かたち}", "a shape with a groove"),
                [new(0, 0), new(w, 0), new(w, h), new(w - right, h), new(w - right, h - cut), new(left, h - cut), new(left, h), new(0, h)],
                ["", $"{h} cm", $"{right} cm", $"{cut} cm", $"{gap} cm", "", $"{left} cm", ""]),
            Key = new NumberKey(all - missing),
            Hint = new("みぞが ないと {考|かんが}えて、あとから みぞの {分|ぶん}を ひこう。", "Think of it without the groove first, then take the groove away."),
            Solution =
            [
                new($"{{横|よこ}}は ${left} + {gap} + {right} = {w}$、みぞが なければ ${depth} × {w} × {h} = {all}$", $"The width is ${left} + {gap} + {right} = {w}$; without the groove ${depth} × {w} × {h} = {all}$."),
                new($"みぞ：${depth} × {gap} × {cut} = {missing}$", $"The groove: ${depth} × {gap} × {cut} = {missing}$."),
                LocalizedText.Same($"${all} − {missing} = {all - missing}$"),
                WorkedSolution.Answer($"{all - missing}", "cm³"),
            ],
            Traps = [NumberTrap.Of(IgnoredMissingPart, all), NumberTrap.Of(BaseOnly, (w * h) - (gap * cut))],
        };
    }
}
