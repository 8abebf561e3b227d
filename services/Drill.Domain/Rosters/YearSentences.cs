using Drill.Domain.Text;

namespace Drill.Domain.Rosters;

/// <summary>What people hear about a list for a new school year.</summary>
internal static class YearSentences
{
    public static LocalizedText NobodyThere(int line, string classroom, string number) => new(
        $"{line}行目：いまの「{classroom}」に{number}番の人はいません。いまのクラスと番号は書きかえないでください。",
        $"Line {line}: nobody has number “{number}” in “{classroom}” now. Leave the present class and number as they are.");

    public static LocalizedText AnotherName(int line, EnrolledStudent student, string name) => new(
        $"{line}行目：{student.Classroom.Name}の{student.Number}番は「{student.Person.Name}」さんです。「{name}」さんではありません。",
        $"Line {line}: number {student.Number} of {student.Classroom.Name} is {student.Person.Name}, not {name}.");

    public static LocalizedText Twice(int line, EnrolledStudent student, int first) => new(
        $"{line}行目：「{student.Person.Name}」さんは{first}行目にもあります。", $"Line {line}: {student.Person.Name} is on line {first} as well.");

    public static LocalizedText ClassroomName(int line) => new(
        $"{line}行目：クラスの名前は{Roster.MaxClassroomNameLength}文字までです。", $"Line {line}: a class’s name has at most {Roster.MaxClassroomNameLength} characters.");

    public static LocalizedText Grade(int line) => new(
        $"{line}行目：新しい学年は 1 から {Roster.LastGrade} の数で書いてください（中学1年は7）。", $"Line {line}: the new grade must be between 1 and {Roster.LastGrade} (7 is the first year of lower secondary).");

    public static LocalizedText TwoGrades(int line, Classroom classroom, int first) => new(
        $"{line}行目：「{classroom.Name}」は{first}行目では{classroom.Grade}年です。1つのクラスは1つの学年にしてください。",
        $"Line {line}: {classroom.Name} is of grade {classroom.Grade} on line {first}. A class is of one grade.");

    public static LocalizedText Full(int line, Classroom classroom) => new(
        $"{line}行目：「{classroom.Name}」が{Roster.MaxStudentsInClassroom}人をこえます。", $"Line {line}: {classroom.Name} would have more than {Roster.MaxStudentsInClassroom} students.");

    public static LocalizedText Number(int line) => new(
        $"{line}行目：新しい番号は 1 から {StudentList.MaxNumber} の数で書いてください。空らんなら順につけます。",
        $"Line {line}: the new number must be between 1 and {StudentList.MaxNumber}. Left empty, it is the next free one.");

    public static LocalizedText NumberTwice(int line, Classroom classroom, string number, int first) => new(
        $"{line}行目：「{classroom.Name}」の{number}番は{first}行目にもあります。空らんなら順につけます。",
        $"Line {line}: number {number} of {classroom.Name} is on line {first} as well. Left empty, it is the next free one.");

    public static LocalizedText Missing(EnrolledStudent student) => new(
        $"{student.Classroom.Name}の{student.Number}番「{student.Person.Name}」さんが一覧にありません。卒業・転出なら、行を残して新しいクラスを空らんにしてください。",
        $"{student.Person.Name}, number {student.Number} of {student.Classroom.Name}, is not on the list. For who leaves the school, keep the line and leave the new class empty.");

    public static LocalizedText MoreMissing(int count) => new($"ほかに{count}人が一覧にありません。", $"{count} more are not on the list.");
}
