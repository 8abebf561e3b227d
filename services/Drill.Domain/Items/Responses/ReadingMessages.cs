using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Responses;

/// <summary>What a child is told when a box cannot be read. Says what is missing; blames nobody.</summary>
internal static class ReadingMessages
{
    public static Judgement.Unreadable Unreadable(string box, NumberReader.Problem problem) => new(box, For(box, problem));

    private static LocalizedText For(string box, NumberReader.Problem problem) => problem switch
    {
        NumberReader.Problem.Missing => Missing(box),
        NumberReader.Problem.DenominatorMissing => Missing(Box.Denominator),
        NumberReader.Problem.NumeratorMissing => Missing(Box.Numerator),
        NumberReader.Problem.DenominatorZero => new("{分母|ぶんぼ}を 0に する ことは できないよ。", "The bottom number cannot be 0."),
        NumberReader.Problem.TooLong => new("{数|かず}が {長|なが}すぎて {読|よ}めないよ。", "That number is too long to read."),
        _ => new("{数|かず}として {読|よ}めないよ。もう いちど {入|い}れてね。", "That cannot be read as a number. Please enter it again."),
    };

    private static LocalizedText Missing(string box) => box switch
    {
        Box.Denominator => new("{分母|ぶんぼ}（{下|した}の {数|かず}）が まだ だよ。", "The bottom number is still missing."),
        Box.Numerator => new("{分子|ぶんし}（{上|うえ}の {数|かず}）が まだ だよ。", "The top number is still missing."),
        Box.Quotient => new("{商|しょう}（わり{算|ざん}の {答|こた}え）が まだ だよ。", "The quotient is still missing."),
        Box.Remainder => new("あまりが まだ だよ。あまりが ない ときは 0と {入|い}れてね。", "The remainder is still missing. Enter 0 if nothing is left over."),
        Box.Choice => new("どれか 1つを えらんでね。", "Choose one of them."),
        Box.Sign => new("＞、＜、＝の どれかを えらんでね。", "Choose one of >, < and =."),
        Box.Left => new("{左|ひだり}の {数|かず}が まだ だよ。", "The left number is still missing."),
        Box.Right => new("{右|みぎ}の {数|かず}が まだ だよ。", "The right number is still missing."),
        Box.Unit => new("たんいが まだ だよ。", "The unit is still missing."),
        Box.Half => new("ごぜんか ごごかが まだ だよ。", "Morning or afternoon is still missing."),
        Box.Hours => new("{何|なん}{時|じ}かが まだ だよ。", "The hours are still missing."),
        Box.Minutes => new("{何|なん}ぷんかが まだ だよ。", "The minutes are still missing."),
        Box.Choices => new("あてはまる ものを ぜんぶ えらんでね。", "Choose all that fit."),
        Box.Order => new("ぜんぶを じゅんばんに ならべてね。", "Put all of them in order."),
        Box.X => new("{横|よこ}の {数|かず}が まだ だよ。", "The first number is still missing."),
        Box.Y => new("{縦|たて}の {数|かず}が まだ だよ。", "The second number is still missing."),
        ['r', >= '0' and <= '9', ..] => new("まだ あいて いる ますが あるよ。", "A cell is still empty."),
        _ => new("{答|こた}えを {入|い}れてね。", "Enter your answer."),
    };

    public static Judgement.Unreadable MissingIn(string box) => new(box, Missing(box));
}
