using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Shapes;

/// <summary>Wrong ideas about the size of angles.</summary>
internal static class AngleMisconceptions
{
    public static readonly Misconception ReadOtherScale = new(
        "angle-read-other-scale",
        new("分度器の反対側の目盛りを読んだ", "Read the other scale of the protractor"),
        new("0が ある {辺|へん}から {順|じゅん}に {読|よ}もう。{直角|ちょっかく}より {大|おお}きいか {小|ちい}さいかも たしかめよう。", "Read on from the arm that lies on 0. Is the angle larger or smaller than a right angle?"),
        new("内側と外側の目盛りを取り違えています。測る前に90°より大きいか小さいかを言わせ、0に合わせた側の目盛りを指でなぞらせましょう。",
            "Inner and outer scale are mixed up. Ask first whether the angle is larger than 90°, and trace the scale from its 0."),
        "angle-measure");

    public static readonly Misconception CountedMarksBackwards = new(
        "angle-counted-marks-backwards",
        new("目盛りを逆の向きに数えた", "Counted the small marks the wrong way"),
        new("0から {近|ちか}い 10の め{盛|も}りを {読|よ}んで、そこから 1°ずつ {進|すす}もう。", "Find the ten before it, then go on degree by degree."),
        new("57°を63°と読むように、次の十の目盛りから逆向きに数えています。10、20、30…と唱えてから1°ずつ数えさせましょう。",
            "The child counts back from the next ten and reads 63° for 57°. Say 10, 20, 30 … first, then single degrees."),
        "angle-measure");

    public static readonly Misconception GaveGivenAngle = new(
        "angle-gave-given-angle",
        new("示された角をそのまま答えた", "Gave the angle that was already known"),
        new("もとめるのは どの {角|かく}かな？ {図|ず}で たしかめよう。", "Which angle is asked for? Look at the picture."),
        new("求める角と与えられた角を区別していません。求める角に色をつけさせましょう。",
            "The child does not tell the given angle from the one asked for. Colour the one asked for."),
        "angle-over-180", "angle-measure");

    public static readonly Misconception HalfForFullTurn = new(
        "angle-half-for-full-turn",
        new("1回転を180°とした（半回転を360°とした）", "Mixed up 180° and 360°"),
        new("{一直線|いっちょくせん}は 180°、ぐるっと 1{回転|かいてん}は 360°だよ。", "A straight line is 180°, once round is 360°."),
        new("半回転と1回転の角度を取り違えています。直角が2つで180°、4つで360°と、直角を並べて確かめましょう。",
            "Half turn and full turn are mixed up. Put right angles together: two make 180°, four make 360°."),
        "angle-turn");

    public static readonly Misconception TenDegreesForFive = new(
        "angle-clock-minutes-as-degrees",
        new("時計の数や分をそのまま角度とした", "Took minutes for degrees"),
        new("{長|なが}い はりは 60{分|ぷん}で 360°まわるよ。5{分|ふん}では {何度|なんど}かな？", "The long hand turns 360° in 60 minutes. How far in 5 minutes?"),
        new("文字盤の数や分を角度と混同しています。60分で360°、1分で6°という関係を時計の模型で確かめましょう。",
            "Minutes are taken for degrees. Show on a model clock: 360° in 60 minutes, 6° in one."),
        "angle-turn");

    public static readonly Misconception OneHourForTen = new(
        "angle-clock-mark-as-ten",
        new("時計の1目もり分を10°とした", "Took ten degrees for each number of the clock"),
        new("{時計|とけい}の {数字|すうじ}と {数字|すうじ}の {間|あいだ}は、360°を 12に {分|わ}けた 30°だよ。", "From one number of the clock to the next is 360° divided by 12: 30°."),
        new("数字の間を10°と思いこんでいます。360÷12を計算させ、直角が数字3つ分であることと結びつけましょう。",
            "The child takes 10° from number to number. Work out 360 ÷ 12 and compare with a right angle: three numbers."),
        "angle-turn");

    public static readonly Misconception TurnedOtherWay = new(
        "angle-turned-other-way",
        new("回る向きを逆にした", "Turned the other way"),
        new("{右|みぎ}まわりは {時計|とけい}の はりと {同|おな}じ むきだよ。", "A turn to the right goes as the hands of a clock go."),
        new("右回りと左回りを取り違えています。実際に体を回して方角を言わせましょう。",
            "Left and right turns are mixed up. Let the children stand and turn."),
        "angle-turn");

    public static readonly Misconception FaceTheOtherSide = new(
        "angle-turned-too-little-or-much",
        new("90°のところを180°（180°のところを90°）回った", "Turned by the wrong number of right angles"),
        new("{直角|ちょっかく}は 90°、{半回転|はんかいてん}は 180°だよ。", "A right angle is 90°, a half turn is 180°."),
        new("角度と回転の大きさが結びついていません。90°、180°、270°、360°だけ体を回し、向きを確かめましょう。",
            "The child does not connect degrees with turning. Turn bodily through 90°, 180°, 270°, 360°."),
        "angle-turn");

    public static readonly Misconception TookForAllRight = new(
        "angle-took-90-for-180",
        new("一直線の角を90°とした", "Took a straight angle for 90°"),
        new("{一直線|いっちょくせん}の {角|かく}は {直角|ちょっかく} 2つ{分|ぶん}だよ。", "A straight angle is two right angles."),
        new("直角を基準にして90°から引いています。一直線の角が直角2つ分であることを、三角じょうぎを2まい並べて確かめましょう。",
            "The child subtracts from 90°. Put two set squares together to show that a straight angle is two right angles."),
        "angle-over-180", "angle-turn");

    public static readonly Misconception AddedInsteadOfDifference = new(
        "angle-added-instead-of-difference",
        new("重ねた角をたした（ならべた角をひいた）", "Added overlapping angles or subtracted adjoining ones"),
        new("{角|かく}は ならんで いるかな、{重|かさ}なって いるかな。", "Do the angles lie side by side or on top of each other?"),
        new("並べる場合と重ねる場合の区別がついていません。三角じょうぎを実際に置き、大きくなるか小さくなるかを見せましょう。",
            "Side by side or overlapping is not told apart. Lay the set squares down and look whether the angle grows or shrinks."),
        "angle-set-squares");

    public static readonly Misconception OppositeAddsUp = new(
        "angle-opposite-adds-up",
        new("向かい合う角の和が180°と考えた", "Thought that opposite angles make 180°"),
        new("たして 180°に なるのは となりの {角|かく}。{向|む}かい{合|あ}う {角|かく}は {等|ひと}しいよ。", "Neighbouring angles make 180°. Opposite angles are equal."),
        new("となり合う角と向かい合う角の性質を取り違えています。2本のぼうを交わらせて動かし、どの角が一緒に大きくなるかを見せましょう。",
            "Neighbouring and opposite angles are mixed up. Cross two sticks and see which angles grow together."),
        "angle-crossing-lines");
}
