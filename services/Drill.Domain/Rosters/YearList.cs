using Drill.Domain.Text;

namespace Drill.Domain.Rosters;

/// <summary>One line of the list for a new school year, as written: where a student is now, and where they will be.</summary>
/// <param name="Line">From 1, as the person who pasted it counts.</param>
/// <param name="NewClassroom">Empty = the student leaves the school.</param>
/// <param name="NewNumber">Empty = the next free one.</param>
public sealed record ListedPlace(int Line, string Classroom, string Number, string Name, string NewGrade, string NewClassroom, string NewNumber);

/// <summary>A new school year ready to begin, or what is wrong with its list line by line; with problems nothing may be changed.</summary>
public sealed record CheckedYear(IReadOnlyList<Classroom> Classrooms, IReadOnlyList<EnrolledStudent> Moving, IReadOnlyList<EnrolledStudent> Leaving, IReadOnlyList<ListProblem> Problems);

/// <summary>
/// Checks a list against the school as it is: every student stands in it exactly once, so that nobody is lost or doubled, and under the own name,
/// so that a column that was sorted alone is found out.
/// </summary>
public sealed class YearList
{
    /// <summary>Of students who are missing, so many are named; the rest are counted.</summary>
    private const int MissingNamed = 10;

    private readonly Func<string> _newId;
    private readonly Dictionary<(string Classroom, int Number), EnrolledStudent> _present;
    private readonly Dictionary<string, int> _lineOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NewClassroom> _opened = new(StringComparer.Ordinal);
    private readonly List<EnrolledStudent> _leaving = [];
    private readonly List<ListProblem> _problems = [];

    private YearList(RosterView roster, Func<string> newId)
    {
        _newId = newId;
        _present = roster.Classrooms.SelectMany(c => roster.StudentsOf(c.Id)).GroupBy(s => (Plain(s.Classroom.Name), s.Number)).ToDictionary(g => g.Key, g => g.First());
    }

    /// <param name="newId">Ids for the classrooms that open.</param>
    public static CheckedYear Check(IReadOnlyList<ListedPlace> listed, RosterView roster, Func<string> newId)
    {
        var list = new YearList(roster, newId);
        foreach (var place in listed)
        {
            if (list.Read(place) is { } problem) list._problems.Add(new(place.Line, problem));
        }

        list.FindMissing(listed.Count == 0 ? 1 : listed[^1].Line + 1);
        if (list._opened.Count > Roster.MaxClassrooms) list._problems.Add(new(1, Roster.TooManyClassrooms));
        return list._problems.Count > 0
            ? new([], [], [], [.. list._problems.OrderBy(p => p.Line)])
            : new([.. list._opened.Values.Select(c => c.Classroom)], [.. list._opened.Values.SelectMany(c => c.Number())], list._leaving, []);
    }

    private LocalizedText? Read(ListedPlace place)
    {
        var line = place.Line;
        if (StudentList.ReadNumber(place.Number) is not { } number || !_present.TryGetValue((Plain(place.Classroom), number), out var student))
        {
            return YearSentences.NobodyThere(line, place.Classroom, place.Number);
        }

        if (Plain(student.Person.Name) != Plain(place.Name)) return YearSentences.AnotherName(line, student, place.Name);
        if (!_lineOf.TryAdd(student.Person.Id, line)) return YearSentences.Twice(line, student, _lineOf[student.Person.Id]);
        if (place.NewClassroom.Length > 0) return Place(place, student);
        _leaving.Add(student);
        return null;
    }

    private LocalizedText? Place(ListedPlace place, EnrolledStudent student)
    {
        var line = place.Line;
        if (place.NewClassroom.Length > Roster.MaxClassroomNameLength) return YearSentences.ClassroomName(line);
        if (StudentList.ReadNumber(place.NewGrade, Roster.LastGrade) is not { } grade) return YearSentences.Grade(line);
        if (!_opened.TryGetValue(place.NewClassroom, out var classroom))
        {
            _opened[place.NewClassroom] = classroom = new(new(_newId(), place.NewClassroom, grade), line);
        }

        if (classroom.Classroom.Grade != grade) return YearSentences.TwoGrades(line, classroom.Classroom, classroom.FirstLine);
        if (classroom.IsFull) return YearSentences.Full(line, classroom.Classroom);
        var number = StudentList.ReadNumber(place.NewNumber);
        if (number is null && place.NewNumber.Length > 0) return YearSentences.Number(line);
        return classroom.Add(student, number, line) is { } first ? YearSentences.NumberTwice(line, classroom.Classroom, place.NewNumber, first) : null;
    }

    private void FindMissing(int afterLast)
    {
        var missing = _present.Values.Where(s => !_lineOf.ContainsKey(s.Person.Id)).OrderBy(s => s.Classroom.Grade).ThenBy(s => s.Classroom.Name, StringComparer.Ordinal).ThenBy(s => s.Number).ToList();
        _problems.AddRange(missing.Take(MissingNamed).Select(s => new ListProblem(afterLast, YearSentences.Missing(s))));
        if (missing.Count > MissingNamed) _problems.Add(new(afterLast, YearSentences.MoreMissing(missing.Count - MissingNamed)));
    }

    // Spreadsheets and people change spaces and widths.
    private static string Plain(string name) => string.Concat(CompatibleForm.Of(name).Where(c => !char.IsWhiteSpace(c)));

    /// <summary>A classroom that opens, while its students are read.</summary>
    private sealed class NewClassroom(Classroom classroom, int firstLine)
    {
        private readonly List<(Person Person, int? Number)> _students = [];
        private readonly Dictionary<int, int> _lineOfNumber = [];

        public Classroom Classroom => classroom;

        public int FirstLine => firstLine;

        public bool IsFull => _students.Count >= Roster.MaxStudentsInClassroom;

        /// <returns>The line that has the number already, or null.</returns>
        public int? Add(EnrolledStudent student, int? number, int line)
        {
            if (number is { } written && !_lineOfNumber.TryAdd(written, line)) return _lineOfNumber[written];
            _students.Add((student.Person, number));
            return null;
        }

        /// <summary>Who was given no number takes the next free one, in the list's order.</summary>
        public IEnumerable<EnrolledStudent> Number()
        {
            var next = 1;
            foreach (var (person, written) in _students)
            {
                while (written is null && _lineOfNumber.ContainsKey(next)) next++;
                yield return new(person, classroom, written ?? next++);
            }
        }
    }
}
