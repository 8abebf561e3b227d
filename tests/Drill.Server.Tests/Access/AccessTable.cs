namespace Drill.Server.Tests.Access;

/// <summary>
/// What every endpoint answers: for each target the statuses of anonymous, student, teacher, administrator, supporter. The callers belong to みなみ 5年1組;
/// own = that class, sibling = another class of the school, foreign = another school, absent = nothing there.
/// </summary>
public sealed record AccessRow(string Call, string Own, string? Sibling = null, string? Foreign = null, string? Absent = null, Func<Target, object?>? Body = null)
{
    public string Method => Call.Split(' ')[0];

    public string Pattern => Call.Split(' ')[1];
}

public static class AccessTable
{
    private const string Hidden = "401 403 404 404 403";
    private const string NamesHidden = "401 403 404 404 404";
    private static readonly Func<Target, object?> Nothing = _ => null;

    public static readonly AccessRow[] Rows =
    [
        new("POST /api/session", "401 401 401 401 401", Body: _ => new { school = "minami", login = "nobody-at-all", secret = "wrong" }),
        new("GET /api/session", "401 200 200 200 200"),
        new("DELETE /api/session", "401 204 204 204 204"),
        new("GET /api/account", "401 403 200 200 200"),
        new("POST /api/account/password", "401 403 400 400 400", Body: _ => new { secret = "wrong", newSecret = "short" }),
        new("POST /api/account/second-factor", "401 403 200 200 200", Body: Nothing),
        new("PUT /api/account/second-factor", "401 403 400 400 400", Body: _ => new { salt = "x", code = "1", secret = "wrong" }),
        new("POST /api/account/second-factor/recovery", "401 403 409 409 409", Body: _ => new { secret = "wrong" }),
        new("POST /api/account/second-factor/remove", "401 403 400 400 400", Body: _ => new { secret = "wrong" }),
        new("GET /api/setup", "200 200 200 200 200"),
        new("POST /api/setup", "403 403 403 403 403", Body: _ => new { token = "x", school = new { code = "x1", name = "x" }, administrator = new { name = "x", login = "xx", secret = "0123456789" } }),
        new("GET /api/home", "401 200 403 403 403"),
        new("GET /api/curriculum", "401 200 200 200 200"),
        new("POST /api/drills", "401 200 403 403 403", "401 404 403 403 403", "401 404 403 403 403", "401 404 403 403 403", t => new { kind = "assignment", assignment = t.Assignment }),
        new("GET /api/drills/{drill}/closing", "401 200 403 403 403", "401 404 403 403 403", "401 404 403 403 403", "401 404 403 403 403"),
        new("GET /api/items/{id}/hint", "401 200 403 403 403", "401 404 403 403 403", "401 404 403 403 403", "401 404 403 403 403"),
        new("POST /api/attempts", "401 200 403 403 403", "401 404 403 403 403", "401 404 403 403 403", "401 404 403 403 403", t => t.Attempt()),
        new("POST /api/attempts/batch", "401 200 403 403 403", Body: t => new[] { t.Attempt() }),
        new("GET /api/classrooms/{id}/live", "401 403 200 200 403", "401 403 404 200 403", Hidden, Hidden),
        new("GET /api/classrooms/{id}/live.csv", "401 403 200 200 403", "401 403 404 200 403", Hidden, Hidden),
        new("GET /api/classrooms/{id}/cards", "401 403 200 200 200", "401 403 404 200 200", NamesHidden, NamesHidden),
        new("GET /api/classrooms/{id}/assignments", "401 403 200 403 403", "401 403 404 403 403", "401 403 404 403 403", "401 403 404 403 403"),
        new("GET /api/classrooms/{id}/vetoes", "401 403 200 403 403", "401 403 404 403 403", "401 403 404 403 403", "401 403 404 403 403"),
        new("PUT /api/classrooms/{id}/vetoes/{skill}", "401 403 200 403 403", "401 403 404 403 403", "401 403 404 403 403", "401 403 404 403 403", Nothing),
        new("DELETE /api/classrooms/{id}/vetoes/{skill}", "401 403 200 403 403", "401 403 404 403 403", "401 403 404 403 403", "401 403 404 403 403", Nothing),
        new("GET /api/students/{id}", "401 403 200 200 403", "401 403 404 200 403", Hidden, Hidden),
        new("GET /api/students/{id}/ability", "401 403 200 200 403", "401 403 404 200 403", Hidden, Hidden),
        new("POST /api/assignments", "401 403 201 403 403", "401 403 404 403 403", "401 403 404 403 403", "401 403 404 403 403",
            t => new { classroom = t.Classroom, title = "x", items = 3, due = DateTimeOffset.UtcNow.AddDays(1) }),
        new("POST /api/assignments/preview", "401 403 200 403 403", "401 403 404 403 403", "401 403 404 403 403", "401 403 404 403 403", t => new { classroom = t.Classroom, minutes = 5 }),
        new("GET /api/assignments/{id}", "401 403 200 403 403", "401 403 404 403 403", "401 403 404 403 403", "401 403 404 403 403"),
        new("DELETE /api/assignments/{id}", "401 403 204 403 403", "401 403 404 403 403", "401 403 404 403 403", "401 403 404 403 403"),
        new("GET /api/gallery/{unit}", "401 403 200 200 403"),
        new("GET /api/authored", "401 403 200 200 403"),
        new("GET /api/authored.csv", "401 403 200 200 403"),
        new("POST /api/authored", "401 403 400 400 403", Body: _ => new { form = new { prompt = "" } }),
        new("POST /api/authored/preview", "401 403 200 200 403", Body: _ => new { form = new { prompt = "" } }),
        new("POST /api/authored/import", "401 403 200 200 403", Body: _ => new { text = "", preview = true }),
        new("PUT /api/authored/{id}", "401 403 400 400 403", "401 403 400 400 403", "401 403 404 404 403", "401 403 404 404 403", _ => new { form = new { prompt = "" } }),
        new("DELETE /api/authored/{id}", "401 403 200 200 403", "401 403 200 200 403", "401 403 404 404 403", "401 403 404 404 403", Nothing),
        new("POST /api/authored/{id}/restore", "401 403 200 200 403", "401 403 200 200 403", "401 403 404 404 403", "401 403 404 404 403", Nothing),
        new("GET /api/models", "401 403 403 200 200"),
        new("GET /api/school", "401 403 403 200 200"),
        new("POST /api/classrooms", "401 403 403 400 400", Body: _ => new { name = "", grade = 5 }),
        new("POST /api/teachers", "401 403 403 409 403", Foreign: "401 403 403 404 403", Absent: "401 403 403 404 403", Body: t => new { name = "x", login = "teacher1", classrooms = new[] { t.Classroom } }),
        new("POST /api/supporters", "401 403 403 409 403", Body: _ => new { name = "x", login = "teacher1" }),
        new("POST /api/staff/{id}/password", "401 403 403 200 403", "401 403 403 200 403", "401 403 403 404 403", "401 403 403 404 403", Nothing),
        new("DELETE /api/staff/{id}/second-factor", "401 403 403 204 403", "401 403 403 204 403", "401 403 403 404 403", "401 403 403 404 403", Nothing),
        new("PUT /api/staff/{id}/classrooms", "401 403 403 204 403", "401 403 403 204 403", "401 403 403 404 403", "401 403 403 404 403", t => new { classrooms = new[] { t.Classroom } }),
        new("DELETE /api/staff/{id}", "401 403 403 204 403", "401 403 403 204 403", "401 403 403 404 403", "401 403 403 404 403", Nothing),
        new("POST /api/staff/{id}/restore", "401 403 403 204 403", "401 403 403 204 403", "401 403 403 404 403", "401 403 403 404 403", Nothing),
        new("GET /api/school/year.csv", "401 403 403 200 200"),
        new("POST /api/school/year", "401 403 403 200 200", Body: _ => new { text = "", preview = true }),
        new("GET /api/classrooms/{id}/students", "401 403 403 200 200", "401 403 403 200 200", "401 403 403 404 404", "401 403 403 404 404"),
        new("POST /api/classrooms/{id}/students", "401 403 403 200 200", "401 403 403 200 200", "401 403 403 404 404", "401 403 403 404 404", _ => new { text = "試し", preview = true }),
        new("DELETE /api/classrooms/{id}/students/{student}", "401 403 403 204 204", "401 403 403 204 204", "401 403 403 404 404", "401 403 403 404 404", Nothing),
        new("POST /api/classrooms/{id}/students/{student}/restore", "401 403 403 204 204", "401 403 403 204 204", "401 403 403 404 404", "401 403 403 404 404", Nothing),
        new("POST /api/classrooms/{id}/students/{student}/move", "401 403 403 200 200", "401 403 403 200 200", "401 403 403 404 404", "401 403 403 404 404", t => new { classroom = t.Classroom }),
        new("POST /api/classrooms/{id}/students/{student}/card", "401 403 200 200 200", "401 403 404 200 200", NamesHidden, NamesHidden, Nothing),
        new("GET /health/live", "200 200 200 200 200"),
        new("GET /health/ready", "200 200 200 200 200"),
        new("GET /openapi/{documentName}.json", "200 200 200 200 200"),
        new("POST /hubs/classroom/negotiate", "401 403 200 200 403"),

        // Without a negotiated connection there is nothing to connect to; who may not connect does not hear even that.
        new("GET /hubs/classroom", "401 403 400 400 403"),

        // Anybody may open a web socket here; a plain request is told so.
        new("GET /hubs/check", "400 400 400 400 400"),
    ];
}
