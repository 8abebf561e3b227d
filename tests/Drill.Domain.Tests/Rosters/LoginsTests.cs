using Drill.Domain.Rosters;

namespace Drill.Domain.Tests.Rosters;

public sealed class LoginsTests
{
    [Fact]
    public void Normalize_OneSignThatBecomesEighteen_IsNoLoginRatherThanAPage() => Assert.Equal("", Logins.Normalize(new string('\uFDFA', 4 * Logins.MaxLength)));

    [Fact]
    public void Normalize_FullWidth_IsRead() => Assert.Equal("5-2-01", Logins.Normalize(" ５-２-０１ "));

    [Fact]
    public void ForStudent_ThirtyYearsOfClassesWithoutASectionInTheName_AllHaveOne()
    {
        var classroom = new Classroom("c", "1-2", 1);
        var given = new HashSet<string>();
        for (var i = 0; i < 30 * 5; i++) Assert.True(given.Add(Logins.ForStudent(classroom, 1, given.Contains)));
        Assert.Contains("1-01", given);
        Assert.Contains("1-01z", given);
        Assert.All(given, login => Assert.True(Logins.IsStudents(login) && login == Logins.Normalize(login)));
    }
}
