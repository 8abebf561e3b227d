using Drill.Content.Choices;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Counting;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Cells;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Calculation.AdditionMisconceptions;
using static Drill.Content.Misconceptions.Relations.MissingNumberMisconceptions;

namespace Drill.Content.Grade3.Relations;

/// <summary>3年 □を つかった しき.</summary>
internal sealed class MissingNumbers : IUnitFile
{
    public Unit Unit => new("g3-missing-numbers", "math", 3, 55, new("□を つかった しき", "Lines with □"),
    [
        new Skill
        {
            Id = "missing-number-line",
            Name = new("□を つかった しきに あらわす", "Writing a story with □"),
            Codes = ["8250233171100000", "8250233172100000"],
            Prerequisites = ["add-3digit", "sub-3digit", "division-inverse"],
            Templates = [new("missing-number-line.story", 1, ChooseLine), new("missing-number-line.tape", 1, ReadTape)],
        },
        new Skill
        {
            Id = "missing-number-value",
            Name = new("□に あう {数|かず}を もとめる", "Finding the number for □"),
            Codes = ["8250233171100000", "8250233172100000"],
            Prerequisites = ["missing-number-line", "division-inverse"],
            Templates = [new("missing-number-value.solve", 1, Solve), new("missing-number-value.try", 1, TryNumbers)],
        },
    ]);

    // Level 1: something comes. 2: something goes. 3: equal groups.
    private static ItemDraft ChooseLine(int level, SeededRandom random)
    {
        var (a, b) = level == 3 ? (random.Between(4, 9), random.Between(11, 19)) : random.Draw(r => (A: r.Between(12, 28), B: r.Between(12, 39)), n => n.A != n.B);
        var (whole, part) = level == 3 ? (a * b, a) : (a + b, b);
        var (prompt, right, other, swapped) = level switch
        {
            1 => (random.Pick<LocalizedText>(
                    new($$"""シールを なんまいか もって います。{{part}}まい もらったので、ぜんぶで {{whole}}まいに なりました。""", $"You have some stickers. You get {part} more. Now you have {whole}."),
                    new($$"""{公園|こうえん}に {子|こ}どもが なん{人|にん}か います。{{part}}{人|にん} {来|き}たので、{{whole}}{人|にん}に なりました。""", $"There are some children in the park. {part} more come. Now there are {whole}.")),
                $"□ + {part} = {whole}", $"□ - {part} = {whole}", $"□ + {whole} = {part}"),
            2 => (random.Pick<LocalizedText>(
                    new($$"""いちごが なんこか あります。{{part}}こ {食|た}べたので、のこりは {{whole}}こに なりました。""", $"There are some strawberries. You eat {part}. {whole} are left."),
                    new($$"""{電車|でんしゃ}に なん{人|にん}か のって います。{{part}}{人|にん} おりたので、{{whole}}{人|にん}に なりました。""", $"There are some people on a train. {part} get off. {whole} are left.")),
                $"□ - {part} = {whole}", $"□ + {part} = {whole}", $"{whole} - {part} = □"),
            _ => (random.Pick<LocalizedText>(
                    new($$"""おなじ {数|かず}ずつ クッキーの {入|はい}った {箱|はこ}が {{part}}{箱|はこ} あり、ぜんぶで {{whole}}まいです。""", $"There are {part} boxes with equal numbers of cookies, {whole} in all."),
                    new($$"""おなじ ねだんの けしゴムを {{part}}こ {買|か}ったら、ぜんぶで {{whole}}{円|えん}でした。""", $"You buy {part} erasers of the same price. Together they cost {whole} yen.")),
                $"□ × {part} = {whole}", $"□ ÷ {part} = {whole}", $"□ × {whole} = {part}"),
        };
        var (rightText, otherText, swappedText) = (LocalizedText.Same($"${right}$"), LocalizedText.Same($"${other}$"), LocalizedText.Same($"${swapped}$"));
        var choice = OneOf.Shuffled(random, rightText, (WroteOtherOperation, otherText), (SwappedWholeAndPart, swappedText));
        var (words, wordsEn) = level switch
        {
            1 => ("はじめの {数|かず} + ふえた {数|かず} = ぜんぶの {数|かず}", "what there was + what comes = all"),
            2 => ("はじめの {数|かず} - へった {数|かず} = のこりの {数|かず}", "what there was - what goes = what is left"),
            _ => ("1つ{分|ぶん}の {数|かず} × いくつ{分|ぶん} = ぜんぶの {数|かず}", "one group × how many groups = all"),
        };
        var (first, firstEn) = level == 3 ? ("1こ{分|ぶん}の ねだん", "the price of one eraser") : ("はじめの {数|かず}", "the number at first");
        return new ItemDraft
        {
            Prompt = new($$"""{{prompt.Ja}}わからない {{first}}を □と して、お{話|はなし}の とおりの しきを えらびましょう。""", $"{prompt.En} Let □ stand for {firstEn}. Choose the line that tells the story."),
            Key = choice.Key,
            Hint = new("お{話|はなし}を ことばの しきに して みよう。", "Write the story in words first."),
            Solution =
            [
                new(words, wordsEn),
                .. level == 3 ? [new($$"""いくつ{分|ぶん}は {{part}}、ぜんぶは {{whole}}。""", $"There are {part} groups, {whole} in all.")] : Array.Empty<LocalizedText>(),
                Phrases.AnswerWithKanji(right),
            ],
            Traps = choice.Traps,
        };
    }

    // Level 1: two parts, below 60. 2: equal parts. 3: two parts, above 100.
    private static ItemDraft ReadTape(int level, SeededRandom random)
    {
        var (known, hidden) = level switch
        {
            1 => random.Draw(r => (K: r.Between(12, 29), H: r.Between(12, 29)), n => n.K != n.H),
            2 => (random.Between(3, 6), random.Between(21, 45)),
            _ => random.Draw(r => (K: r.Between(103, 289), H: r.Between(103, 289)), n => n.K != n.H),
        };
        var whole = level == 2 ? known * hidden : known + hidden;
        var (right, other, swapped) = level == 2
            ? ($"□ × {known} = {whole}", $"□ + {known} = {whole}", $"{whole} × {known} = □")
            : ($"{known} + □ = {whole}", $"{known} × □ = {whole}", $"{whole} + {known} = □");
        var (rightText, otherText, swappedText) = (LocalizedText.Same($"${right}$"), LocalizedText.Same($"${other}$"), LocalizedText.Same($"${swapped}$"));
        var choice = OneOf.Shuffled(random, rightText, (WroteOtherOperation, otherText), (SwappedWholeAndPart, swappedText));
        return new ItemDraft
        {
            Prompt = new("テープ{図|ず}に あう しきを えらびましょう。", "Choose the line that fits the tape."),
            Figure = level == 2
                ? TapeDiagram.Of($"{whole}", [.. Enumerable.Repeat(new TapeSegment(hidden, "□"), known)])
                : TapeDiagram.Of($"{whole}", new TapeSegment(known, $"{known}"), new TapeSegment(hidden, "□")),
            Key = choice.Key,
            Hint = new("テープの ぜんたいと ぶぶんを {見|み}よう。", "Look at the whole tape and its parts."),
            Solution =
            [
                level == 2
                    ? new($$"""□が {{known}}つ{分|ぶん}で、ぜんたいが {{whole}}。""", $"{known} times □ make the whole, {whole}.")
                    : new($$"""{{known}}と □を あわせると、ぜんたいの {{whole}}。""", $"{known} and □ together are the whole, {whole}."),
                .. level == 2 ? [new($$"""{{known}}つ{分|ぶん}だから かけ{算|ざん}。""", $"{known} equal parts: we multiply.")] : Array.Empty<LocalizedText>(),
                Phrases.AnswerWithKanji(right),
            ],
            Traps = choice.Traps,
        };
    }

    // Level 1: □ + 18 = 45. 2: □ - 27 = 56. 3: □ × 6 = 84.
    private static ItemDraft Solve(int level, SeededRandom random)
    {
        var (known, hidden) = level == 3
            ? (random.Between(3, 8), random.Between(11, 29))
            : random.Draw(r => (K: r.Between(12, 39), H: r.Between(level == 2 ? 62 : 21, level == 2 ? 95 : 58)), n => n.K % 10 > 0 && n.H % 10 > 0 && n.K != n.H && (level == 1 || n.H - n.K > n.K + 1));
        var (sign, result, inverse) = level switch { 1 => ("+", hidden + known, "-"), 2 => ("-", hidden - known, "+"), _ => ("×", hidden * known, "÷") };
        return new ItemDraft
        {
            Prompt = LocalizedText.Same($"$□ {sign} {known} = {result}$"),
            Figure = level switch
            {
                1 => TapeDiagram.Of($"{result}", new TapeSegment(hidden, "□"), new TapeSegment(known, $"{known}")),
                2 => TapeDiagram.Of("□", new TapeSegment(result, $"{result}"), new TapeSegment(known, $"{known}")),
                _ => TapeDiagram.Of($"{result}", [.. Enumerable.Repeat(new TapeSegment(hidden, "□"), known)]),
            },
            Key = new NumberKey(hidden),
            Hint = new("テープ{図|ず}で □が どこかを {見|み}よう。", "See where □ stands on the tape."),
            Solution =
            [
                LocalizedText.Same($"$□ = {result} {inverse} {known}$"),
                .. level == 3 ? [LocalizedText.Same($"${hidden / 10 * 10 * known} ÷ {known} = {hidden / 10 * 10}$")] : Array.Empty<LocalizedText>(),
                LocalizedText.Same($"${result} {inverse} {known} = {hidden}$"),
                new($$"""たしかめ：${{hidden}} {{sign}} {{known}} = {{result}}$""", $"Check: ${hidden} {sign} {known} = {result}$."),
                Phrases.AnswerWithKanji(hidden),
            ],
            Traps = level switch
            {
                1 => [NumberTrap.Of(AddedKnownNumbers, result + known)],
                2 => [NumberTrap.Of(UsedSameOperation, result - known)],
                _ => [NumberTrap.Of(UsedSameOperation, result * known), NumberTrap.Of(WroteOtherOperation, result - known)],
            },
        };
    }

    // Level 1: three numbers tried, by 3 to 5. 2: by 6 to 9. 3: four two-digit numbers.
    private static ItemDraft TryNumbers(int level, SeededRandom random)
    {
        var (factor, first) = level switch { 1 => (random.Between(3, 5), random.Between(3, 7)), 2 => (random.Between(6, 9), random.Between(3, 7)), _ => (random.Between(3, 6), random.Between(11, 21)) };
        var tried = Enumerable.Range(first, level == 3 ? 4 : 3).ToArray();
        var fits = tried[random.Between(1, tried.Length - 1)];
        var result = factor * fits;
        Response Filled(IEnumerable<int> products) =>
            new(products.Select((p, i) => KeyValuePair.Create(CellsKey.BoxOf(2, i + 2), NumberKey.Write(p))).Append(KeyValuePair.Create(CellsKey.BoxOf(3, 2), NumberKey.Write(fits))));
        return new ItemDraft
        {
            Prompt = new(
                $$"""$□ × {{factor}} = {{result}}$の □に あう {数|かず}を、{{string.Join("、", tried)}}を あてはめて さがしましょう。""",
                $"Find the number for □ in $□ × {factor} = {result}$ by trying {string.Join(", ", tried)}."),
            Key = new CellsKey(
            [
                [Cell.Given("□"), .. tried.Select(n => Cell.Given($"{n}"))],
                [Cell.Given($"$□ × {factor}$"), .. tried.Select(n => Cell.Ask(n * factor))],
                [Cell.Given(new LocalizedText("あう {数|かず}", "It fits")), Cell.Ask(fits), .. tried.Skip(1).Select(_ => Cell.Empty)],
            ]),
            Hint = new("□に {数|かず}を {入|い}れて、1つずつ {計算|けいさん}しよう。", "Put each number into □ and work it out."),
            Solution =
            [
                .. tried.Select(n => LocalizedText.Same($"${n} × {factor} = {n * factor}$")),
                new($$"""{{result}}に なるのは {{fits}}の とき。""", $"It is {result} for {fits}."),
                Phrases.AnswerWithKanji(fits),
            ],
            Traps =
            [
                new(TookNumberBefore, Filled(tried.Select(n => (n - 1) * factor))),
                new(WroteOtherOperation, Filled(tried.Select(n => n + factor))),
            ],
        };
    }
}
