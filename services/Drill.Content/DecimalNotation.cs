using System.Numerics;
using Drill.Domain.Items.Responses;
using Drill.Domain.Numbers;

namespace Drill.Content;

/// <summary>Decimals held as whole numbers of tenths, hundredths and so on, so that templates draw and calculate exactly.</summary>
internal static class DecimalNotation
{
    /// <summary>The value of so many units of the given decimal place: 235 at 2 places is 2.35.</summary>
    public static Rational Scaled(int units, int places) => new(units, BigInteger.Pow(10, places));

    /// <summary>Written without trailing zeros.</summary>
    public static string Decimal(int units, int places) => NumberKey.Write(Scaled(units, places));

    /// <summary>The key for a decimal answer.</summary>
    public static NumberKey DecimalKey(int units, int places) => new(Scaled(units, places), IsDecimal: true);
}
