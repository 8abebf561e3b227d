using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Solids;

/// <summary>Wrong ideas about lines, planes and solids in space.</summary>
internal static class SpaceMisconceptions
{
    public static readonly Misconception SkewAsParallel = new(
        "space-skew-as-parallel",
        new("ねじれの位置と平行を取り違えた", "Mixed up skew and parallel"),
        new("ねじれの{位置|いち}にある2{直線|ちょくせん}は、{平行|へいこう}でなく、{交|まじ}わりもしません。", "Skew lines are not parallel and never meet."),
        new("交わらなければ平行と考えています。2直線を含む平面があるかどうかを鉛筆2本で調べさせましょう。",
            "Not meeting is taken for parallel. Use two pencils and ask whether one plane holds both."),
        "space-lines");

    public static readonly Misconception CountedMeeting = new(
        "space-counted-meeting",
        new("交わる辺も数えた", "Counted edges that meet it"),
        new("{頂点|ちょうてん}を{共有|きょうゆう}する{辺|へん}は、{交|まじ}わっています。", "Edges that share a corner meet."),
        new("交わる辺を除いていません。平行な辺と交わる辺に色を塗り、残りを調べさせましょう。",
            "Meeting edges were not left out. Colour the parallel and the meeting edges and see what remains."),
        "space-lines");

    public static readonly Misconception PlaneThinking = new(
        "space-plane-thinking",
        new("平面で成り立つことが空間でも成り立つとした", "Took a rule of the plane for one of space"),
        new("{空間|くうかん}では、{交|まじ}わらない2{直線|ちょくせん}が{平行|へいこう}とはかぎりません。{直方体|ちょくほうたい}の{辺|へん}で{確|たし}かめましょう。", "In space two lines that do not meet need not be parallel. Try it with the edges of a box."),
        new("平面上の性質を空間に当てはめています。直方体の辺や面を直線・平面と見て反例を探させましょう。",
            "A property of the plane was carried over. Look for counterexamples on a box."),
        "space-lines");

    public static readonly Misconception MixedPartsOfSolid = new(
        "space-mixed-parts",
        new("面・辺・頂点の数を取り違えた", "Mixed up faces, edges and corners"),
        new("{面|めん}、{辺|へん}、{頂点|ちょうてん}を{区別|くべつ}して{数|かぞ}えましょう。", "Count faces, edges and corners apart."),
        new("数えるものを取り違えています。底面と側面に分けて順に数えさせましょう。",
            "The wrong parts were counted. Count those of the bases and of the sides in turn."),
        "solid-parts");

    public static readonly Misconception PrismForPyramid = new(
        "space-prism-for-pyramid",
        new("角柱と角錐を取り違えた", "Mixed up prism and pyramid"),
        new("{角柱|かくちゅう}には{合同|ごうどう}な{底面|ていめん}が2つ、{角錐|かくすい}には{底面|ていめん}が1つと{頂点|ちょうてん}があります。", "A prism has two equal bases; a pyramid has one base and a point."),
        new("底面が2つか1つかを見ていません。見取図で底面に色を塗らせましょう。",
            "It was not seen whether there are one or two bases. Colour the bases."),
        "solid-parts", "solid-projection");

    public static readonly Misconception WrongRotation = new(
        "space-wrong-rotation",
        new("回転してできる立体を取り違えた", "Took another solid for the rotation"),
        new("{軸|じく}に{垂直|すいちょく}な{辺|へん}がつくる{面|めん}と、{軸|じく}に{平行|へいこう}な{辺|へん}がつくる{面|めん}を{考|かんが}えましょう。", "Think what a side perpendicular to the axis makes and what a parallel side makes."),
        new("回転の様子を想像できていません。紙を鉛筆に貼って回すと立体が見えます。",
            "The rotation cannot be imagined. Stick a paper shape to a pencil and spin it."),
        "rotation-solids");

    public static readonly Misconception SwappedViews = new(
        "space-swapped-views",
        new("立面図と平面図を取り違えた", "Swapped front view and top view"),
        new("{上|うえ}の{図|ず}が{正面|しょうめん}から{見|み}た{立面図|りつめんず}、{下|した}の{図|ず}が{真上|まうえ}から{見|み}た{平面図|へいめんず}です。", "The upper drawing is the view from the front, the lower the view from above."),
        new("どちらから見た図かを確かめていません。実物を正面と真上から見て比べさせましょう。",
            "The directions were not checked. Look at a real solid from the front and from above."),
        "solid-projection");
}
