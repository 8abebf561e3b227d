using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Data;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Cells;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Data.GraphMisconceptions;

namespace Drill.Content.Grade4.Data;

/// <summary>4年 二つの観点で整理する表.</summary>
internal sealed class TwoWayTables : IUnitFile
{
    public Unit Unit => new("g4-two-way-tables", "math", 4, 25, new("{整理|せいり}の しかた", "Two-way tables"),
    [
        new Skill
        {
            Id = "two-way-table-read",
            Name = new("2つの ことがらの {表|ひょう}を よむ", "Reading two-way tables"),
            Codes = ["8250243411100000", "8250243412100000"],
            Prerequisites = ["add-3digit"],
            Templates = [new("two-way-table-read.cell", 1, ReadCell)],
        },
        new Skill
        {
            Id = "two-way-table-fill",
            Name = new("{表|ひょう}の {合計|ごうけい}と あいた ところ", "Totals and gaps of two-way tables"),
            Codes = ["8250243411100000"],
            Prerequisites = ["two-way-table-read", "sub-3digit"],
            Templates = [new("two-way-table-fill.pets", 1, FillGaps)],
        },
        new Skill
        {
            Id = "two-way-table-sort",
            Name = new("{落|お}ちや {重|かさ}なりなく {分|わ}ける", "Sorting by two questions"),
            Codes = ["8250243411100000", "8250243412100000"],
            Prerequisites = ["two-way-table-fill", "two-way-table-read"],
            Templates = [new("two-way-table-sort.story", 1, SortPeople)],
        },
    ]);

    private static readonly (LocalizedText Title, string[] Rows, string[] RowsEn, string[] Columns, string[] ColumnsEn)[] Themes =
    [
        (new("けがの {場所|ばしょ}と {種類|しゅるい}", "Where and how children were hurt"), ["{校庭|こうてい}", "{教室|きょうしつ}", "ろうか"], ["yard", "classroom", "corridor"], ["すりきず", "{切|き}りきず", "{打|う}ち{身|み}"], ["graze", "cut", "bruise"]),
        (new("{借|か}りた {本|ほん}の {学年|がくねん}と {種類|しゅるい}", "Books borrowed, by grade"), ["4{年|ねん}", "5{年|ねん}", "6{年|ねん}"], ["grade 4", "grade 5", "grade 6"], ["{物語|ものがたり}", "{図|ず}かん", "{伝記|でんき}"], ["stories", "nature", "biographies"]),
        (new("{売|う}れた パンの {時間|じかん}と {種類|しゅるい}", "Rolls sold, by time of day"), ["{朝|あさ}", "{昼|ひる}", "{夕方|ゆうがた}"], ["morning", "noon", "evening"], ["あんパン", "クリームパン", "メロンパン"], ["bean", "cream", "melon"]),
    ];

    // Level 1: a cell. 2: a total of a row. 3: the difference of two cells of a column.
    private static ItemDraft ReadCell(int level, SeededRandom random)
    {
        var theme = random.Pick(Themes);
        var cells = random.Draw(r => Enumerable.Range(0, 9).Select(_ => r.Between(level == 1 ? 3 : 11, level == 1 ? 19 : 38)).ToArray(), n => n.Distinct().Count() == 9);
        var (row, column) = (random.Between(0, 2), random.Between(0, 2));
        var otherRow = (row + 1) % 3;
        int At(int r, int c) => cells[(3 * r) + c];
        var rowTotal = At(row, 0) + At(row, 1) + At(row, 2);
        var columnTotal = At(0, column) + At(1, column) + At(2, column);
        var answer = level switch { 1 => At(row, column), 2 => rowTotal, _ => Math.Abs(At(row, column) - At(otherRow, column)) };
        return new ItemDraft
        {
            Prompt = level switch
            {
                1 => new($$"""{{theme.Rows[row]}}の {{theme.Columns[column]}}の {数|かず}は いくつですか。""", $"How many are there for {theme.RowsEn[row]} and {theme.ColumnsEn[column]}?"),
                2 => new($$"""{{theme.Rows[row]}}の {合計|ごうけい}は いくつですか。""", $"What is the total for {theme.RowsEn[row]}?"),
                _ => new($$"""{{theme.Columns[column]}}の {数|かず}は、{{theme.Rows[row]}}と {{theme.Rows[otherRow]}}で いくつ ちがいますか。""", $"For {theme.ColumnsEn[column]}, by how many do {theme.RowsEn[row]} and {theme.RowsEn[otherRow]} differ?"),
            },
            Figure = new Table(theme.Title, [new("　", " "), .. theme.Columns.Zip(theme.ColumnsEn, (j, e) => new LocalizedText(j, e))], [.. Enumerable.Range(0, 3).Select(r => TableRow.Of(new(theme.Rows[r], theme.RowsEn[r]), [.. Enumerable.Range(0, 3).Select(c => $"{At(r, c)}")]))]),
            Key = new NumberKey(answer),
            Hint = new("{行|ぎょう}と {列|れつ}が {交|まじ}わる ところを {見|み}よう。", "Look where the row and the column cross."),
            Solution = level switch
            {
                1 => [new($$"""{{theme.Rows[row]}}の {行|ぎょう}と {{theme.Columns[column]}}の {列|れつ}の {交|まじ}わる ところ""", $"Where the row of {theme.RowsEn[row]} crosses the column of {theme.ColumnsEn[column]}."), WorkedSolution.Answer($"{answer}")],
                2 => [LocalizedText.Same($"${At(row, 0)} + {At(row, 1)} + {At(row, 2)} = {rowTotal}$"), WorkedSolution.Answer($"{answer}")],
                _ =>
                [
                    new($$"""{{theme.Rows[row]}}は {{At(row, column)}}、{{theme.Rows[otherRow]}}は {{At(otherRow, column)}}""", $"{theme.RowsEn[row]}: {At(row, column)}, {theme.RowsEn[otherRow]}: {At(otherRow, column)}."),
                    LocalizedText.Same($"${Math.Max(At(row, column), At(otherRow, column))} − {Math.Min(At(row, column), At(otherRow, column))} = {answer}$"),
                    new($$"""たしかめ：${{Math.Min(At(row, column), At(otherRow, column))}} + {{answer}} = {{Math.Max(At(row, column), At(otherRow, column))}}$""", $"Check: ${Math.Min(At(row, column), At(otherRow, column))} + {answer} = {Math.Max(At(row, column), At(otherRow, column))}$."),
                    WorkedSolution.Answer($"{answer}"),
                ],
            },
            Traps = level switch
            {
                1 => [NumberTrap.Of(ReadOtherCell, At(otherRow, column)), NumberTrap.Of(TotalForCell, rowTotal)],
                2 => [NumberTrap.Of(ReadOtherCell, At(row, 0)), .. columnTotal == rowTotal ? Array.Empty<Trap>() : [NumberTrap.Of(TotalForCell, cells.Sum())]],
                _ => [NumberTrap.Of(TotalForCell, columnTotal), NumberTrap.Of(AddedForMissing, At(row, column) + At(otherRow, column))],
            },
        };
    }

    // Level 1: two totals. 2: two cells. 3: a cell and totals that need each other.
    private static ItemDraft FillGaps(int level, SeededRandom random)
    {
        var (a, b, c, d) = random.Draw(r => (A: r.Between(3, 16), B: r.Between(3, 16), C: r.Between(3, 16), D: r.Between(3, 16)), n => new[] { n.A, n.B, n.C, n.D }.Distinct().Count() == 4);
        if (level > 1) (a, b, c, d) = (a + 11, b + 12, c + 13, d + 14);
        int[,] all = { { a, b, a + b }, { c, d, c + d }, { a + c, b + d, a + b + c + d } };
        (int R, int C)[] asked = level switch { 1 => [(0, 2), (2, 0)], 2 => [(0, 1), (1, 0)], _ => [(0, 0), (1, 2), (2, 1)] };
        var (firstJa, firstEn, secondJa, secondEn) = random.Pick(("{犬|いぬ}", "dog", "ねこ", "cat"), ("{兄|あに}や {姉|あね}", "older brother or sister", "{弟|おとうと}や {妹|いもうと}", "younger brother or sister"), ("ピアノ", "piano", "{水泳|すいえい}", "swimming"));
        LocalizedText[] heads = [new($"{secondJa} ある", $"{secondEn}: yes"), new($"{secondJa} ない", $"{secondEn}: no"), new("{合計|ごうけい}", "total")];
        LocalizedText[] names = [new($"{firstJa} ある", $"{firstEn}: yes"), new($"{firstJa} ない", $"{firstEn}: no"), new("{合計|ごうけい}", "total")];
        var key = new CellsKey([[Cell.Empty, .. heads.Select(Cell.Given)], .. Enumerable.Range(0, 3).Select(r => System.Collections.Immutable.ImmutableArray.Create<Cell>([Cell.Given(names[r]), .. Enumerable.Range(0, 3).Select(k => asked.Contains((r, k)) ? Cell.Ask(all[r, k]) : Cell.Given($"{all[r, k]}"))]))]);
        Response Filled(Func<int, int, int> of) => new(asked.Select(p => KeyValuePair.Create(CellsKey.BoxOf(p.R + 2, p.C + 2), NumberKey.Write(of(p.R, p.C)))));
        return new ItemDraft
        {
            Prompt = new($$"""4{年生|ねんせい} {{a + b + c + d}}{人|にん}に、{{firstJa}}と {{secondJa}}の ある・ないを きいて {表|ひょう}に しました。あいて いる ところに {数|かず}を {入|い}れましょう。""", $"{a + b + c + d} fourth graders were asked about two things ({firstEn}, {secondEn}). Fill in the table."),
            Key = key,
            Hint = new("{横|よこ}に たしても、たてに たしても {合計|ごうけい}に なるよ。", "Each row and each column adds up to its total."),
            Solution = level switch
            {
                1 => [LocalizedText.Same($"${a} + {b} = {a + b}$"), LocalizedText.Same($"${a} + {c} = {a + c}$"), new($$"""{答|こた}えは {{a + b}}と {{a + c}}""", $"The answer is {a + b} and {a + c}.")],
                2 => [LocalizedText.Same($"${a + b} − {a} = {b}$"), LocalizedText.Same($"${a + c} − {a} = {c}$"), new($$"""{答|こた}えは {{b}}と {{c}}""", $"The answer is {b} and {c}.")],
                _ => [LocalizedText.Same($"${a + b} − {b} = {a}$"), LocalizedText.Same($"${c} + {d} = {c + d}$"), LocalizedText.Same($"${b} + {d} = {b + d}$"), new($$"""{答|こた}えは {{a}}、{{c + d}}、{{b + d}}""", $"The answer is {a}, {c + d} and {b + d}.")],
            },
            Traps =
            [
                new(AddedForMissing, Filled((r, k) => (r, k) switch { (0, 1) => a + b + a, (1, 0) => a + c + a, (0, 0) => a + b + b, (0, 2) => all[2, 2] + a, _ => all[2, 2] + all[r, k] })),
                new(TotalForCell, Filled((_, _) => all[2, 2])),
            ],
        };
    }

    // Level 1: neither. 2: both. 3: only one of the two.
    private static ItemDraft SortPeople(int level, SeededRandom random)
    {
        var (both, onlyA, onlyB, neither) = random.Draw(r => (Both: r.Between(4, 12), OnlyA: r.Between(3, 12), OnlyB: r.Between(3, 12), Neither: r.Between(2, 9)), n => new[] { n.Both, n.OnlyA, n.OnlyB, n.Neither }.Distinct().Count() == 4 && n.Both + n.OnlyA + n.OnlyB + n.Neither <= 38);
        var all = both + onlyA + onlyB + neither;
        var (a, b) = (both + onlyA, both + onlyB);
        var (ja, en) = random.Pick((("なわとび", "{一輪車|いちりんしゃ}"), ("skip", "ride a unicycle")), (("{平泳|ひらおよ}ぎ", "クロール"), ("swim breaststroke", "swim crawl")), (("さかあがり", "{二重|にじゅう}とび"), ("turn over the bar", "double-skip")));
        var answer = level switch { 1 => onlyA, 2 => neither, _ => onlyA + onlyB };
        return new ItemDraft
        {
            Prompt = new(
                $$"""{{all}}{人|にん}の クラスで、{{ja.Item1}}が できる {人|ひと}は {{a}}{人|にん}、{{ja.Item2}}が できる {人|ひと}は {{b}}{人|にん}、{両方|りょうほう} できる {人|ひと}は {{both}}{人|にん}です。{{level switch { 1 => $"{ja.Item1}だけ できる {{人|ひと}}は {{何人|なんにん}}ですか。", 2 => "どちらも できない {人|ひと}は {何人|なんにん}ですか。", _ => "どちらか {一方|いっぽう}だけ できる {人|ひと}は {合|あ}わせて {何人|なんにん}ですか。" }}}""",
                $"In a class of {all}, {a} can {en.Item1}, {b} can {en.Item2} and {both} can do both. {level switch { 1 => $"How many can only {en.Item1}?", 2 => "How many can do neither?", _ => "How many can do exactly one of the two?" }}"),
            Key = new NumberKey(answer),
            Hint = new("{両方|りょうほう}・{一方|いっぽう}だけ・どちらも ない、の {表|ひょう}に {分|わ}けよう。", "Sort into both, only one, and neither."),
            Solution = level switch
            {
                1 => [LocalizedText.Same($"${a} − {both} = {onlyA}$"), WorkedSolution.Answer($"{answer}", "{人|にん}", "children")],
                2 => [LocalizedText.Same($"${a} + {b} − {both} = {a + b - both}$"), LocalizedText.Same($"${all} − {a + b - both} = {neither}$"), WorkedSolution.Answer($"{answer}", "{人|にん}", "children")],
                _ => [LocalizedText.Same($"${a} − {both} = {onlyA}$"), LocalizedText.Same($"${b} − {both} = {onlyB}$"), LocalizedText.Same($"${onlyA} + {onlyB} = {answer}$"), WorkedSolution.Answer($"{answer}", "{人|にん}", "children")],
            },
            Traps = level switch
            {
                1 => [NumberTrap.Of(TotalForCell, a), NumberTrap.Of(AddedForMissing, a + both)],
                2 => [NumberTrap.Of(CountedTwice, all - a - b > 0 && all - a - b != neither ? all - a - b : a + b - both), NumberTrap.Of(TotalForCell, all - both)],
                _ => [NumberTrap.Of(CountedTwice, a + b), NumberTrap.Of(TotalForCell, a + b - both)],
            },
        };
    }
}
