using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Figures.Shapes;

/// <summary>
/// {直方体|ちょくほうたい} ABCD-EFGH, to ask which edges and faces are parallel or perpendicular: A, B, C, D around the top from the back left
/// over the front, E, F, G, H below them.
/// </summary>
/// <param name="Edge">Two letters, drawn thick: "AB"; empty for none.</param>
/// <param name="Face">Four letters in order, shaded: "BFGC"; empty for none.</param>
public sealed record NamedCuboid(Rational Width, Rational Depth, Rational Height, string Edge = "", string Face = "") : Figure
{
    private static readonly string[] Edges = ["AB", "BC", "CD", "AD", "EF", "FG", "GH", "EH", "AE", "BF", "CG", "DH"];
    private static readonly string[] Faces = ["ABCD", "EFGH", "ABEF", "BCFG", "CDGH", "ADEH"];

    public override LocalizedText Text => FigureWords.Sentences(
        Width == Depth && Depth == Height ? new("{立方体|りっぽうたい} ABCD-EFGH", "a cube ABCD-EFGH") : new("{直方体|ちょくほうたい} ABCD-EFGH", "a cuboid ABCD-EFGH"),
        new("{上|うえ}の {面|めん}の Aは {左|ひだり}おく、Bは {左|ひだり}{手前|てまえ}、Cは {右|みぎ}{手前|てまえ}、Dは {右|みぎ}おく", "on its top face A is at the back left, B at the front left, C at the front right, D at the back right"),
        new("A、B、C、Dの {下|した}に {順|じゅん}に E、F、G、H", "below A, B, C, D are E, F, G, H in order"),
        Edge.Length == 0 ? LocalizedText.Empty : new($"しるしの ある {{辺|へん}}は {Edge}", $"the marked edge is {Edge}"),
        Face.Length == 0 ? LocalizedText.Empty : new($"{{色|いろ}}の ついた {{面|めん}}は {Face}", $"the shaded face is {Face}"));

    public override string? FindError()
    {
        Rational[] edges = [Width, Depth, Height];
        return edges.Min() <= 0 ? "an edge of 0 or less"
            : edges.Max() > edges.Min() * 12 ? "too flat or too thin to be drawn"
            : Edge.Length > 0 && !Edges.Contains(Sorted(Edge)) ? $"the cuboid has no edge {Edge}"
            : Face.Length > 0 && !Faces.Contains(Sorted(Face)) ? $"the cuboid has no face {Face}"
            : Face.Length > 0 && Face.Where((c, i) => !Edges.Contains(Sorted($"{c}{Face[(i + 1) % Face.Length]}"))).Any() ? $"the corners {Face} are not in order around the face"
            : null;
    }

    private static string Sorted(string corners) => string.Concat(corners.Order());
}
