using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Measures;

/// <summary>Wrong ways to volumes and surfaces with π.</summary>
internal static class SolidMeasureMisconceptions
{
    public static readonly Misconception ForgotThird = new(
        "solid-measure-forgot-third",
        new("錐体で3分の1にしなかった", "Did not take a third for a pyramid or cone"),
        new("{角錐|かくすい}や{円錐|えんすい}の{体積|たいせき}は、{底面積|ていめんせき}×{高|たか}さの3{分|ぶん}の1です。", "A pyramid or cone has a third of base × height."),
        new("柱体の公式を使っています。同じ底面と高さの容器に水を移す実験を思い出させましょう。",
            "The formula of a prism was used. Recall pouring water from a cone into a cylinder."),
        "pyramid-cone-volume");

    public static readonly Misconception TookThird = new(
        "solid-measure-took-third",
        new("柱体で3分の1にした", "Took a third for a prism or cylinder"),
        new("{角柱|かくちゅう}や{円柱|えんちゅう}の{体積|たいせき}は、{底面積|ていめんせき}×{高|たか}さです。", "A prism or cylinder has base × height."),
        new("錐体の公式と混同しています。底面が上まで同じ大きさで続くことを見せましょう。",
            "Confused with a cone. Show that the base goes on unchanged to the top."),
        "prism-cylinder-volume");

    public static readonly Misconception DiameterAsRadius = new(
        "solid-measure-diameter-as-radius",
        new("直径を半径として使った", "Used the diameter as the radius"),
        new("{与|あた}えられた{長|なが}さが{半径|はんけい}か{直径|ちょっけい}かを{確|たし}かめましょう。", "Is the given length the radius or the diameter?"),
        new("図の長さを確かめずに公式に入れています。公式のrを図に書き込ませてから計算させましょう。",
            "The length went into the formula unread. Write r into the figure first."),
        "prism-cylinder-volume", "sphere-measure");

    public static readonly Misconception CircumferenceForArea = new(
        "solid-measure-circumference-for-area",
        new("底面積に円周の公式を使った", "Used the circumference for the area of the base"),
        new("{円|えん}の{面積|めんせき}はπr²、{円周|えんしゅう}は2πrです。", "The area of a circle is πr², its circumference 2πr."),
        new("面積と円周の公式を混同しています。単位を付けて式を書かせると区別しやすくなります。",
            "Area and circumference are confused. Writing the units helps."),
        "prism-cylinder-volume", "sector-area");

    public static readonly Misconception OneBase = new(
        "solid-measure-one-base",
        new("底面を1つしかたさなかった", "Added one base only"),
        new("{柱|はしら}の{底面|ていめん}は2つあります。{展開図|てんかいず}で{確|たし}かめましょう。", "A prism or cylinder has two bases. Check with its net."),
        new("底面を1つしか数えていません。展開図をかいて全部の面を確かめさせましょう。",
            "One base was missed. Draw the net and tick off every face."),
        "prism-cylinder-surface");

    public static readonly Misconception SideOnly = new(
        "solid-measure-side-only",
        new("側面積だけを答えた", "Gave the side area only"),
        new("{表面積|ひょうめんせき}は、{側面積|そくめんせき}に{底面積|ていめんせき}をたしたものです。", "The surface is the side area plus the bases."),
        new("側面積と表面積を同じものと見ています。展開図全体に色を塗らせましょう。",
            "Side area and surface are confused. Colour the whole net."),
        "prism-cylinder-surface", "cone-surface");

    public static readonly Misconception HeightForSlant = new(
        "solid-measure-base-angle",
        new("側面のおうぎ形の弧を底面の円周と結び付けなかった", "Did not link the arc of the side with the base"),
        new("{側面|そくめん}のおうぎ{形|かたち}の{弧|こ}の{長|なが}さは、{底面|ていめん}の{円周|えんしゅう}と{等|ひと}しくなります。", "The arc of the side equals the circumference of the base."),
        new("展開図で弧と底面の円周が重なることに気づいていません。紙で円錐を組み立てて確かめましょう。",
            "Arc and circumference meet when the cone is folded. Make one of paper."),
        "cone-surface", "cone-net", "sector-arc");

    public static readonly Misconception SphereFormulas = new(
        "solid-measure-sphere-formulas",
        new("球の体積と表面積の公式を取り違えた", "Mixed up volume and surface of a sphere"),
        new("{球|きゅう}の{体積|たいせき}は$4/3πr³$、{表面積|ひょうめんせき}は$4πr²$です。", "A sphere has the volume $4/3πr³$ and the surface $4πr²$."),
        new("指数に注目させ、体積は3乗（cm³）、表面積は2乗（cm²）と単位で確かめさせましょう。",
            "Look at the exponents: a volume has cm³ and r³, a surface cm² and r²."),
        "sphere-measure");
}
