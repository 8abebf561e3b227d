using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Algebra;

/// <summary>Wrong ideas about letters in expressions.</summary>
internal static class LetterMisconceptions
{
    public static readonly Misconception SumForProduct = new(
        "letter-power-as-multiple",
        new("同じ文字の積を和のように書いた", "Wrote a product of equal letters like a sum"),
        new("{同|おな}じ{文字|もじ}の{積|せき}は{累乗|るいじょう}で{表|あらわ}します。aを3つたしたものとは{異|こと}なります。", "A product of equal letters is a power. It is not the same as adding them."),
        new("a×a×aを3aとしています。a+a+a=3aと並べて書き、数を代入して違いを確かめさせましょう。",
            "a × a × a became 3a. Write a + a + a = 3a beside it and put a number in for a."),
        "letter-products");

    public static readonly Misconception MixedSumAndProduct = new(
        "letter-joined-terms",
        new("文字の項と数の項をまとめた", "Joined a letter term and a number"),
        new("{文字|もじ}の{項|こう}と{数|かず}の{項|こう}は、これ{以上|いじょう}1つにまとめられません。", "A term with a letter and a number cannot be joined into one term."),
        new("3x+5を8xとしています。答えに演算記号が残ることへの抵抗が原因です。x=1、x=2で値を比べさせましょう。",
            "3x + 5 became 8x; an answer with + in it feels unfinished. Compare the values for x = 1 and x = 2."),
        "linear-add-subtract", "letter-terms");

    public static readonly Misconception DivisorOnOneTerm = new(
        "letter-divided-one-term",
        new("かっこの一部だけをわった", "Divided only part of the bracket"),
        new("かっこの{中|なか}のすべての{項|こう}をわりましょう。", "Divide every term in the bracket."),
        new("(a+b)÷3で片方の項だけをわっています。分数の形にして、分子全体を分母でわることを確かめましょう。",
            "Only one term was divided. Write it as a fraction and see that the whole numerator is divided."),
        "letter-quotients", "linear-times-number");

    public static readonly Misconception MultipliedInsteadOfDivided = new(
        "letter-multiplied-divisor",
        new("わる数をかけた", "Multiplied by the divisor"),
        new("÷のあとの{数|かず}や{文字|もじ}は、{分母|ぶんぼ}になります。", "What stands after ÷ goes into the denominator."),
        new("除法の記号を省くとき、わる数を係数にしています。分数の形で書く約束に戻りましょう。",
            "When ÷ is left out the divisor became a coefficient. Go back to writing a fraction."),
        "letter-quotients");

    public static readonly Misconception TookSumOfQuantities = new(
        "letter-added-quantities",
        new("かけるべき数量をたした", "Added quantities that are to be multiplied"),
        new("{言葉|ことば}の{式|しき}（{代金|だいきん}＝{単価|たんか}×{個数|こすう}など）をつくって{考|かんが}えましょう。", "Write it in words first, for example price × number."),
        new("数量の関係を言葉の式にせず、出てくる順にたしています。文字に具体的な数を入れて式をつくらせ、それを文字に戻しましょう。",
            "The quantities were added as they came. Make the expression with numbers first, then put the letters back."),
        "letter-quantities");

    public static readonly Misconception ForgotUnits = new(
        "letter-different-units",
        new("単位や割合をそろえなかった", "Did not match the units or the rate"),
        new("{単位|たんい}をそろえ、{割合|わりあい}は{分数|ぶんすう}や{小数|しょうすう}に{直|なお}してからかけましょう。", "Match the units, and turn a rate into a fraction or a decimal."),
        new("%や分と時間などをそのまま使っています。1%が100分の1であることを式の前に書かせましょう。",
            "Per cent or minutes were used as they are. Have 1% = 1/100 written down first."),
        "letter-quantities");

    public static readonly Misconception SubstitutedSideBySide = new(
        "letter-substituted-as-digit",
        new("文字の所に数字を並べた", "Wrote the digit in place of the letter"),
        new("2xは2×xです。×を{補|おぎな}って{代入|だいにゅう}しましょう。", "2x means 2 × x. Put the × back before substituting."),
        new("2xのxに3を入れて23としています。省かれた×を補った式を間に書かせましょう。",
            "2x with x = 3 became 23. Have the × written between."),
        "letter-substitute", "letter-products");

    public static readonly Misconception LostNegativeInSubstitution = new(
        "letter-substituted-lost-sign",
        new("負の数の代入で符号をまちがえた", "Lost a sign when substituting a negative number"),
        new("{負|ふ}の{数|すう}はかっこをつけて{代入|だいにゅう}しましょう。", "Put a negative number in brackets when you substitute it."),
        new("かっこをつけずに代入して符号が混ざっています。必ず( )を書いてから数を入れる手順を決めましょう。",
            "Without brackets the signs run together. Write the brackets first, then the number."),
        "letter-substitute", "signed-power");

    public static readonly Misconception CoefficientWithoutSign = new(
        "letter-coefficient-lost-sign",
        new("係数の符号を落とした", "Left the sign of the coefficient out"),
        new("{係数|けいすう}は、{項|こう}の{符号|ふごう}もふくめた{数|かず}です。", "The coefficient includes the sign of its term."),
        new("「−」を演算と見て係数から外しています。加法だけの式に直して項を丸で囲ませましょう。",
            "The minus was taken as an operation. Write the expression with additions only and circle the terms."),
        "letter-terms");

    public static readonly Misconception SignOfSecondTerm = new(
        "letter-bracket-second-sign",
        new("かっこの2つ目の項の符号を変えなかった", "Did not change the sign of the second term in the bracket"),
        new("−( )のかっこをはずすとき、{中|なか}のすべての{項|こう}の{符号|ふごう}を{変|か}えます。", "When a minus stands before the bracket, every sign inside changes."),
        new("かっこの直後の項の符号しか変えていません。−1をかけると考えて、両方の項に矢印を書かせましょう。",
            "Only the first sign was changed. Think of × (−1) and draw an arrow to each term."),
        "linear-add-subtract", "linear-brackets");

    public static readonly Misconception CountedSharedSide = new(
        "letter-pattern-shared",
        new("重なる部分を何度も数えた", "Counted the shared part again and again"),
        new("となりと{重|かさ}なる{部分|ぶぶん}は1{回|かい}だけ{数|かぞ}えます。", "Count what neighbours share only once."),
        new("1つ分の本数を個数倍しています。1番目に何本、2番目から何本ずつ増えるかを表にさせましょう。",
            "The whole shape was multiplied. Make a table of how many are added each time."),
        "letter-patterns");

    public static readonly Misconception TurnedRelation = new(
        "letter-relation-turned",
        new("大小や差の関係を逆に表した", "Turned the relation round"),
        new("どちらが{大|おお}きいかを{言葉|ことば}で{確|たし}かめてから、{式|しき}に{表|あらわ}しましょう。", "Say in words which side is greater, then write it."),
        new("文に出てくる順に式をつくっています。「大きい方＝小さい方＋差」のように言葉の式にさせましょう。",
            "The expression follows the order of the words. Write \"greater = smaller + difference\" first."),
        "letter-equality", "letter-inequality");

    public static readonly Misconception StrictForInclusive = new(
        "letter-inclusive-sign",
        new("以上・以下と未満・より大きいを取り違えた", "Mixed up \"at least\" and \"more than\""),
        new("「{以上|いじょう}」「{以下|いか}」はその{数|かず}をふくみ、≧、≦で{表|あらわ}します。「{未満|みまん}」「より{大|おお}きい」はふくみません。", "\"At least\" and \"at most\" include the number: ≧ and ≦. \"Less than\" and \"more than\" do not."),
        new("境目の数をふくむかどうかを意識していません。境目の数を式に入れて成り立つか確かめさせましょう。",
            "Whether the boundary is included was overlooked. Put the boundary number in and see."),
        "letter-inequality", "variable-domain");
}
