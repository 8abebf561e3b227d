using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Solids;

/// <summary>Wrong ideas about the volume of prisms and cylinders, and about estimating areas and volumes.</summary>
internal static class PrismVolumeMisconceptions
{
    public static readonly Misconception ForgotToHalve = new(
        "prism-volume-not-halved",
        new("÷2をするかしないかを取りちがえた", "Mixed up when to halve"),
        new("{面積|めんせき}の {公式|こうしき}を たしかめよう。{三角形|さんかくけい}や {台形|だいけい}は ÷2するけれど、{長方形|ちょうほうけい}や {平行四辺形|へいこうしへんけい}は ÷2しないよ。",
            "Check the formula: for a triangle or a trapezium you halve, for a rectangle or a parallelogram you do not."),
        new("÷2の要・不要があいまいです（忘れる、または不要なのに÷2をする）。底面を取り出して図にかき、面積の公式を確かめましょう。",
            "The child forgets ÷ 2, or halves where nothing is to be halved. Draw the base alone and name its formula."),
        "prism-volume");

    public static readonly Misconception StoppedAtBase = new(
        "prism-volume-stopped-at-base",
        new("底面積だけを答えた", "Stopped at the area of the base"),
        new("{体積|たいせき}は {底面積|ていめんせき}×{高|たか}さ。{高|たか}さを かけたかな？",
            "Volume = area of the base × height. Did you multiply by the height?"),
        new("底面積を求めて終わっています。高さ1cm分の体積が底面積の数と同じになることから、「何段分か」で高さをかける意味を確かめましょう。",
            "The child stops at the base. A layer 1 cm high holds as many cm³ as the base has cm²; the height counts the layers."),
        "prism-volume");

    public static readonly Misconception MultipliedAllLengths = new(
        "prism-volume-multiplied-all",
        new("書いてある長さを全部かけた", "Multiplied all the lengths there are"),
        new("{使|つか}わない {長|なが}さも あるよ。{先|さき}に {底面積|ていめんせき}を {求|もと}めよう。",
            "Not every length is needed. Find the area of the base first."),
        new("図にある長さをすべてかけています。「底面積×高さ」の順に、底面の図を別にかいて考えさせましょう。",
            "The child multiplies everything in sight. Draw the base separately and find its area first."),
        "prism-volume");

    public static readonly Misconception UsedCircumference = new(
        "prism-volume-used-circumference",
        new("底面の円周に高さをかけた", "Multiplied the way round by the height"),
        new("{円周|えんしゅう}×{高|たか}さは {側面|そくめん}の {面積|めんせき}だよ。{底面積|ていめんせき}×{高|たか}さで {求|もと}めよう。",
            "The way round × height is the area of the side. Use the area of the base × height."),
        new("円周×高さ（側面積）を体積としています。底面積（円の面積）×高さであることを、円を積み重ねた図で確かめましょう。",
            "The child finds the side face. Show the cylinder as a pile of circles."),
        "cylinder-volume", "circle-area");

    public static readonly Misconception UsedDiameter = new(
        "prism-volume-used-diameter",
        new("円柱で直径を半径として使った", "Used the diameter as the radius"),
        new("{直径|ちょっけい}を 2で わって {半径|はんけい}に してから {底面積|ていめんせき}を {求|もと}めよう。",
            "Halve the diameter before finding the area of the base."),
        new("直径×直径×3.14で底面積を求めています。半径を図に書きこませましょう。",
            "The child squares the diameter. Have the radius written into the figure."),
        "cylinder-volume", "circle-area");

    public static readonly Misconception MultipliedForHeight = new(
        "prism-volume-multiplied-for-height",
        new("高さを求めるのにかけた", "Multiplied to find the height"),
        new("{体積|たいせき}は もう わかって いるよ。{底面積|ていめんせき}×$x$＝{体積|たいせき}の $x$を {求|もと}めよう。",
            "The volume is known. Find $x$ in base × $x$ = volume."),
        new("体積と底面積から高さを求める場面で、もう一度かけています。公式に数を当てはめ、わからない数をxとして逆算させましょう。",
            "The child multiplies once more. Put the numbers into the formula with x for the height and undo it."),
        "prism-height", "letter-solve");

    public static readonly Misconception SubtractedForHeight = new(
        "prism-volume-subtracted-for-height",
        new("高さを求めるのにひいた", "Subtracted to find the height"),
        new("かけ{算|ざん}の {反対|はんたい}は わり{算|ざん}。{体積|たいせき}÷{底面積|ていめんせき}だよ。",
            "The opposite of multiplying is dividing: volume ÷ base."),
        new("体積と底面積は単位が違いひき算できません。公式から逆算する手順を確かめましょう。",
            "Volume and area cannot be subtracted. Undo the formula by dividing."),
        "prism-height", "letter-solve");

    public static readonly Misconception CountedWholeBox = new(
        "prism-volume-counted-whole-box",
        new("へこんだ部分もふくめて求めた", "Counted the missing step as well"),
        new("{欠|か}けて いる ところが あるよ。{底面|ていめん}の {形|かたち}を よく {見|み}よう。",
            "A part is missing. Look at the shape of the base."),
        new("外側を囲む直方体の体積を答えています。L字形の面を底面とみて、底面積を2つの長方形に分けて求めさせましょう。",
            "The child finds the box around it. See the L-shaped face as the base and cut it into two rectangles."),
        "prism-composite");

    public static readonly Misconception CountedPartialAsWhole = new(
        "prism-volume-partial-squares-whole",
        new("一部がかかる方眼も1ますと数えた", "Counted partly covered squares as whole"),
        new("{一部|いちぶ}だけ かかって いる ますは、{半分|はんぶん}の {広|ひろ}さと {考|かんが}えよう。",
            "Count the squares that are only partly covered as halves."),
        new("一部が欠けた方眼も1つと数え、実際より大きくなっています。大小をならして半分とみる考え方を確かめましょう。",
            "The child counts partly covered squares as whole. On average they are halves."),
        "approximate-squares");

    public static readonly Misconception LeftOutPartial = new(
        "prism-volume-partial-squares-left-out",
        new("一部がかかる方眼を数えなかった", "Left out the partly covered squares"),
        new("{一部|いちぶ}だけ かかって いる ますも、{半分|はんぶん}として {数|かぞ}えよう。",
            "The partly covered squares count too, as halves."),
        new("完全に入る方眼だけを数え、実際より小さくなっています。大小をならして半分とみる考え方を確かめましょう。",
            "The child counts only whole squares. On average the others are halves."),
        "approximate-squares");

    public static readonly Misconception ForgotSquareSize = new(
        "prism-volume-square-size-forgotten",
        new("1ますの面積をかけなかった", "Forgot the area of one square"),
        new("1ますの {面積|めんせき}は 1とは かぎらないよ。{先|さき}に 1ます{分|ぶん}の {面積|めんせき}を {求|もと}めよう。",
            "A square need not be 1. Find the area of one square first."),
        new("ますの数だけを答えています。1ますの1辺の長さから面積を求め、いくつ分かをかけさせましょう。",
            "The child gives the count only. Find the area of one square and multiply."),
        "approximate-squares");

    public static readonly Misconception WrongLitres = new(
        "prism-volume-wrong-litres",
        new("1L＝1000cm³をまちがえた", "Changed cm³ into litres wrongly"),
        new("1Lは 10cm×10cm×10cmの 1000cm³だよ。",
            "A litre is 10 cm × 10 cm × 10 cm = 1000 cm³."),
        new("cm³とLの関係を誤っています。1辺10cmの立方体が1Lであることを、ますの図で確かめましょう。",
            "The child mistakes the relation. A cube with sides of 10 cm is one litre."),
        "approximate-volume");
}
