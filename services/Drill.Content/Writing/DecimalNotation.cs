using System.Globalization;
using System.Numerics;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;

namespace Drill.Content.Writing;

/// <summary>Decimals held as whole numbers of tenths, hundredths and so on, so that templates draw and calculate exactly.</summary>
internal static class DecimalNotation
{
    /// <summary>The value of so many units of the given decimal place: 235 at 2 places is 2.35.</summary>
    public static Rational Scaled(int units, int places) => new(units, BigInteger.Pow(10, places));

    /// <summary>Written without trailing zeros, as <see cref="NumberKey.Write"/> does for any value.</summary>
    public static string Decimal(int units, int places)
    {
        for (; places > 0 && units % 10 == 0; places--) units /= 10;
        var digits = units.ToString(CultureInfo.InvariantCulture);
        if (places == 0) return digits;
        digits = digits.PadLeft(places + 1, '0');
        return $"{digits[..^places]}.{digits[^places..]}";
    }

    /// <summary>The key for a decimal answer.</summary>
    public static NumberKey DecimalKey(int units, int places) => new(Scaled(units, places), IsDecimal: true);

    /// <summary>The response that enters this decimal.</summary>
    public static Response Entered(int units, int places) => Response.Of(Box.Value, Decimal(units, places));
}
