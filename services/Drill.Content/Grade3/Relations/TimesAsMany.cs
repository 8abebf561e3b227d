using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Counting;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Calculation.MultiplicationMisconceptions;
using static Drill.Content.Misconceptions.Relations.MissingNumberMisconceptions;

namespace Drill.Content.Grade3.Relations;

/// <summary>3年 {倍|ばい}の 計算.</summary>
internal sealed class TimesAsMany : IUnitFile
{
    public Unit Unit => new("g3-times-as-many", "math", 3, 75, new("{倍|ばい}の {計算|けいさん}", "How many times as much"),
    [
        new Skill
        {
            Id = "times-as-many",
            Name = new("{何倍|なんばい}、もとの {大|おお}きさ", "How many times, and the first amount"),
            Codes = ["8250233142200000", "8250233131200000", "8250233141100000", "8250233172100000"],
            Prerequisites = ["missing-number-value", "division-facts", "multiply-by-1digit"],
            Templates = [new("times-as-many.story", 1, Tell)],
        },
    ]);

    // Level 1: so many times the first. 2: how many times. 3: the first amount.
    private static ItemDraft Tell(int level, SeededRandom random)
    {
        var (first, times) = random.Draw(r => (First: r.Between(level == 1 ? 4 : 6, level == 3 ? 24 : 9), Times: r.Between(3, 7)), n => n.First != n.Times && (level < 3 || n.First > 11));
        var second = first * times;
        var (a, b, aEn, bEn, unit) = random.Pick(
            ("{赤|あか}い リボン", "{青|あお}い リボン", "The red ribbon", "the blue ribbon", "cm"), ("みかんの {木|き}", "かきの {木|き}", "The mikan tree", "the persimmon tree", "m"), ("{弟|おとうと}の ぼう", "{姉|あね}の ぼう", "The brother's stick", "the sister's stick", "cm"));
        if (unit == "m" && second > 12) (a, b, aEn, bEn, unit) = ("{短|みじか}い テープ", "{長|なが}い テープ", "The short tape", "the long tape", "m");
        var answer = level switch { 1 => second, 2 => times, _ => first };
        var (prompt, line, traps) = level switch
        {
            1 => (new LocalizedText($$"""{{a}}は {{first}} {{unit}}です。{{b}}は その {{times}}{倍|ばい}の {長|なが}さです。{{b}}は {何|なん}{{unit}}ですか。""", $"{aEn} is {first} {unit} long. How many {unit} is {bEn}, which is {times} times as long?"),
                $"{first} × {times} = {second}", (Trap[])[NumberTrap.Of(AddedInstead, first + times), NumberTrap.Of(NeighbourFact, first * (times + 1))]),
            2 => (new($$"""{{a}}は {{first}} {{unit}}、{{b}}は {{second}} {{unit}}です。{{b}}の {長|なが}さは {{a}}の {何倍|なんばい}ですか。""", $"{aEn} is {first} {unit} long, {bEn} {second} {unit}. How many times as long is {bEn}?"),
                $"{second} ÷ {first} = {times}", [NumberTrap.Of(TimesAsDifference, second - first), NumberTrap.Of(AddedInstead, second + first)]),
            _ => (new($$"""{{b}}は {{second}} {{unit}}で、{{a}}の {{times}}{倍|ばい}の {長|なが}さです。{{a}}は {何|なん}{{unit}}ですか。""", $"{Capital(bEn)} is {second} {unit} long, {times} times as long as {aEn[..1].ToLowerInvariant()}{aEn[1..]}. How many {unit} is {aEn[..1].ToLowerInvariant()}{aEn[1..]}?"),
                $"{second} ÷ {times} = {first}", [NumberTrap.Of(TimesWrongWay, second * times), NumberTrap.Of(TimesAsDifference, second - times)]),
        };
        return new ItemDraft
        {
            Prompt = prompt,
            Figure = new TapeDiagram(
            [
                new(new(a, aEn), [new(first, level == 3 ? $"□ {unit}" : $"{first} {unit}")]),
                new(new(b, Capital(bEn)), level == 2 ? [new(second, $"{second} {unit}")] : [.. Enumerable.Repeat(new TapeSegment(first, ""), times)], level switch { 1 => $"□ {unit}", 2 => "", _ => $"{second} {unit}" }),
            ]),
            Key = new NumberKey(answer),
            Hint = new("もとに する {大|おお}きさの いくつ{分|ぶん}かを {考|かんが}えよう。", "Think how many of the first amount there are."),
            Solution =
            [
                level switch
                {
                    1 => new($$"""{{first}} {{unit}}の {{times}}つ{分|ぶん}。""", $"{times} times {first} {unit}."),
                    2 => new($$"""{{second}} {{unit}}は {{first}} {{unit}}の いくつ{分|ぶん}かを もとめる。""", $"How many times {first} {unit} is {second} {unit}?"),
                    _ => new($$"""もとの {長|なが}さを □と すると $□ × {{times}} = {{second}}$""", $"With □ for the first length, $□ × {times} = {second}$."),
                },
                LocalizedText.Same($"${line}$"),
                level == 2 ? WorkedSolution.Answer($"{answer}", "{倍|ばい}", "times") : WorkedSolution.Answer($"{answer}", unit),
            ],
            Traps = traps,
        };
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
