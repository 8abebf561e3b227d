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
    private readonly int[] _grades;
    private readonly string?[] _groups;
    private readonly float[] _priors;

    private ResponseTable(Vocabulary students, Vocabulary items, Vocabulary skills, int[] studentStarts, List<Row> rows, int[] order, List<int> rowSkills, bool hasPriors)
    {
        HasPriors = hasPriors;
        (_grades, _groups, _priors) = (new int[order.Length], new string?[order.Length], new float[order.Length]);
        (Students, Items, Skills, _studentStarts) = (students, items, skills, studentStarts);
        (_items, _outcomes, _times, _lines) = (new int[order.Length], new Outcome[order.Length], new long[order.Length], new int[order.Length]);
        _skillStarts = new int[order.Length + 1];
        _skills = new int[rowSkills.Count];
        for (var to = 0; to < order.Length; to++)
        {
            var row = rows[order[to]];
            (_items[to], _outcomes[to], _times[to], _lines[to]) = (row.Item, row.Outcome, row.Time, row.Line);
            (_grades[to], _groups[to], _priors[to]) = (row.Grade, row.Group, row.Prior);
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
    /// <param name="priors">What a curriculum says before any answer; null when the items belong to none.</param>
    public static ResponseTable Of(IEnumerable<Response> responses, Vocabulary? items = null, Vocabulary? skills = null, CurriculumPriors? priors = null)
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
            rows.Add(new(items.Add(response.Item), start, rowSkills.Count - start, Outcome.Of(response), response.AnsweredAt?.ToUnixTimeMilliseconds() ?? Question.NoTime, response.Line, response.Grade ?? 0, response.Group, priors?.DifficultyOf(response) ?? 0));
        }

        var (starts, order) = Group(rowStudents, students.Count);
        return new(students, items, skills, starts, rows, order, rowSkills, priors is not null);
    }

    /// <returns>The student's rows, from the first on.</returns>
    public Range RowsOf(int student) => _studentStarts[student].._studentStarts[student + 1];

    /// <returns>The students' rows, one student after the other.</returns>
    public int[] RowsOf(int[] students) => [.. students.SelectMany(student => Enumerable.Range(FirstRowOf(student), EndRowOf(student) - FirstRowOf(student)))];

    public int FirstRowOf(int student) => _studentStarts[student];

    public int EndRowOf(int student) => _studentStarts[student + 1];

    public int ItemAt(int row) => _items[row];

    public ReadOnlySpan<int> SkillsAt(int row) => _skills.AsSpan(_skillStarts[row].._skillStarts[row + 1]);

    public bool IsCorrectAt(int row) => _outcomes[row].IsCorrect;

    public Question QuestionAt(int row) => new(_items[row], SkillsAt(row), _times[row], PriorAt(row));

    public Outcome OutcomeAt(int row) => _outcomes[row];

    /// <summary>The row's line in its file, from 1.</summary>
    public int LineAt(int row) => _lines[row];

    public bool HasPriors { get; }

    /// <summary>Difficulty of the row's item before any answer, logits; 0 without priors.</summary>
    public float PriorAt(int row) => _priors[row];

    /// <summary>Ability of the student before any answer, logits; 0 without priors.</summary>
    public float StartOf(int student) => !HasPriors || FirstRowOf(student) == EndRowOf(student) ? 0 : CurriculumPriors.AbilityIn(_grades[FirstRowOf(student)]);

    /// <summary>School year; 0 when not known.</summary>
    public int GradeAt(int row) => _grades[row];

    public string? GroupAt(int row) => _groups[row];

    /// <summary>Unix milliseconds, or <see cref="Question.NoTime"/>.</summary>
    public long TimeAt(int row) => _times[row];

    private static (int[] Starts, int[] Order) Group(List<int> rowStudents, int students)
    {
        var starts = new int[students + 1];
        foreach (var student in rowStudents) starts[student + 1]++;
        for (var s = 0; s < students; s++) starts[s + 1] += starts[s];
        var (next, order) = (starts.ToArray(), new int[rowStudents.Count]);
        for (var row = 0; row < rowStudents.Count; row++) order[next[rowStudents[row]]++] = row;
        return (starts, order);
    }

    private readonly record struct Row(int Item, int SkillStart, int SkillCount, Outcome Outcome, long Time, int Line, int Grade, string? Group, float Prior);
}
