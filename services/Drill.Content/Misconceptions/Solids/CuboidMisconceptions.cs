using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Solids;

/// <summary>Wrong ideas about cuboids, nets and positions.</summary>
internal static class CuboidMisconceptions
{
    public static readonly Misconception CountedVisibleOnly = new(
        "cuboid-counted-visible-only",
        new("見える辺や面だけを数えた", "Counted only what can be seen"),
        new("かくれて {見|み}えない ところにも {面|めん}や {辺|へん}が あるよ。", "There are faces and edges you cannot see."),
        new("見取図で隠れた部分を数えていません。実物の箱を回して、向かい合うものを組にして数えさせましょう。",
            "Hidden parts are left out. Turn a real box and count opposite parts in pairs."),
        "cuboid-elements");

    public static readonly Misconception OneOfEach = new(
        "cuboid-one-of-each",
        new("たて・よこ・高さを1つずつしか数えなかった", "Counted each length once"),
        new("{同|おな}じ {長|なが}さの {辺|へん}は 4つずつ あるよ。", "There are four edges of each length."),
        new("同じ長さの辺が4本ずつあることが意識されていません。ひごで直方体を作り、長さごとに束ねさせましょう。",
            "Four equal edges are not seen. Build the cuboid from sticks and sort them by length."),
        "cuboid-elements");

    public static readonly Misconception PerpendicularForParallelEdges = new(
        "cuboid-mixed-up-parallel-perpendicular",
        new("平行と垂直を取り違えた（直方体）", "Mixed up parallel and perpendicular in a cuboid"),
        new("{垂直|すいちょく}は {直角|ちょっかく}に {交|まじ}わる、{平行|へいこう}は {向|む}かい{合|あ}って {交|まじ}わらないよ。", "Perpendicular means meeting at a right angle; parallel means facing and never meeting."),
        new("言葉と位置関係が結びついていません。箱の辺や面に指を当て、言葉を言いながら確かめさせましょう。",
            "Words and positions are not connected. Point along the edges of a box and say the word."),
        "cuboid-parallel", "lines-parallel-perpendicular");

    public static readonly Misconception FoundOneOnly = new(
        "cuboid-found-some-only",
        new("同じ面の中の辺だけを選んだ", "Found only those on the face in front"),
        new("{後|うし}ろの {面|めん}や {下|した}の {面|めん}の {辺|へん}も しらべよう。", "Look at the edges of the back and lower faces too."),
        new("見えている面の中だけで判断しています。同じ向きの辺を色分けすると、4本ずつあることが見えます。",
            "The child stays on one face. Colour the edges by direction: four of each."),
        "cuboid-parallel", "cuboid-elements");

    public static readonly Misconception NeighbourForOppositeFace = new(
        "net-neighbour-for-opposite",
        new("展開図でとなりの面を向かい合う面とした", "Took a neighbouring face for the opposite one"),
        new("となりの {面|めん}は {垂直|すいちょく}に なるよ。1つ とばした {面|めん}が {向|む}かい{合|あ}うよ。", "Neighbouring faces stand at right angles. The face after next lies opposite."),
        new("展開図のとなりの面を平行な面と考えています。紙で切って折り、立ち上がる面を確かめさせましょう。",
            "Neighbours in the net are taken for parallel. Cut it out and fold it."),
        "cuboid-net");

    public static readonly Misconception FarthestForOpposite = new(
        "net-farthest-for-opposite",
        new("展開図で一番遠い面を向かい合う面とした", "Took the farthest face for the opposite one"),
        new("{頭|あたま}の {中|なか}で {順|じゅん}に {折|お}って みよう。{遠|とお}い {面|めん}とは かぎらないよ。", "Fold it step by step in your mind. It need not be the farthest."),
        new("展開図上の距離で判断しています。底の面を決め、1つずつ立ち上げる順に考えさせましょう。",
            "The child goes by distance. Choose a bottom and raise the faces one by one."),
        "cuboid-net");

    public static readonly Misconception WrongEdgeOfNet = new(
        "net-wrong-edge",
        new("展開図で重なる辺の長さを取り違えた", "Took the wrong length for an edge of the net"),
        new("{組|く}み{立|た}てた とき、どの {辺|へん}と {重|かさ}なるかを {考|かんが}えよう。", "Think which edge it meets when folded."),
        new("展開図の辺と直方体の辺の対応がついていません。重なる辺に同じ印をつけさせましょう。",
            "Edges of the net and of the cuboid are not matched. Mark edges that meet with the same sign."),
        "cuboid-net", "cuboid-elements");

    public static readonly Misconception DrewDepthOtherWay = new(
        "sketch-depth-not-parallel",
        new("見取図で平行な辺を平行にかかなかった", "Did not keep parallel edges parallel in a sketch"),
        new("{平行|へいこう}な {辺|へん}は、{見取図|みとりず}でも {平行|へいこう}に、{同|おな}じ {長|なが}さで かこう。", "Edges that are parallel are drawn parallel and equally long in a sketch too."),
        new("奥行きの辺の向きや長さがばらばらです。1本目の奥行きのます数を数え、残りも同じだけ進ませましょう。",
            "Depth edges go in different directions. Count the squares of the first and repeat them."),
        "cuboid-sketch");

    public static readonly Misconception SwappedCoordinates = new(
        "position-swapped",
        new("横とたての数を逆にした", "Swapped across and up"),
        new("{先|さき}に {横|よこ}、つぎに たての {数|かず}を {書|か}く {約束|やくそく}だよ。", "The rule is: first across, then up."),
        new("2つの数の順序の約束が身についていません。「横へ歩いてから、たてに上る」と動作で覚えさせましょう。",
            "The order of the two numbers is not settled. “Walk along, then climb”."),
        "position-plane");

    public static readonly Misconception CountedFromOne = new(
        "position-counted-from-one",
        new("もとの点を1と数えた", "Counted the starting point as 1"),
        new("もとの {点|てん}は 0だよ。そこから いくつ {進|すす}んだかを {数|かぞ}えよう。", "The starting point is 0. Count how far you go from there."),
        new("もとの点を1つ目として数えています。もとの点に0と書き、進んだ歩数を数えさせましょう。",
            "The starting point is counted. Write 0 there and count steps."),
        "position-plane");

    public static readonly Misconception ForgotHeight = new(
        "position-forgot-height",
        new("高さを0とした（立体の位置）", "Forgot the height"),
        new("{空間|くうかん}の {位置|いち}は、{横|よこ}・たて・{高|たか}さの 3つで あらわすよ。", "A place in space needs three numbers: across, deep and high."),
        new("平面の位置として2つの数だけで考えています。真上に何cm上るかを最後に必ず言わせましょう。",
            "Only two numbers are used. Always say last how far up."),
        "position-space");

    public static readonly Misconception WroteAllEdges = new(
        "position-wrote-all-edges",
        new("進まない向きにも辺の長さを書いた", "Wrote an edge length for a way not taken"),
        new("{進|すす}まない むきの {数|かず}は 0だよ。", "A way you do not go counts 0."),
        new("位置でなく直方体の3辺を書いています。指で順にたどり、進まなかった向きは0と言わせましょう。",
            "The three edges are written instead of the place. Trace the way and say 0 for each way not taken."),
        "position-space");
}
