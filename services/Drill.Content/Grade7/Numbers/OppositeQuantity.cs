namespace Drill.Content.Grade7.Numbers;

/// <summary>A quantity with two opposite directions, such as income and spending, in steps that occur in daily life.</summary>
internal sealed record OppositeQuantity(string JaPlus, string JaMinus, string EnPlus, string EnMinus, string JaUnit, string EnUnit, int Step)
{
    public static readonly OppositeQuantity[] All =
    [
        new("{収入|しゅうにゅう}", "{支出|ししゅつ}", "an income", "spending", "{円|えん}", "yen", 100),
        new("{利益|りえき}", "{損失|そんしつ}", "a profit", "a loss", "{円|えん}", "yen", 500),
        new("{東|ひがし}への{移動|いどう}", "{西|にし}への{移動|いどう}", "a move to the east", "a move to the west", "m", "m", 1),
        new("{北|きた}への{移動|いどう}", "{南|みなみ}への{移動|いどう}", "a move to the north", "a move to the south", "km", "km", 1),
        new("{水位|すいい}の{上昇|じょうしょう}", "{水位|すいい}の{下降|かこう}", "a rise of the water level", "a fall of the water level", "cm", "cm", 1),
        new("{体重|たいじゅう}の{増加|ぞうか}", "{体重|たいじゅう}の{減少|げんしょう}", "a gain of weight", "a loss of weight", "g", "g", 100),
        new("{人数|にんずう}の{増加|ぞうか}", "{人数|にんずう}の{減少|げんしょう}", "more people", "fewer people", "{人|にん}", "people", 1),
        new("{気温|きおん}の{上昇|じょうしょう}", "{気温|きおん}の{下降|かこう}", "a rise of the temperature", "a fall of the temperature", "{度|ど}", "degrees", 1),
        new("{標高|ひょうこう}が{海面|かいめん}より{高|たか}い{山|やま}の{高|たか}さ", "{海面|かいめん}より{低|ひく}い{海底|かいてい}の{深|ふか}さ", "a height above the sea", "a depth below the sea", "m", "m", 10),
        new("{貯金|ちょきん}の{預|あず}け{入|い}れ", "{貯金|ちょきん}の{引|ひ}き{出|だ}し", "money put into savings", "money taken out of savings", "{円|えん}", "yen", 1000),
        new("{得点|とくてん}", "{失点|しってん}", "points won", "points lost", "{点|てん}", "points", 1),
        new("{時刻|じこく}より{後|あと}の{時間|じかん}", "{時刻|じこく}より{前|まえ}の{時間|じかん}", "time after the start", "time before the start", "{秒|びょう}", "seconds", 5),
    ];
}
