using Drill.Domain.Numbers;

namespace Drill.Server.Demo;

/// <summary>A name with its reading.</summary>
internal sealed record DemoName(string Name, string Kana);

/// <summary>Names of children who do not exist: common family names and given names of the 2010s, put together by chance.</summary>
internal static class DemoNames
{
    private static readonly DemoName[] Families = Read("""
        青木:あおき 浅野:あさの 安藤:あんどう 飯田:いいだ 石井:いしい 石川:いしかわ 池田:いけだ 伊藤:いとう 上田:うえだ 上野:うえの 内田:うちだ 遠藤:えんどう
        大野:おおの 岡田:おかだ 岡本:おかもと 小川:おがわ 小野:おの 加藤:かとう 金子:かねこ 川口:かわぐち 木村:きむら 工藤:くどう 小池:こいけ 小林:こばやし
        後藤:ごとう 近藤:こんどう 斎藤:さいとう 酒井:さかい 坂本:さかもと 佐々木:ささき 佐野:さの 柴田:しばた 清水:しみず 菅原:すがわら 杉山:すぎやま 鈴木:すずき
        高木:たかぎ 高橋:たかはし 竹内:たけうち 田中:たなか 谷口:たにぐち 千葉:ちば 中島:なかじま 中村:なかむら 西村:にしむら 野口:のぐち 橋本:はしもと 長谷川:はせがわ
        原田:はらだ 平野:ひらの 福田:ふくだ 藤井:ふじい 前田:まえだ 松本:まつもと 三浦:みうら 宮崎:みやざき 村上:むらかみ 森:もり 山口:やまぐち 山本:やまもと 横山:よこやま 和田:わだ
        """);

    private static readonly DemoName[] Given = Read("""
        陽翔:はると 湊:みなと 蓮:れん 悠真:ゆうま 大翔:ひろと 蒼:あおい 樹:いつき 颯真:そうま 陽太:ようた 律:りつ 朝陽:あさひ 悠人:ゆうと 海斗:かいと 奏太:そうた 新:あらた 駿:しゅん
        拓海:たくみ 健太:けんた 直樹:なおき 翼:つばさ 晴:はる 涼介:りょうすけ 光希:こうき 大和:やまと 結衣:ゆい 陽葵:ひまり 凛:りん 咲良:さくら 芽依:めい 結菜:ゆな 心春:こはる 莉子:りこ
        杏:あん 美咲:みさき 琴音:ことね 紬:つむぎ 葵:あおい 花音:かのん 優奈:ゆうな 彩花:あやか 千尋:ちひろ 七海:ななみ 楓:かえで 真央:まお 詩織:しおり 明日香:あすか 萌:もえ 栞:しおり
        """);

    /// <summary>A class in the order of the register; no family name occurs twice.</summary>
    public static IReadOnlyList<DemoName> ForClass(int size, SeededRandom random)
    {
        var families = random.Shuffle(Families);
        var given = random.Shuffle(Given);
        var names = Enumerable.Range(0, size).Select(i => Join(families[i], given[i % given.Length]));
        return [.. names.OrderBy(n => n.Kana, StringComparer.Ordinal)];
    }

    private static DemoName Join(DemoName family, DemoName given) => new($"{family.Name} {given.Name}", $"{family.Kana} {given.Kana}");

    private static DemoName[] Read(string pairs) =>
        [.. pairs.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split(':')).Select(p => new DemoName(p[0], p[1]))];
}
