using Drill.Domain.Text;

namespace Drill.Content.Grade4.Calculation;

/// <content>The steps of a long division by one digit.</content>
internal sealed partial class Division
{
    private static readonly LocalizedText FromTheLargestPlace = new(
        "{大|おお}きい {位|くらい}から じゅんに わって、のこりを {下|した}の {位|くらい}に おろそう。",
        "Start with the largest place, and take what is left over down to the next one.");

    private static IEnumerable<LocalizedText> PlaceByPlace(int dividend, int divisor)
    {
        var left = 0;
        for (var unit = dividend >= 100 ? 100 : 10; unit >= 1; unit /= 10)
        {
            var there = (left * 10) + (dividend / unit % 10);
            left = there % divisor;
            yield return new(
                $$"""{{PlaceJa(unit)}}の {位|くらい}：${{there}} ÷ {{divisor}} = {{there / divisor}}$、のこりは {{left}}""",
                $"{PlaceEn(unit)}: ${there} ÷ {divisor} = {there / divisor}$, which leaves {left}.");
        }
    }

    private static string PlaceJa(int unit) => unit switch { 100 => "{百|ひゃく}", 10 => "{十|じゅう}", _ => "{一|いち}" };

    private static string PlaceEn(int unit) => unit switch { 100 => "Hundreds", 10 => "Tens", _ => "Ones" };
}
