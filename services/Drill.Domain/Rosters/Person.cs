namespace Drill.Domain.Rosters;

/// <summary>Somebody of a school. Names live here and nowhere else; everything else knows ids.</summary>
public sealed record Person
{
    public required string Id { get; init; }

    public required Role Role { get; init; }

    public required string Name { get; init; }

    public string? Kana { get; init; }

    /// <summary>Unique in the school; a student's begins with a digit, a member of staff's with a letter (<see cref="Logins"/>).</summary>
    public required string Login { get; init; }

    /// <summary>Changes when every session of the person must end.</summary>
    public required string Stamp { get; init; }

    /// <summary>Staff only.</summary>
    public string? PasswordHash { get; init; }

    /// <summary>Staff only; null where the password alone signs in.</summary>
    public SecondFactor? SecondFactor { get; init; }

    /// <summary>Students: which card is the valid one; its secret is derived from this number and a key outside the database.</summary>
    public int Card { get; init; }

    /// <summary>Staff who left: kept so that it can be undone and what they made stays readable. Of students the enrollments tell.</summary>
    public bool HasLeft { get; init; }
}

/// <summary>A person's place in a classroom.</summary>
/// <param name="Number">出席番号, from 1; 0 for teachers.</param>
/// <param name="IsEnded">The student left; kept so that it can be undone and earlier work stays readable.</param>
public sealed record Enrollment(string Person, string Classroom, Role Role, int Number, bool IsEnded = false);

/// <summary>A student where they belong now.</summary>
public sealed record EnrolledStudent(Person Person, Classroom Classroom, int Number);
