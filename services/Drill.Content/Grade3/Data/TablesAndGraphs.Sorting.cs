using System.Collections.Immutable;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Data;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Cells;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Data.BarGraphMisconceptions;

namespace Drill.Content.Grade3.Data;

/// <summary>Records counted into a table, and several tables put into one.</summary>
internal sealed partial class TablesAndGraphs
{
    private static readonly LocalizedText Total = new("{合計|ごうけい}", "Total");

    // Level 1: three kinds, 12 records. 2: four kinds, 18. 3: five kinds, 24.
    private static ItemDraft SortRecords(int level, SeededRandom random)
    {
        var survey = random.Pick(Surveys.AsSpan());
        var (kinds, rows) = (level + 2, level + 1);
        var records = random.Draw(
            r => Enumerable.Range(0, 6 * rows).Select(_ => r.Between(0, kinds - 1)).ToArray(),
            list => Enumerable.Range(0, kinds).All(k => list.Count(x => x == k) > 1));
        var counts = Enumerable.Range(0, kinds).Select(k => records.Count(x => x == k)).ToArray();
        var names = survey.Names[..kinds];
        var skipped = records[^1];
        return new ItemDraft
        {
            Prompt = new($"「{survey.Title.Ja}」の {{記|き}}ろくを {{表|ひょう}}に まとめましょう。", $"Sort the records of “{survey.Title.En}” into the table."),
            Figure = new Table(survey.Title, [], [.. Enumerable.Range(0, rows).Select(row => new TableRow(LocalizedText.Same($"{row + 1}"), [.. records[(6 * row)..(6 * (row + 1))].Select(k => names[k])]))]),
            Key = new CellsKey(
            [
                .. names.Zip(counts, (name, count) => (ImmutableArray<Cell>)[Cell.Given(name), Cell.Ask(count)]),
                [Cell.Given(Total), Cell.Ask(records.Length)],
            ]),
            Hint = new("{数|かぞ}えた ものに しるしを つけて、おとさないように しよう。", "Tick each one as you count, so that you miss none."),
            Solution =
            [
                .. names.Zip(counts, (name, count) => new LocalizedText($"{name.Ja}は {count}{survey.Unit.Ja}。", $"{name.En}: {count}.")),
                LocalizedText.Same($"${string.Join(" + ", counts)} = {records.Length}$"),
                new($$"""{答|こた}えは {{string.Join("、", counts)}}、{合計|ごうけい} {{records.Length}}""", $"The answer: {string.Join(", ", counts)}, in all {records.Length}."),
            ],
            Traps =
            [
                new(SkippedRecord, Column([.. counts.Select((c, k) => k == skipped ? c - 1 : c), records.Length - 1])),
                new(CountedKinds, Column([.. counts, kinds])),
            ],
        };
    }

    private static Response Column(IEnumerable<int> numbers) =>
        new(numbers.Select((n, i) => KeyValuePair.Create(CellsKey.BoxOf(i + 1, 2), NumberKey.Write(n))));

    // Level 1: two months. 2: three. 3: three, four kinds. Months stand below each other in the records, beside each other in the table.
    private static ItemDraft JoinTables(int level, SeededRandom random)
    {
        var survey = random.Pick(Surveys[2], Surveys[3]);
        var (months, kinds) = (level == 1 ? 2 : 3, level == 3 ? 4 : 3);
        var first = random.Between(4, 9);
        var counts = Enumerable.Range(0, kinds).Select(_ => Enumerable.Range(0, months).Select(_ => random.Between(4, level == 1 ? 19 : 29)).ToArray()).ToArray();
        var names = survey.Names[..kinds];
        var monthNames = Enumerable.Range(first, months).Select(m => new LocalizedText($$"""{{m}}{月|がつ}""", MonthNames[m - 1])).ToArray();
        var rowTotals = counts.Select(row => row.Sum()).ToArray();
        var monthTotals = Enumerable.Range(0, months).Select(m => counts.Sum(row => row[m])).ToArray();
        var all = rowTotals.Sum();
        ImmutableArray<Cell> Row(LocalizedText name, IEnumerable<Cell> cells, int total) => [Cell.Given(name), .. cells, Cell.Ask(total)];
        Response Filled(Func<int, int> rowTotal, int grand) => new(
        [
            .. counts.SelectMany((row, k) => row.Skip(1).Select((n, m) => KeyValuePair.Create(CellsKey.BoxOf(k + 2, m + 3), NumberKey.Write(n)))),
            .. Enumerable.Range(0, kinds).Select(k => KeyValuePair.Create(CellsKey.BoxOf(k + 2, months + 2), NumberKey.Write(rowTotal(k)))),
            .. monthTotals.Select((n, m) => KeyValuePair.Create(CellsKey.BoxOf(kinds + 2, m + 2), NumberKey.Write(n))),
            KeyValuePair.Create(CellsKey.BoxOf(kinds + 2, months + 2), NumberKey.Write(grand)),
        ]);
        return new ItemDraft
        {
            Prompt = new($"{{月|つき}}ごとの 「{survey.Title.Ja}」を 1つの {{表|ひょう}}に まとめましょう。", $"Put the months of “{survey.Title.En}” into one table."),
            Figure = new Table(survey.Title, [new("{月|つき}", "Month"), .. names], [.. monthNames.Select((month, m) => TableRow.Of(month, counts.Select(row => $"{row[m]}")))]),
            Key = new CellsKey(
            [
                [Cell.Empty, .. monthNames.Select(Cell.Given), Cell.Given(Total)],
                .. counts.Select((row, k) => Row(names[k], row.Select((n, m) => m == 0 ? Cell.Given($"{n}") : Cell.Ask(n)), rowTotals[k])),
                Row(Total, monthTotals.Select(n => Cell.Ask(n)), all),
            ]),
            Hint = new("たてと よこの {見出|みだ}しが {合|あ}う ところに {書|か}こう。", "Write each number where its two headings meet."),
            Solution =
            [
                .. names.Select((name, k) => new LocalizedText($"{name.Ja}の {{合計|ごうけい}}は ${string.Join(" + ", counts[k])} = {rowTotals[k]}$", $"Total of {name.En}: ${string.Join(" + ", counts[k])} = {rowTotals[k]}$.")),
                new($"{{月|つき}}ごとの {{合計|ごうけい}}は {string.Join("、", monthTotals)}。", $"Totals of the months: {string.Join(", ", monthTotals)}."),
                new($"{{答|こた}}えの {{右下|みぎした}}は ${string.Join(" + ", rowTotals)} = {all}$", $"The answer in the corner: ${string.Join(" + ", rowTotals)} = {all}$."),
            ],
            Traps = [new(AddedAllTotals, Filled(k => rowTotals[k], 2 * all)), new(LeftOutLastColumn, Filled(k => rowTotals[k] - counts[k][^1], all - monthTotals[^1]))],
        };
    }

    private static readonly string[] MonthNames = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
}
