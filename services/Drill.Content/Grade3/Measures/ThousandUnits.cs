using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Measures.MetricUnitMisconceptions;

namespace Drill.Content.Grade3.Measures;

/// <summary>Two units of which the larger is 1000 of the smaller: km and m, kg and g, t and kg.</summary>
internal sealed record ThousandUnits(string Large, string Small)
{
    // Level 1: whole large units in small ones. 2: both units in small ones, with a 0 in between. 3: small units in both.
    public ItemDraft Convert(int level, SeededRandom random, string thingJa, string thingEn)
    {
        var large = random.Between(2, 9);
        var small = level == 1 ? 0 : 10 * random.Between(2, 9);
        if (level == 3 && random.Between(0, 1) == 0) small = random.Between(101, 989);
        var all = (1000 * large) + small;
        return level == 3 ? InBoth(large, small, all, thingJa, thingEn) : InSmall(large, small, all, thingJa, thingEn);
    }

    public string Write(int all) => (all / 1000, all % 1000) switch
    {
        (0, var small) => $"{small} {Small}",
        (var large, 0) => $"{large} {Large}",
        var (large, small) => $"{large} {Large} {small} {Small}",
    };

    private ItemDraft InSmall(int large, int small, int all, string thingJa, string thingEn) => new()
    {
        Prompt = new($$"""{{thingJa}}は {{Write(all)}}です。これは {何|なん}{{Small}}ですか。""", $"{thingEn}: {Write(all)}. How many {Small} is that?"),
        Key = new NumberKey(all),
        Hint = new($"1 {Large}は 1000 {Small}だよ。", $"1 {Large} is 1000 {Small}."),
        Solution =
        [
            new($"1 {Large} = 1000 {Small}だから、{large} {Large} = {1000 * large} {Small}。", $"1 {Large} = 1000 {Small}, so {large} {Large} = {1000 * large} {Small}."),
            .. small > 0 ? [LocalizedText.Same($"${1000 * large} + {small} = {all}$")] : Array.Empty<LocalizedText>(),
            WorkedSolution.Answer($"{all}", Small),
        ],
        Traps = small > 0
            ? [NumberTrap.Of(WroteSideBySide, (100 * large) + small), NumberTrap.Of(AddedUnits, large + small)]
            : [NumberTrap.Of(HundredToOne, 100 * large), NumberTrap.Of(TenToOne, 10 * large)],
    };

    private ItemDraft InBoth(int large, int small, int all, string thingJa, string thingEn) => new()
    {
        Prompt = new($$"""{{thingJa}}は {{all}} {{Small}}です。これは {何|なん}{{Large}} {何|なん}{{Small}}ですか。""", $"{thingEn}: {all} {Small}. How many {Large} and {Small} is that?"),
        Key = StepCells.Line((large, Large), (small, Small)),
        Hint = new($$"""{{all}} {{Small}}に、1000 {{Small}}は {何|なん}こ あるかな。""", $"How many times 1000 {Small} are there in {all} {Small}?"),
        Solution =
        [
            new($$"""1000 {{Small}}が {{large}}こで {{large}} {{Large}}。""", $"{large} times 1000 {Small} is {large} {Large}."),
            new($"のこりは ${all} - {1000 * large} = {small}$ {Small}。", $"${all} - {1000 * large} = {small}$ {Small} are left."),
            new($$"""{答|こた}えは {{Write(all)}}""", $"The answer is {Write(all)}."),
        ],
        Traps = [new(HundredToOne, StepCells.LineNumbers(all / 100, all % 100)), new(TenToOne, StepCells.LineNumbers(all / 10, all % 10))],
    };
}
