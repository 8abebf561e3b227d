using Drill.SuccessModel.Histories;

namespace Drill.SuccessModel.Responses;

/// <summary>Responses in columns, each student's rows together and in the order answered.</summary>
public sealed class ResponseTable
{
    /// <summary>The skill of rows that name none.</summary>
    private const string NoSkill = "";

    private readonly int[] _studentStarts;
    private readonly int[] _items;
    private readonly int[] _skillStarts;
    private readonly int[] _skills;
    private readonly Outcome[] _outcomes;
    private readonly long[] _times;
    private readonly int[] _lines;

    private ResponseTable(Vocabulary students, Vocabulary items, Vocabulary skills, int[] studentStarts, List<Row> rows, int[] order, List<int> rowSkills)
    {
        (Students, Items, Skills, _studentStarts) = (students, items, skills, studentStarts);
        (_items, _outcomes, _times, _lines) = (new int[order.Length], new Outcome[order.Length], new long[order.Length], new int[order.Length]);
        _skillStarts = new int[order.Length + 1];
        _skills = new int[rowSkills.Count];
        for (var to = 0; to < order.Length; to++)
        {
            var row = rows[order[to]];
            (_items[to], _outcomes[to], _times[to], _lines[to]) = (row.Item, row.Outcome, row.Time, row.Line);
            for (var i = 0; i < row.SkillCount; i++) _skills[_skillStarts[to] + i] = rowSkills[row.SkillStart + i];
            _skillStarts[to + 1] = _skillStarts[to] + row.SkillCount;
        }
    }

    public Vocabulary Students { get; }

    /// <summary>May hold more names than this table's rows use.</summary>
    public Vocabulary Items { get; }

    public Vocabulary Skills { get; }

    public int Count => _items.Length;

    public int StudentCount => _studentStarts.Length - 1;

    /// <param name="items">Grown by the names that are new; give the training table's to read a test file against it.</param>
    public static ResponseTable Of(IEnumerable<Response> responses, Vocabulary? items = null, Vocabulary? skills = null)
    {
        var students = new Vocabulary();
        items ??= new();
        skills ??= new();
        var (rows, rowSkills, rowStudents) = (new List<Row>(), new List<int>(), new List<int>());
        foreach (var response in responses)
        {
            var start = rowSkills.Count;
            if (response.Skills.Count == 0) rowSkills.Add(skills.Add(NoSkill));
            foreach (var skill in response.Skills) rowSkills.Add(skills.Add(skill));
            rowStudents.Add(students.Add(response.Student));
            rows.Add(new(items.Add(response.Item), start, rowSkills.Count - start, Outcome.Of(response), response.AnsweredAt?.ToUnixTimeMilliseconds() ?? Question.NoTime, response.Line));
        }

        var (starts, order) = Group(rowStudents, students.Count);
        return new(students, items, skills, starts, rows, order, rowSkills);
    }

    /// <returns>The student's rows, from the first on.</returns>
    public Range RowsOf(int student) => _studentStarts[student].._studentStarts[student + 1];

    public int FirstRowOf(int student) => _studentStarts[student];

    public int EndRowOf(int student) => _studentStarts[student + 1];

    public int ItemAt(int row) => _items[row];

    public ReadOnlySpan<int> SkillsAt(int row) => _skills.AsSpan(_skillStarts[row].._skillStarts[row + 1]);

    public bool IsCorrectAt(int row) => _outcomes[row].IsCorrect;

    public Question QuestionAt(int row) => new(_items[row], SkillsAt(row), _times[row]);

    public Outcome OutcomeAt(int row) => _outcomes[row];

    /// <summary>The row's line in its file, from 1.</summary>
    public int LineAt(int row) => _lines[row];

    private static (int[] Starts, int[] Order) Group(List<int> rowStudents, int students)
    {
        var starts = new int[students + 1];
        foreach (var student in rowStudents) starts[student + 1]++;
        for (var s = 0; s < students; s++) starts[s + 1] += starts[s];
        var (next, order) = (starts.ToArray(), new int[rowStudents.Count]);
        for (var row = 0; row < rowStudents.Count; row++) order[next[rowStudents[row]]++] = row;
        return (starts, order);
    }

    private readonly record struct Row(int Item, int SkillStart, int SkillCount, Outcome Outcome, long Time, int Line);
}
