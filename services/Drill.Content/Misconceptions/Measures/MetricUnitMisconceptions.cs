using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Measures;

/// <summary>Wrong ideas about units of length, weight and capacity and how they are related.</summary>
internal static class MetricUnitMisconceptions
{
    public static readonly Misconception UnitTooSmall = new(
        "metric-unit-too-small",
        new("小さすぎる単位を選んだ", "Chose a unit that is too small"),
        new("その たんいだと とても {小|ちい}さく なるよ。{知|し}って いる ものと くらべよう。", "With that unit it would be very small. Compare it with things you know."),
        new("単位の大きさの感覚が育っていません。1m・1kgなどの基準になる身近な物を決めて比べさせましょう。",
            "The size of the units is not yet felt. Keep an everyday thing in mind for each unit and compare."),
        "measure-length-units", "measure-weight-units");

    public static readonly Misconception UnitTooLarge = new(
        "metric-unit-too-large",
        new("大きすぎる単位を選んだ", "Chose a unit that is too large"),
        new("その たんいだと とても {大|おお}きく なるよ。{知|し}って いる ものと くらべよう。", "With that unit it would be huge. Compare it with things you know."),
        new("単位の大きさの感覚が育っていません。実際にその長さ・重さになる物を探す活動が効果的です。",
            "The size of the units is not yet felt. Let the child look for things that really have that size."),
        "measure-length-units", "measure-weight-units");

    public static readonly Misconception HundredToOne = new(
        "metric-hundred-to-one",
        new("1000倍の関係を100倍とした", "Took 100 for 1000 between the units"),
        new("1kmは 1000m、1kgは 1000gだよ。100では ないね。", "1 km is 1000 m and 1 kg is 1000 g, not 100."),
        new("1m=100cmの関係を他の単位に当てはめています。k（キロ）は1000を表すことを、kmとkgを並べて確かめましょう。",
            "The relation 1 m = 100 cm is used everywhere. Kilo means a thousand: put km and kg beside each other."),
        "measure-length-convert", "measure-weight-convert");

    public static readonly Misconception TenToOne = new(
        "metric-ten-to-one",
        new("1000倍の関係を10倍とした", "Took 10 for 1000 between the units"),
        new("となりの {大|おお}きい たんいは 1000{倍|ばい}だよ。", "The larger unit is 1000 times the smaller one."),
        new("1cm=10mmや1L=10dLと混同しています。単位の関係を1つの表に整理させましょう。",
            "It is confused with 1 cm = 10 mm. Put the relations into one table."),
        "measure-unit-relations");

    public static readonly Misconception WroteSideBySide = new(
        "metric-wrote-side-by-side",
        new("2つの単位の数をそのまま並べた", "Wrote the two numbers side by side"),
        new("{小|ちい}さい たんいは 3けた{分|ぶん} あるよ。たりない くらいに 0を {書|か}こう。", "The smaller unit fills three places. Write 0 where a digit is missing."),
        new("3km50mを350mとしています。千・百・十・一の位の表に書き入れると、空いた位の0に気づけます。",
            "3 km 50 m becomes 350 m. Write it into a place-value chart and see the empty place."),
        "measure-length-convert", "measure-weight-convert");

    public static readonly Misconception AddedUnits = new(
        "metric-added-units",
        new("単位をそろえずに足した", "Added numbers of different units"),
        new("たんいを そろえてから {計算|けいさん}しよう。", "Make the units the same before you calculate."),
        new("kgとg、kmとmの数をそのまま足しています。単位ごとに色を変えて書かせると区別できます。",
            "Kilograms and grams are added as they are. Write each unit in its own colour."),
        "measure-weight-convert", "measure-length-convert");
}
