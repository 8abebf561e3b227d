using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Measures;

/// <summary>Wrong ideas about areas and their units.</summary>
internal static class AreaMisconceptions
{
    public static readonly Misconception PerimeterForArea = new(
        "area-perimeter-for-area",
        new("まわりの長さを求めた", "Found the perimeter instead of the area"),
        new("{面積|めんせき}は {中|なか}の {広|ひろ}さだよ。1cm²の {正方形|せいほうけい}が いくつ {入|はい}るかな？", "Area is the space inside. How many unit squares fit?"),
        new("面積と周の長さを混同しています。1cm²の正方形を敷きつめ、たてに何こ・よこに何こと数えることに戻りましょう。",
            "Area and perimeter are mixed up. Lay unit squares and count rows and columns."),
        "area-rectangle", "area-count");

    public static readonly Misconception AddedTwoSides = new(
        "area-added-two-sides",
        new("たてとよこをたした", "Added the two sides"),
        new("たてに {並|なら}ぶ {数|かず}と よこに {並|なら}ぶ {数|かず}を かけよう。", "Multiply how many fit along one side by how many fit along the other."),
        new("公式の意味が分からず、2つの数をたしています。1列の個数×列の数であることを図で確かめましょう。",
            "The child adds the two numbers. Show rows and columns of squares."),
        "area-rectangle");

    public static readonly Misconception CountedHalvesAsWholes = new(
        "area-counted-halves-as-wholes",
        new("半分のますも1つと数えた", "Counted half squares as whole ones"),
        new("{半分|はんぶん}の ますは 2つで 1cm²だよ。", "Two half squares make 1 cm²."),
        new("形がかかっているますを全部1つと数えています。半分どうしを合わせて1ますにする操作をさせましょう。",
            "Every touched square is counted. Cut and move halves to make whole squares."),
        "area-count");

    public static readonly Misconception LeftOutHalves = new(
        "area-left-out-halves",
        new("半分のますを数えなかった", "Left out the half squares"),
        new("{半分|はんぶん}の ますも {合|あ}わせて {数|かぞ}えよう。", "Put the half squares together and count them too."),
        new("完全なますだけを数えています。半分どうしを合わせると1cm²になることを確かめましょう。",
            "Only whole squares are counted. Two halves make one."),
        "area-count");

    public static readonly Misconception MixedUnits = new(
        "area-mixed-units",
        new("単位をそろえずにかけた", "Multiplied without making the units the same"),
        new("cmと mが まじって いるよ。{先|さき}に たんいを そろえよう。", "There are both cm and m. Make the units the same first."),
        new("数だけを見てかけています。式を書く前に、2つの辺の単位に丸をつけて確かめさせましょう。",
            "The child looks at the numbers only. Ring the units before writing the product."),
        "area-units", "area-rectangle");

    public static readonly Misconception LengthFactorForArea = new(
        "area-length-factor-for-area",
        new("面積の換算に長さの倍率を使った", "Converted areas as if they were lengths"),
        new("たてにも よこにも {並|なら}べるよ。1m²は {何|なん}cm²か、{図|ず}で {考|かんが}えよう。", "There are rows and columns. Think with a picture how many cm² make 1 m²."),
        new("1m=100cmから1m²=100cm²と考えています。1辺100cmの正方形をかいて、100×100を確かめましょう。",
            "From 1 m = 100 cm the child concludes 1 m² = 100 cm². Draw the square and work out 100 × 100."),
        "area-units");

    public static readonly Misconception WrongPowerOfArea = new(
        "area-wrong-power-of-ten",
        new("面積の単位の換算で0の数が違う", "Wrong number of zeros when converting areas"),
        new("1{辺|ぺん}が 10{倍|ばい}に なると、{面積|めんせき}は 100{倍|ばい}だよ。{順|じゅん}に {数|かぞ}えよう。", "Ten times the side is 100 times the area. Go step by step."),
        new("a、ha、km²の関係を取り違えています。1辺が10m・100m・1kmの正方形の表にして、100倍ずつになることを確かめましょう。",
            "The steps between units are mixed up. Make a table of squares with sides 10 m, 100 m, 1 km."),
        "area-large-units", "area-units");

    public static readonly Misconception SubtractedSide = new(
        "area-subtracted-side",
        new("面積から辺の長さをひいた", "Subtracted the side from the area"),
        new("たて×よこ＝{面積|めんせき}に あてはめて、□を わり{算|ざん}で もとめよう。", "Put it into length × width = area, and find □ by dividing."),
        new("公式を使わず、与えられた2つの数をひいています。□を使った式を書かせましょう。",
            "The child subtracts the numbers given. Write the formula with □."),
        "area-missing-side");

    public static readonly Misconception TookHalfOfArea = new(
        "area-took-half-for-side",
        new("正方形の1辺を面積÷4や÷2で求めた", "Divided a square's area by 4 or 2 to find its side"),
        new("{同|おな}じ {数|かず}を 2{回|かい} かけて {面積|めんせき}に なる {数|かず}を さがそう。", "Look for the number that gives the area when multiplied by itself."),
        new("面積から1辺を求めるのに、まわりの長さと同じように4でわっています。1×1、2×2…と面積の表を作らせましょう。",
            "The child divides by 4 as for a perimeter. Make a table 1 × 1, 2 × 2, …"),
        "area-missing-side");

    public static readonly Misconception WholeWithoutCut = new(
        "area-composite-ignored-notch",
        new("欠けた部分をひかなかった", "Did not take the missing part away"),
        new("かけて いる ところは {面積|めんせき}に {入|はい}らないよ。", "The part that is cut out does not belong to it."),
        new("外側の長方形の面積を答えています。欠けた部分に斜線を引き、その面積を先に求めさせましょう。",
            "The child gives the outer rectangle. Hatch what is missing and find its area first."),
        "area-composite", "area-rectangle");

    public static readonly Misconception OnePartOnly = new(
        "area-composite-one-part",
        new("分けた一方の面積だけを求めた", "Found the area of one part only"),
        new("{形|かたち}を 2つに {分|わ}けたら、{両方|りょうほう}の {面積|めんせき}を たそう。", "If you cut it in two, add both areas."),
        new("分けたあと、片方で終わっています。分けた形に①②と番号をつけ、式にも番号を書かせましょう。",
            "The child stops after one part. Number the parts and write the numbers beside the lines."),
        "area-composite");
}
