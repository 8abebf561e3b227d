using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Relations;

/// <summary>Wrong ideas about lines with □ and about how many times as much something is.</summary>
internal static class MissingNumberMisconceptions
{
    public static readonly Misconception WroteOtherOperation = new(
        "missing-number-other-operation",
        new("場面とちがう計算の式にした", "Wrote a line with another operation than the story"),
        new("お{話|はなし}の じゅんの とおりに、□を つかって しきに して みよう。", "Write the story down in its order, with □ for what is not known."),
        new("□を求める計算の式を、場面の式として書いています。まず言葉の式（はじめの数＋もらった数＝全部）に表させましょう。",
            "The calculation that finds □ is taken for the story. Write it in words first: what there was, plus what came, is all."),
        "missing-number-line");

    public static readonly Misconception SwappedWholeAndPart = new(
        "missing-number-swapped-whole",
        new("全体の数と部分の数を逆にした", "Exchanged the whole and a part"),
        new("ぜんたいは どの {数|かず}かな。{図|ず}で たしかめよう。", "Which number is the whole? Look at the drawing."),
        new("どの数が全体かを読み取れていません。テープ図の全体の所に数を書かせましょう。",
            "Which number is the whole was not seen. Write it over the whole tape."),
        "missing-number-line");

    public static readonly Misconception UsedSameOperation = new(
        "missing-number-same-operation",
        new("式の計算をそのまま使った", "Used the operation of the line itself"),
        new("□に {答|こた}えを {入|い}れて、しきが {正|ただ}しく なるか たしかめよう。", "Put your answer into □ and see whether the line is true."),
        new("□−8=15を15−8とするなど、逆の計算を考えていません。図に表し、□に当てはめて確かめさせましょう。",
            "□ − 8 = 15 is worked as 15 − 8. Draw it, and try the answer in □."),
        "missing-number-value");

    public static readonly Misconception TookNumberBefore = new(
        "missing-number-number-before",
        new("1つ前の数の積を書いた", "Wrote the product of the number before"),
        new("□に {入|い}れた {数|かず}で、もう {一度|いちど} かけ{算|ざん}を しよう。", "Multiply again by the number that stands in □."),
        new("当てはめる数と積の対応がずれています。1つずつ式に書いてから表に入れさせましょう。",
            "The number and its product do not match. Write each line before filling in the table."),
        "missing-number-value");

    public static readonly Misconception TimesAsDifference = new(
        "missing-number-times-as-difference",
        new("何倍かを差で考えた", "Took the difference for how many times"),
        new("「{何倍|なんばい}」は、もとに する {大|おお}きさの いくつ{分|ぶん}かだよ。", "\"How many times\" asks how many of the first one make the other."),
        new("「何倍」を「どれだけ多い」と捉えています。もとのテープを並べて、いくつ分かを数えさせましょう。",
            "How many times is taken for how much more. Lay the first tape along the other and count."),
        "times-as-many");

    public static readonly Misconception TimesWrongWay = new(
        "missing-number-times-wrong-way",
        new("もとにする大きさを取り違えた", "Multiplied where the first amount was asked for"),
        new("どちらが もとに する {大|おお}きさかな。{図|ず}に かいて たしかめよう。", "Which amount is the first one? Draw it to check."),
        new("もとを求める場面でかけています。□を使って「□×3＝24」と表してから求めさせましょう。",
            "The first amount is asked for, but the child multiplies. Write □ × 3 = 24 first."),
        "times-as-many");
}
