using Drill.Server.Tests.Support;

namespace Drill.Server.Tests.Access;

/// <summary>Every endpoint × role × own, sibling, foreign, absent.</summary>
public sealed class AccessMatrixTests(DrillApp app)
{
    private static readonly string[] Roles = ["anonymous", "student", "teacher", "administrator", "supporter"];

    [Fact]
    public void Table_EveryEndpointOfTheServer_IsInIt()
    {
        var found = Endpoints.Of(app.Services).Select(e => e.ToString()).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(AccessTable.Rows.Select(r => r.Call).Order(StringComparer.Ordinal), found);
    }

    [Fact]
    public async Task Endpoint_EveryRoleAndTarget_AnswersAsTheTableSays()
    {
        var failures = new List<string>();
        var (own, sibling, foreign) = (await Target.In(app, app.Minami.Classes[0]), await Target.In(app, app.Minami.Classes[1]), await Target.In(app, app.Kita.Classes[0]));
        for (var role = 0; role < Roles.Length; role++)
        {
            var caller = await CallerAsync(role);
            foreach (var row in AccessTable.Rows)
            {
                var foreignAnswer = await TryAsync(caller, row, row.Foreign, foreign, role, "foreign", failures);
                var absentAnswer = await TryAsync(caller, row, row.Absent, Target.Absent, role, "absent", failures);
                if (foreignAnswer?.Body != absentAnswer?.Body) failures.Add($"{row.Call} {Roles[role]}: foreign and absent can be told apart: {foreignAnswer?.Body} / {absentAnswer?.Body}");
                await TryAsync(caller, row, row.Sibling, sibling, role, "sibling", failures);
                await TryAsync(caller, row, row.Own, own, role, "own", failures);
                if (row.Call == "DELETE /api/session") caller = await CallerAsync(role);
            }
        }

        Assert.Empty(failures);
    }

    private static async Task<Answer?> TryAsync(TestBrowser caller, AccessRow row, string? expected, Target? target, int role, string name, List<string> failures)
    {
        if (expected is null) return null;
        var answer = await caller.SendAsync(new HttpMethod(row.Method), target!.PathOf(row), row.Body?.Invoke(target));
        if ($"{(int)answer.Status}" != expected.Split(' ')[role]) failures.Add($"{row.Call} {Roles[role]} {name}: {(int)answer.Status} instead of {expected.Split(' ')[role]}");
        return answer;
    }

    private async Task<TestBrowser> CallerAsync(int role) => role switch
    {
        0 => app.Browser(),
        1 => await app.SignInAsStudent(app.Minami.Classes[0]),
        2 => await app.SignInAsTeacher(app.Minami.Classes[0]),
        3 => await app.SignInAsAdministrator(app.Minami),
        _ => await app.SignInAsSupporter(app.Minami),
    };
}
