using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Shapes;

/// <summary>Wrong ideas about symmetric figures and about enlarged and reduced drawings.</summary>
internal static class SymmetryMisconceptions
{
    public static readonly Misconception MovedInstead = new(
        "symmetry-moved-instead",
        new("折らずに、ずらした", "Moved the point along instead of folding"),
        new("{対称|たいしょう}の {軸|じく}で {折|お}ると ぴったり {重|かさ}なる {点|てん}だよ。{軸|じく}からの {長|なが}さを くらべよう。",
            "Folded along the axis the two points meet. Compare their distances from the axis."),
        new("軸から等しい距離に取らず、平行にずらしています。透明な紙を軸で折って重なる点を確かめさせましょう。",
            "The child shifts the point. Fold tracing paper along the axis and see where the point falls."),
        "line-symmetry-point");

    public static readonly Misconception WrongDirection = new(
        "symmetry-wrong-direction",
        new("点対称を線対称と考えた", "Mirrored instead of turning by half a turn"),
        new("{点対称|てんたいしょう}は 180°まわすよ。{中心|ちゅうしん}を {通|とお}って まっすぐ {反対|はんたい}がわに {進|すす}もう。",
            "Point symmetry is half a turn: go straight through the centre to the other side."),
        new("点対称の対応する点を線対称のように取っています。対応する点を結ぶ直線が対称の中心を通ることを確かめましょう。",
            "The child mirrors in a line. The line between corresponding points runs through the centre."),
        "point-symmetry-point");

    public static readonly Misconception StoppedAtCentre = new(
        "symmetry-half-distance",
        new("中心からの長さをまちがえた", "Went a wrong distance beyond the centre"),
        new("{中心|ちゅうしん}までと {同|おな}じ {長|なが}さだけ、{先|さき}へ {進|すす}もう。",
            "Go on beyond the centre just as far as it was to the centre."),
        new("中心の先へ進む距離が、元の点から中心までの距離と等しくなっていません。ますの数を声に出して数えさせましょう。",
            "The distances on both sides of the centre differ. Count the squares aloud."),
        "point-symmetry-point");

    public static readonly Misconception TookParallelogramForLine = new(
        "symmetry-line-for-point",
        new("線対称と点対称を取り違えた", "Mixed up line and point symmetry"),
        new("{折|お}って {重|かさ}なるのが {線対称|せんたいしょう}、180°まわして {重|かさ}なるのが {点対称|てんたいしょう}だよ。",
            "Line symmetry: it fits when folded. Point symmetry: it fits after half a turn."),
        new("2つの対称の意味を取り違えています。図形を写した紙で、折る・回すの両方を操作させましょう。",
            "The child mixes the two. Fold and turn a tracing of the figure."),
        "symmetry-which");

    public static readonly Misconception TookEveryRegular = new(
        "symmetry-looked-regular",
        new("整った形はどれも対称と考えた", "Took every well-formed figure for symmetric"),
        new("{見|み}た {感|かん}じで {決|き}めずに、{折|お}ったり まわしたりして たしかめよう。",
            "Do not go by looks: fold it or turn it in your mind."),
        new("見た目で判断しています。奇数角形の正多角形は点対称でないこと、平行四辺形は線対称でないことを操作で確かめましょう。",
            "The child goes by looks. Odd regular polygons have no point symmetry, a parallelogram has no axis."),
        "symmetry-which");

    public static readonly Misconception AddedDifference = new(
        "symmetry-scaled-by-adding",
        new("倍でなく差で大きくした", "Enlarged by adding the same length"),
        new("{拡大図|かくだいず}・{縮図|しゅくず}では、どの {辺|へん}も {同|おな}じ {倍|ばい}に なるよ。",
            "Every side is multiplied by the same number."),
        new("対応する辺に同じ長さを加えています。1組の辺から何倍かを求め、ほかの辺にもかけさせましょう。",
            "The child adds the same length. Find the factor from one pair of sides and multiply."),
        "scaled-lengths");

    public static readonly Misconception KeptLength = new(
        "symmetry-scaled-kept-length",
        new("もとの長さのままにした", "Kept the old length"),
        new("{形|かたち}は {同|おな}じでも、{長|なが}さは {変|か}わるよ。{何倍|なんばい}かな。",
            "The shape stays, the lengths change. By what factor?"),
        new("「形が同じ」から長さも同じと考えています。合同と拡大図・縮図の違いを確かめましょう。",
            "The child takes the same shape for the same size. Compare congruent and enlarged figures."),
        "scaled-lengths");

    public static readonly Misconception WrongUnitStep = new(
        "symmetry-map-unit-step",
        new("cmからmやkmへの直しをまちがえた", "Changed centimetres into metres or kilometres wrongly"),
        new("1mは 100cm、1kmは 1000mだよ。0の {数|かず}を たしかめよう。",
            "1 m is 100 cm and 1 km is 1000 m. Count the zeros."),
        new("単位換算で0の個数を誤っています。cm→m→kmと1段ずつ直させましょう。",
            "The child loses or adds zeros. Change the unit step by step: cm, m, km."),
        "map-scale");

    public static readonly Misconception DividedForActual = new(
        "symmetry-map-divided",
        new("縮尺をかける・わるを逆にした", "Multiplied where to divide, or the other way"),
        new("{実際|じっさい}の {長|なが}さは {地図|ちず}より ずっと {長|なが}いよ。{大|おお}きく なるか {小|ちい}さく なるか {考|かんが}えよう。",
            "The real distance is much longer than on the map. Should the number grow or shrink?"),
        new("縮図と実際の長さの関係を逆にしています。どちらが長いかを先に言わせてから計算させましょう。",
            "The child turns the relation round. Ask first which of the two is longer."),
        "map-scale");
}
