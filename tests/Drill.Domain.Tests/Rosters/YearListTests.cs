using System.Globalization;
using Drill.Domain.Rosters;

namespace Drill.Domain.Tests.Rosters;

public sealed class YearListTests
{
    private static readonly Classroom Fifth = new("c-5", "5年1組", 5);
    private static readonly Classroom Sixth = new("c-6", "６年１組", 6);

    [Fact]
    public void Check_TheProposal_MovesEverybodyUpAndLetsTheLastGradeGo()
    {
        var roster = School();

        var year = Check(roster, YearProposal.For(roster));

        Assert.Empty(year.Problems);
        Assert.Equal(("6年1組", 6), year.Classrooms.Select(c => (c.Name, c.Grade)).Single());
        Assert.Equal([("青木 はると", 1), ("石井 ゆい", 2), ("上田 そら", 3)], year.Moving.Select(s => (s.Person.Name, s.Number)));
        Assert.Equal(["江口 りん"], year.Leaving.Select(s => s.Person.Name));
    }

    [Fact]
    public void Check_NumbersLeftOut_TakesTheFreeOnesInTheOrderOfTheList()
    {
        var year = Check(School(), Line(2, 3, "上田 そら"), Line(3, 1, "青木 はると", number: "2"), Line(4, 2, "石井ゆい"), Line(5, 1, "江口 りん", "6年1組", ""));

        Assert.Empty(year.Problems);
        Assert.Equal(["上田 そら 1", "青木 はると 2", "石井 ゆい 3"], year.Moving.OrderBy(s => s.Number).Select(s => $"{s.Person.Name} {s.Number}"));
    }

    [Theory]
    [InlineData("5年1組", "9", "青木 はると", "6", "6年1組", "1", "Line 2: nobody has number “9” in “5年1組” now. Leave the present class and number as they are.")]
    [InlineData("5年1組", "1", "石井 ゆい", "6", "6年1組", "1", "Line 2: number 1 of 5年1組 is 青木 はると, not 石井 ゆい.")]
    [InlineData("5年1組", "1", "青木 はると", "", "6年1組", "1", "Line 2: the new grade must be between 1 and 9 (7 is the first year of lower secondary).")]
    [InlineData("5年1組", "1", "青木 はると", "6", "6年1組", "x", "Line 2: the new number must be between 1 and 99. Left empty, it is the next free one.")]
    [InlineData("5年1組", "1", "青木 はると", "6", "1234567890123456789012345678901", "1", "Line 2: a class’s name has at most 30 characters.")]
    public void Check_ALineThatCannotBe_IsNamed(string classroom, string number, string name, string grade, string newClassroom, string newNumber, string expected)
    {
        var year = Check(School(), new(2, classroom, number, name, grade, newClassroom, newNumber), Line(3, 2, "石井 ゆい", number: "2"), Line(4, 3, "上田 そら"), Line(5, 1, "江口 りん", "6年1組", ""));

        Assert.Equal(expected, year.Problems[0].Message.En);
        Assert.Empty(year.Moving);
    }

    [Fact]
    public void Check_LinesThatContradict_NameTheFirst()
    {
        var year = Check(
            School(), Line(2, 1, "青木 はると", number: "1"), Line(3, 2, "石井 ゆい", number: "1"), Line(4, 3, "上田 そら", grade: "5"), Line(5, 1, "青木 はると"), Line(6, 1, "江口 りん", "6年1組", ""));

        Assert.Equal(
            [
                "Line 3: number 1 of 6年1組 is on line 2 as well. Left empty, it is the next free one.",
                "Line 4: 6年1組 is of grade 6 on line 2. A class is of one grade.",
                "Line 5: 青木 はると is on line 2 as well.",
            ],
            year.Problems.Select(p => p.Message.En));
    }

    [Fact]
    public void Check_SomebodyNotOnTheList_IsNamedAndNobodyMoves()
    {
        var year = Check(School(), Line(2, 1, "青木 はると"), Line(3, 2, "石井 ゆい"), Line(4, 1, "江口 りん", "6年1組", ""));

        Assert.StartsWith("上田 そら, number 3 of 5年1組, is not on the list.", Assert.Single(year.Problems).Message.En, StringComparison.Ordinal);
        Assert.Empty(year.Moving);
    }

    [Fact]
    public void WithNewYear_ClassesOfTheSameName_BelongToNobodyOfTheOldOnes()
    {
        var before = School();
        var year = Check(before, YearProposal.For(before));

        var after = new RosterView(before.Roster.WithNewYear(year.Classrooms, year.Moving));

        Assert.Null(after.FindClassroom(Sixth.Id));
        var opened = Assert.Single(after.Classrooms);
        Assert.Equal(3, after.StudentsOf(opened.Id).Count);
        Assert.Equal(before.Roster.People, after.Roster.People);
        Assert.False(after.IsActive(after.FindPerson("江口 りん")!));
        Assert.Empty(after.ClassroomsOf("t"));
        Assert.True(after.IsActive(after.FindPerson("t")!));
    }

    [Fact]
    public void Proposal_SchoolOfAllNineGrades_SixthGoesOn()
    {
        var ninth = new Classroom("c-9", "9年1組", 9);
        var roster = new RosterView(School().Roster.With(ninth).With([Student(ninth, 1, "小川 まい")]));

        var proposal = YearProposal.For(roster);

        Assert.Equal(("7年1組", "7"), proposal.Where(p => p.Name == "江口 りん").Select(p => (p.NewClassroom, p.NewGrade)).Single());
        Assert.Equal("", proposal.Single(p => p.Name == "小川 まい").NewClassroom);
    }

    private static RosterView School() => new(Roster.Of(new("minami", "みなみ"))
        .With(Fifth).With(Sixth)
        .With(new Person { Id = "t", Role = Role.Teacher, Name = "佐藤", Login = "sato", Stamp = "s" }, [Fifth.Id])
        .With([Student(Fifth, 1, "青木 はると"), Student(Fifth, 2, "石井 ゆい"), Student(Fifth, 3, "上田 そら"), Student(Sixth, 1, "江口 りん")]));

    private static EnrolledStudent Student(Classroom classroom, int number, string name) =>
        new(new() { Id = name, Role = Role.Student, Name = name, Login = $"{classroom.Grade}-{number}", Stamp = "s" }, classroom, number);

    private static ListedPlace Line(int line, int present, string name, string classroom = "5年1組", string to = "6年1組", string grade = "6", string number = "") =>
        new(line, classroom, present.ToString(CultureInfo.InvariantCulture), name, grade, to, number);

    private static CheckedYear Check(RosterView roster, params IReadOnlyList<ListedPlace> listed)
    {
        var ids = 0;
        return YearList.Check(listed, roster, () => FormattableString.Invariant($"new-{++ids}"));
    }
}
