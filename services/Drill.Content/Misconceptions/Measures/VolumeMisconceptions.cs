using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Measures;

/// <summary>Wrong ideas about volume, its units and what a box holds.</summary>
internal static class VolumeMisconceptions
{
    public static readonly Misconception BaseOnly = new(
        "volume-base-only",
        new("底面積だけを求めた", "Found the area of the base only"),
        new("1だん{目|め}だけだよ。{高|たか}さの {分|ぶん}だけ つみかさなって いるよ。", "That is one layer. Multiply by how many layers there are."),
        new("たて×横で止めています。1cm³の立方体が1段に何個、それが何段と言わせて、高さをかける意味を確かめましょう。",
            "The child stops at length times width. Ask how many unit cubes there are in one layer, and how many layers."),
        "multiply-by-1digit", "volume-cuboid");

    public static readonly Misconception AddedEdges = new(
        "volume-added-edges",
        new("三つの長さをたした", "Added the three lengths"),
        new("{体積|たいせき}は 1cm³の {何|なん}こ{分|ぶん}かだよ。{長|なが}さを かけよう。", "Volume counts unit cubes. Multiply the lengths."),
        new("長さの和を体積としています。体積は単位の立方体の個数であることを、積み木でたしかめましょう。",
            "The lengths are added. Volume counts unit cubes: build the solid with blocks."),
        "volume-cuboid", "multiply-by-2digit");

    public static readonly Misconception SurfaceArea = new(
        "volume-found-surface",
        new("表面の面積を求めた", "Found the area of the surface"),
        new("{面|めん}の {広|ひろ}さでは なく、{中|なか}まで ぜんぶの かさを {求|もと}めよう。", "Not the faces: find how much space the whole solid takes up."),
        new("6つの面の面積の和を求めています。面積（広さ）と体積（かさ）を、1cm²の紙と1cm³の積み木で比べましょう。",
            "The child adds the areas of the faces. Compare a square of paper with a unit cube."),
        "volume-cuboid");

    public static readonly Misconception IgnoredMissingPart = new(
        "volume-ignored-missing-part",
        new("欠けた部分をひかなかった", "Did not take the missing part away"),
        new("かけて いる ところが あるよ。{大|おお}きな {直方体|ちょくほうたい}から ひこう。", "A part is missing. Take it away from the large cuboid."),
        new("外側の大きな直方体の体積を答えています。欠けた直方体を点線でかき、ひくことを確かめましょう。",
            "The child answers with the cuboid around it. Draw the missing block dotted and subtract it."),
        "volume-cuboid");

    public static readonly Misconception OverlappedParts = new(
        "volume-overlapped-parts",
        new("分けた直方体が重なっている", "Counted a part twice"),
        new("{分|わ}けた 2つの {直方体|ちょくほうたい}が かさなって いないかな？", "Do your two cuboids overlap?"),
        new("縦に切った直方体と横に切った直方体の両方に角の部分を入れています。切る線を1本だけかかせましょう。",
            "The corner is in both parts. Draw one cutting line only."),
        "volume-cuboid");

    public static readonly Misconception LengthFactor = new(
        "volume-unit-used-length",
        new("長さの単位の関係（100）を使った", "Used 100 as for lengths"),
        new("1m³は 1{辺|ぺん}が 100cmの {立方体|りっぽうたい}。100を {何回|なんかい} かけるかな？", "1 m³ is a cube of 100 cm. How many times do you multiply by 100?"),
        new("1m＝100cmをそのまま体積に使っています。100×100×100＝1000000を図で確かめましょう。",
            "1 m = 100 cm is used for volume. Show 100 × 100 × 100 on a cube."),
        "volume-units", "volume-cuboid");

    public static readonly Misconception AreaFactor = new(
        "volume-unit-used-area",
        new("面積の単位の関係（10000）を使った", "Used 10000 as for areas"),
        new("それは m²と cm²の {関係|かんけい}だよ。{体積|たいせき}は {高|たか}さも 100{倍|ばい}だよ。", "That is for areas. In volume the height is 100 times too."),
        new("1m²＝10000cm²を体積に使っています。たて・横・高さの三方向が100倍になることを確かめましょう。",
            "1 m² = 10000 cm² is used for volume. All three directions become 100 times as long."),
        "volume-units");

    public static readonly Misconception ThousandFactor = new(
        "volume-unit-one-thousand-off",
        new("1000倍の関係を取りちがえた", "Was wrong by a factor of 1000"),
        new("1Lは 1000cm³、1m³は 1000Lだよ。{何|なに}と {何|なに}の {関係|かんけい}かな？", "1 L is 1000 cm³ and 1 m³ is 1000 L. Which two units are these?"),
        new("cm³・mL・L・m³の関係を一段取りちがえています。一辺1cm・10cm・1mの立方体の図に単位を並べて書かせましょう。",
            "One step of cm³, L, m³ is taken for another. Write the units beside cubes of 1 cm, 10 cm and 1 m."),
        "volume-units");

    public static readonly Misconception IgnoredThickness = new(
        "volume-ignored-thickness",
        new("板の厚さを考えなかった", "Ignored the thickness of the boards"),
        new("{水|みず}が {入|はい}るのは {内|うち}がわだよ。いたの {厚|あつ}さを ひこう。", "Water goes inside. Take the thickness of the boards off."),
        new("外側の長さで容積を求めています。真横から見た図をかき、両側の板の厚さをひくことを確かめましょう。",
            "The outside lengths are used. Draw the box from the side and take off the boards."),
        "volume-capacity", "volume-cuboid");

    public static readonly Misconception ThicknessOnce = new(
        "volume-thickness-once",
        new("厚さを片側しかひかなかった", "Took the thickness off once"),
        new("いたは {両|りょう}がわに あるよ。2まい{分|ぶん} ひこう。（{上|うえ}は ふたが ないよ。）", "There is a board on both sides: take off two. There is no lid on top."),
        new("たて・横から板1枚分しかひいていません。内のり＝外のり－厚さ×2、深さは底1枚分であることを図で確かめましょう。",
            "Only one board is taken off. Inside = outside − two boards; the depth loses only the bottom."),
        "volume-capacity");

    public static readonly Misconception DividedByOneEdge = new(
        "volume-divided-by-one-edge",
        new("一つの長さだけでわった", "Divided by one length only"),
        new("もう 1つの {長|なが}さでも わろう。たて × {横|よこ}で わると {高|たか}さが わかるよ。", "Divide by the other length too: volume ÷ (length × width)."),
        new("体積を一辺だけでわって止めています。□を使った式に表し、かけ算の順に戻らせましょう。",
            "The volume is divided by one edge only. Write the formula with □ and work back."),
        "volume-cuboid", "divide-by-2digit");

    public static readonly Misconception SubtractedEdges = new(
        "volume-subtracted-to-find-edge",
        new("ひき算で長さを求めた", "Subtracted to find a length"),
        new("{体積|たいせき}は {長|なが}さの {積|せき}だよ。ひき{算|ざん}では なく わり{算|ざん}で もどろう。", "A volume is a product. Go back by dividing, not by subtracting."),
        new("体積から長さや面積をひいています。単位（cm³とcm）が違うことに気づかせ、かけ算の逆算に戻しましょう。",
            "A length or area is subtracted from a volume. Point at the different units and undo the multiplication."),
        "volume-cuboid", "divide-by-2digit");

    public static readonly Misconception UsedWholeDepth = new(
        "volume-used-whole-depth",
        new("水全体の深さを使った", "Used the whole depth of the water"),
        new("それは {水|みず}を {入|い}れた ぶん{全体|ぜんたい}だよ。{上|あ}がった {高|たか}さだけを {使|つか}おう。", "That is all of the water. Use only how far it rose."),
        new("増えた高さではなく深さ全体をかけています。前と後の図を並べ、増えた部分に色をぬらせましょう。",
            "The whole depth is used instead of the rise. Draw before and after, and shade what is new."),
        "volume-capacity");

    public static readonly Misconception GaveRiseOnly = new(
        "volume-gave-rise-only",
        new("上がった高さを答えた", "Gave only the rise"),
        new("それは {上|あ}がった {高|たか}さだよ。はじめの {深|ふか}さに たそう。", "That is how far it rose. Add it to the first depth."),
        new("増えた高さを求めたところで止めています。問いの文に線を引き、何を答えるかを確かめさせましょう。",
            "The child stops at the rise. Underline what is asked."),
        "volume-capacity");
}
