using Drill.Content.Choices;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Counting;
using Drill.Domain.Items.Figures.Data;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Cells;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Relations.ChangeMisconceptions;

namespace Drill.Content.Grade4.Relations;

/// <summary>4年 変わり方と、倍でくらべること.</summary>
internal sealed class ChangingTogether : IUnitFile
{
    public Unit Unit => new("g4-change", "math", 4, 140, new("{変|か}わり{方|かた}と わりあい", "Changing together and comparing by times"),
    [
        new Skill
        {
            Id = "change-tables",
            Name = new("{変|か}わり{方|かた}を {表|ひょう}と {式|しき}に あらわす", "Tables and rules of change"),
            Codes = ["8250243312100000", "8250243311100000", "8250243161300000"],
            Prerequisites = ["order-of-operations", "multiply-by-1digit"],
            Templates = [new("change-tables.fill", 1, FillTable), new("change-tables.rule", 1, ChooseRule)],
        },
        new Skill
        {
            Id = "times-as-much",
            Name = new("{倍|ばい}で くらべる（わりあい）", "Comparing by times"),
            Codes = ["8250243321100000", "8250243322100000"],
            Prerequisites = ["divide-by-2digit", "divide-by-1digit"],
            Templates = [new("times-as-much.find", 1, FindTimes), new("times-as-much.compare", 1, CompareGrowth)],
        },
    ]);

    // Level 1: two parts of a fixed whole. 2: so many for each. 3: so many for each and some from the start.
    private static ItemDraft FillTable(int level, SeededRandom random)
    {
        var rule = DrawRule(level, random);
        var columns = Enumerable.Range(1, level == 1 ? 5 : 6).ToArray();
        var asked = random.Draw(r => r.Shuffle(columns)[..2], n => n.Min() > 1).Order().ToArray();
        int[] right = [.. asked.Select(rule.Of)];
        var key = new CellsKey(
        [
            [Cell.Given(rule.First), .. columns.Select(c => Cell.Given($"{c}"))],
            [Cell.Given(rule.Second), .. columns.Select(c => asked.Contains(c) ? Cell.Ask(rule.Of(c)) : Cell.Given($"{rule.Of(c)}"))],
        ]);
        Response Filled(Func<int, int> of) => new(asked.Select(c => KeyValuePair.Create(CellsKey.BoxOf(2, c + 1), NumberKey.Write(of(c)))));
        return new ItemDraft
        {
            Prompt = new($"{rule.Story.Ja}{{表|ひょう}}の あいて いる ところに {{数|かず}}を {{入|い}}れましょう。", $"{rule.Story.En} Fill in the table."),
            Key = key,
            Hint = new("たてに {見|み}て、いつも {同|おな}じに なる {計算|けいさん}を さがそう。", "Look down the columns: which calculation is always the same?"),
            Solution =
            [
                .. columns.Where(c => !asked.Contains(c)).Take(2).Select(c => LocalizedText.Same($"${rule.Write(c)}$")),
                .. asked.Select(c => LocalizedText.Same($"${rule.Write(c)}$")),
                new($"{{答|こた}}えは {right[0]}と {right[1]}", $"The answer is {right[0]} and {right[1]}."),
            ],
            Traps = level switch
            {
                1 => [new(ExpectedSameDirection, Filled(c => rule.Of(1) + c - 1))],
                2 => [new(AddedWhereMultiplied, Filled(c => rule.Each + c))],
                _ => [new(ForgotStartingAmount, Filled(c => rule.Each * c)), new(AddedWhereMultiplied, Filled(c => rule.Of(1) + c))],
            },
        };
    }

    // Levels as above.
    private static ItemDraft ChooseRule(int level, SeededRandom random)
    {
        var rule = DrawRule(level, random);
        var at = random.Between(8, 12);
        var (k, each) = (rule.Whole, rule.Each);
        LocalizedText Rule(string text) => LocalizedText.Same(text);
        var chosen = level switch
        {
            1 => OneOf.Shuffled(random, Rule($"□ + △ = {k}"), (ExpectedSameDirection, Rule($"△ − □ = {k}")), (AddedWhereMultiplied, Rule($"□ × △ = {k}")), (null, Rule($"□ + {k} = △"))),
            2 => OneOf.Shuffled(random, Rule($"{each} × □ = △"), (AddedWhereMultiplied, Rule($"{each} + □ = △")), (DividedOtherWay, Rule($"{each} × △ = □")), (ExpectedSameDirection, Rule($"□ + △ = {each}"))),
            _ => OneOf.Shuffled(random, Rule($"{k} + {each} × □ = △"), (ForgotStartingAmount, Rule($"{each} × □ = △")), (AddedWhereMultiplied, Rule($"{k} + {each} + □ = △")), (null, Rule($"({k} + {each}) × □ = △"))),
        };
        int[] shown = [1, 2, 3, 4];
        return new ItemDraft
        {
            Prompt = new($"{rule.Story.Ja}{rule.First.Ja}を □、{rule.Second.Ja}を △と して、{{関係|かんけい}}を {{式|しき}}に あらわすと どれですか。", $"{rule.Story.En} With □ for {rule.First.En} and △ for {rule.Second.En}, which rule fits?"),
            Figure = new Table(LocalizedText.Empty, [], [TableRow.Of(rule.First, [.. shown.Select(c => $"{c}")]), TableRow.Of(rule.Second, [.. shown.Select(c => $"{rule.Of(c)}")])]),
            Key = chosen.Key,
            Hint = new("{表|ひょう}の {数|かず}を □と △に あてはめて たしかめよう。", "Put numbers of the table in for □ and △."),
            Solution =
            [
                .. shown[..(level == 1 ? 1 : 2)].Select(c => LocalizedText.Same($"${rule.Write(c)}$")),
                .. level == 3 ? [LocalizedText.Same($"${rule.Write(at)}$")] : Array.Empty<LocalizedText>(),
                level switch
                {
                    1 => new($"{{答|こた}}えは □ + △ = {k}", $"The answer is □ + △ = {k}."),
                    2 => new($"{{答|こた}}えは {each} × □ = △", $"The answer is {each} × □ = △."),
                    _ => new($"{{答|こた}}えは {k} + {each} × □ = △", $"The answer is {k} + {each} × □ = △."),
                },
            ],
            Traps = chosen.Traps,
        };
    }

    private static Rule DrawRule(int level, SeededRandom random)
    {
        if (level == 1)
        {
            var whole = random.Between(12, 30);
            return random.Pick(
                new Rule(level, whole, 0, new($"{whole}この みかんを {{兄|あに}}と {{弟|おとうと}}で {{分|わ}}けます。", $"Two brothers share {whole} mikan."), new("{兄|あに}の {数|かず}（こ）", "the elder’s"), new("{弟|おとうと}の {数|かず}（こ）", "the younger’s")),
                new Rule(level, whole, 0, new($"{whole}ページの {{本|ほん}}を {{読|よ}}みます。", $"You read a book of {whole} pages."), new("{読|よ}んだ ページ", "pages read"), new("のこりの ページ", "pages left")),
                new Rule(level, whole, 0, new($"まわりの {{長|なが}}さが {2 * whole}cmの {{長方形|ちょうほうけい}}を つくります。", $"You make rectangles {2 * whole} cm around."), new("たて（cm）", "length (cm)"), new("よこ（cm）", "width (cm)")));
        }

        var each = random.Between(3, 9);
        if (level == 2)
        {
            return random.Pick(
                new Rule(level, 0, each, new($"1{{辺|ぺん}}が 1cmの {{正|せい}}{each}{{角形|かくけい}}の 1{{辺|ぺん}}を のばして いきます。", $"The sides of a regular {each}-sided shape grow."), new("1{辺|ぺん}（cm）", "side (cm)"), new("まわり（cm）", "around (cm)")),
                new Rule(level, 0, each * 10, new($"1こ {each * 10}{{円|えん}}の ガムを {{買|か}}います。", $"Gum costs {each * 10} yen a piece."), new("{数|かず}（こ）", "pieces"), new("{代金|だいきん}（{円|えん}）", "price (yen)")),
                new Rule(level, 0, each, new($"1{{分間|ぷんかん}}に {each}Lずつ {{水|みず}}を {{入|い}}れます。", $"Water runs in, {each} L a minute."), new("{時間|じかん}（{分|ふん}）", "time (minutes)"), new("{水|みず}（L）", "water (L)")));
        }

        var start = random.Between(11, 40);
        return random.Pick(
            new Rule(level, start, each, new($"{start}L {{入|はい}}って いる {{水|すい}}そうに、1{{分間|ぷんかん}}に {each}Lずつ {{水|みず}}を {{入|い}}れます。", $"A tank holds {start} L, and {each} L a minute run in."), new("{時間|じかん}（{分|ふん}）", "time (minutes)"), new("{水|みず}（L）", "water (L)")),
            new Rule(level, start * 10, each * 10, new($"{start * 10}{{円|えん}}の はこに、1こ {each * 10}{{円|えん}}の おかしを {{入|い}}れて {{買|か}}います。", $"You buy sweets for {each * 10} yen each in a box for {start * 10} yen."), new("おかし（こ）", "sweets"), new("{代金|だいきん}（{円|えん}）", "price (yen)")));
    }

    private sealed record Rule(int Level, int Whole, int Each, LocalizedText Story, LocalizedText First, LocalizedText Second)
    {
        public int Of(int first) => Level == 1 ? Whole - first : Whole + (Each * first);

        public string Write(int first) => Level switch
        {
            1 => $"{first} + {Of(first)} = {Whole}",
            2 => $"{Each} × {first} = {Of(first)}",
            _ => $"{Whole} + {Each} × {first} = {Of(first)}",
        };
    }

    // Level 1: how many times. 2: the base. 3: what it becomes after two steps of times.
    private static ItemDraft FindTimes(int level, SeededRandom random)
    {
        var (baseAmount, times, again) = random.Draw(r => (Base: r.Between(11, 35), Times: r.Between(3, 7), Again: level == 3 ? r.Between(2, 4) : 1), n => n.Base % 10 != 0 && n.Again != n.Times);
        var now = baseAmount * times;
        var (ja, en) = random.Pick(("ひまわりの {高|たか}さ", "sunflower"), ("へちまの つるの {長|なが}さ", "loofah vine"), ("{竹|たけ}の {高|たか}さ", "bamboo"));
        var all = now * again;
        return new ItemDraft
        {
            Prompt = level switch
            {
                1 => new($$"""{{ja}}は、{先月|せんげつ} {{baseAmount}}cm、{今月|こんげつ} {{now}}cmです。{今月|こんげつ}は {先月|せんげつ}の {何倍|なんばい}ですか。""", $"The {en} was {baseAmount} cm last month and is {now} cm now. How many times last month’s length is it?"),
                2 => new($$"""{{ja}}は {今月|こんげつ} {{now}}cmで、{先月|せんげつ}の {{times}}{倍|ばい}です。{先月|せんげつ}は {何|なん}cmでしたか。""", $"The {en} is {now} cm now, {times} times last month’s length. How many cm was it last month?"),
                _ => new($$"""{{ja}}は {今月|こんげつ} {{all}}cmで、{先月|せんげつ}の {{again}}{倍|ばい}です。{先月|せんげつ}は その {前|まえ}の {月|つき}の {{times}}{倍|ばい}でした。その {前|まえ}の {月|つき}は {何|なん}cmでしたか。""", $"The {en} is {all} cm now, {again} times last month’s length; last month it was {times} times the length of the month before. How many cm was it then?"),
            },
            Figure = level == 3 ? null : new TapeDiagram(
            [
                new(new("{先月|せんげつ}", "last month"), [new(1, level == 1 ? $"{baseAmount} cm" : "□ cm")]),
                new(new("{今月|こんげつ}", "this month"), [new(times, $"{now} cm")]),
            ]),
            Key = new NumberKey(level == 1 ? times : baseAmount),
            Hint = new("もとに する {量|りょう}は どちらかな？ もとを 1と みよう。", "Which amount is the base? Think of it as 1."),
            Solution = level switch
            {
                1 => [LocalizedText.Same($"${now} ÷ {baseAmount} = {times}$"), WorkedSolution.Answer($"{times}", "{倍|ばい}", "times")],
                2 => [LocalizedText.Same($"$□ × {times} = {now}$"), LocalizedText.Same($"$□ = {now} ÷ {times} = {baseAmount}$"), WorkedSolution.Answer($"{baseAmount}", "cm")],
                _ => [LocalizedText.Same($"${times} × {again} = {times * again}$"), LocalizedText.Same($"$□ × {times * again} = {all}$"), LocalizedText.Same($"$□ = {all} ÷ {times * again} = {baseAmount}$"), WorkedSolution.Answer($"{baseAmount}", "cm")],
            },
            Traps = level switch
            {
                1 => [NumberTrap.Of(ComparedDifferences, now - baseAmount), NumberTrap.Of(OneOffTimes, times - 1)],
                2 => [NumberTrap.Of(MultipliedForBase, now * times), NumberTrap.Of(ComparedDifferences, now - times)],
                _ => [NumberTrap.Of(MultipliedForBase, all * times * again), NumberTrap.Of(OneStepOnly, all / again)],
            },
        };
    }

    // Level 1: prices. 2: lengths, larger numbers. 3: three things.
    private static ItemDraft CompareGrowth(int level, SeededRandom random)
    {
        var count = level == 3 ? 3 : 2;
        var things = random.Draw(
            r => Enumerable.Range(0, count).Select(_ => (Base: r.Between(level == 1 ? 3 : 4, level == 1 ? 9 : 24) * 10, Times: r.Between(2, 6))).ToArray(),
            n => n.Select(x => x.Times).Distinct().Count() == count && n.Select(x => x.Base * (x.Times - 1)).Distinct().Count() == count
                && n.MaxBy(x => x.Times) != n.MaxBy(x => x.Base * (x.Times - 1)));
        var (names, english) = random.Pick((new[] { "トマト", "なす", "きゅうり" }, new[] { "tomatoes", "aubergines", "cucumbers" }), (["みかん", "りんご", "かき"], ["mikan", "apples", "persimmons"]), (["えんぴつ", "ノート", "{消|け}しゴム"], ["pencils", "notebooks", "erasers"]));
        var right = Array.FindIndex(things, x => x == things.MaxBy(t => t.Times));
        var byDifference = Array.FindIndex(things, x => x == things.MaxBy(t => t.Base * (t.Times - 1)));
        var options = Enumerable.Range(0, count).Select(i => new LocalizedText(names[i], english[i])).ToArray();
        var least = Array.FindIndex(things, x => x == things.MinBy(t => t.Times));
        var chosen = OneOf.InOrder(options, right, (ComparedDifferences, byDifference), (DividedOtherWay, least));
        return new ItemDraft
        {
            Prompt = new(
                $"1{{日|にち}}に {{売|う}}れた {{数|かず}}が、{string.Join("、", things.Select((x, i) => $"{names[i]}は {x.Base}から {x.Base * x.Times}"))}に ふえました。もとの {{数|かず}}の {{何倍|なんばい}}に なったかで くらべると、いちばん よく ふえたのは どれですか。",
                $"A shop sells more in a day: {string.Join(", ", things.Select((x, i) => $"{english[i]} went from {x.Base} to {x.Base * x.Times}"))}. Judged by how many times the old number the new one is, which grew most?"),
            Key = chosen.Key,
            Hint = new("もとの {数|かず}の {何倍|なんばい}に なったかを、それぞれ もとめよう。", "Work out for each how many times the old number it became."),
            Solution =
            [
                .. things.Select((x, i) => new LocalizedText($"{names[i]}：${x.Base * x.Times} ÷ {x.Base} = {x.Times}$", $"{english[i]}: ${x.Base * x.Times} ÷ {x.Base} = {x.Times}$.")),
                new($"{{答|こた}}えは {names[right]}", $"The answer is {english[right]}."),
            ],
            Traps = chosen.Traps,
        };
    }
}
