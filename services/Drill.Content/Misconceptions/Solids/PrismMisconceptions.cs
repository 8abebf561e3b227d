using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Solids;

/// <summary>Wrong ideas about prisms and cylinders.</summary>
internal static class PrismMisconceptions
{
    public static readonly Misconception CountedSidesOnly = new(
        "prism-counted-side-faces-only",
        new("底面を数え忘れた", "Forgot the two bases"),
        new("{上|うえ}と {下|した}の {底面|ていめん}も かぞえよう。", "Count the two bases as well."),
        new("側面だけを数えています。面は側面＋底面2つ、と分けて数えさせましょう。", "Only side faces are counted. Count sides, then the two bases."),
        "prism-parts");

    public static readonly Misconception CountedOneBase = new(
        "prism-counted-one-base",
        new("底面を1つ分しか数えなかった", "Counted one base only"),
        new("{底面|ていめん}は {上|うえ}と {下|した}に 2つ あるよ。", "There are two bases, above and below."),
        new("上下の一方の面（頂点・辺）しか数えていません。上・下・たての3つに分けて数える表を使いましょう。", "One base is left out. Count above, below and upright in a table."),
        "prism-parts");

    public static readonly Misconception ForgotUprightEdges = new(
        "prism-forgot-upright-edges",
        new("たての辺を数え忘れた", "Forgot the upright edges"),
        new("{底面|ていめん}と {底面|ていめん}を つなぐ たての {辺|へん}も あるよ。", "There are edges that join the two bases too."),
        new("底面の辺だけを数えています。辺は底面の辺の数の3倍になることを、色分けして確かめましょう。", "Only edges of the bases are counted. Colour the upright ones: three times the sides of a base."),
        "prism-parts");

    public static readonly Misconception DiameterAsWidth = new(
        "prism-net-diameter-as-width",
        new("側面の横を直径とした", "Took the diameter for the width of the side face"),
        new("{側面|そくめん}の {長方形|ちょうほうけい}は {底面|ていめん}の {円周|えんしゅう}に ぐるりと まきつくよ。", "The side face wraps around the whole circumference."),
        new("展開図の長方形の横を直径としています。筒を切り開き、横の長さが円周と重なることを確かめましょう。", "The diameter is taken for the width of the rectangle. Cut a tube open and roll it along its rim."),
        "prism-net", "circumference");

    public static readonly Misconception HeightAsWidth = new(
        "prism-net-height-for-width",
        new("高さと横の長さを取りちがえた", "Took the height for the width"),
        new("どの {辺|へん}が どこに {重|かさ}なるかな？ {組|く}み{立|た}てて {考|かんが}えよう。", "Which edge falls on which? Fold it in your mind."),
        new("展開図で重なる辺を取りちがえています。実物を切り開き、対応する辺に同じ色をぬらせましょう。", "Edges of the net are mixed up. Open a real box and colour matching edges."),
        "prism-net");

    public static readonly Misconception UsedOneEdge = new(
        "prism-net-used-one-edge",
        new("底面の1辺だけを横とした", "Took one edge of the base"),
        new("{側面|そくめん}は {底面|ていめん}の まわりを ひとまわりするよ。", "The side faces go all around the base."),
        new("側面全体の横を底面の1辺としています。底面のまわりの長さと等しいことを展開図で確かめましょう。", "One edge is taken for the whole width. It is as long as the perimeter of the base."),
        "prism-net");
}
