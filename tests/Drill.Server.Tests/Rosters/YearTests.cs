using System.Net;
using Drill.Domain.Documents;
using Drill.Server.Rosters;
using Drill.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Drill.Server.Tests.Rosters;

public sealed class YearTests(DrillApp app)
{
    [Fact]
    public async Task Begin_TheProposal_ChildrenGoUpWithTheirWorkAndTheirCards()
    {
        var school = await app.FoundSchool("haru", "はる小学校", ("5年1組", 5), ("5年2組", 5));
        var (classroom, removed) = (school.Classes[0], school.Classes[1].Students[2]);
        using var supporter = await app.SignInAsSupporter(school);
        using var student = await app.SignInAsStudent(classroom);
        using var teacher = await app.SignInAsTeacher(classroom);
        var practice = await Practice.StartAsync(app, student);
        await practice.SubmitCorrectAnswer();
        await supporter.DeleteAsync($"/api/classrooms/{school.Classes[1].Id}/students/{removed.Person}");
        var text = (await supporter.GetAsync("/api/school/year.csv")).Body;

        var preview = await supporter.PostAsync("/api/school/year", new { text, preview = true });
        Assert.Equal(HttpStatusCode.OK, (await teacher.GetAsync($"/api/classrooms/{classroom.Id}/live")).Status);
        var begun = await supporter.PostAsync("/api/school/year", new { text, preview = false });

        Assert.Equal(preview.Body, begun.Body);
        Assert.Equal(["6年1組", "6年2組"], begun.Json["classrooms"]!.AsArray().Select(c => c!["name"]!.GetValue<string>()));
        Assert.Equal(5, begun.Json["moving"]!.GetValue<int>());
        var page = (await supporter.GetAsync("/api/school")).Json;
        Assert.Equal(["6年1組 3", "6年2組 2"], page["classrooms"]!.AsArray().Select(c => $"{c!["name"]} {c["students"]}"));

        // Still signed in, and by the card of last year.
        Assert.Equal("6年1組", (await student.GetAsync("/api/session")).Json["classrooms"]![0]!["name"]!.GetValue<string>());
        using var again = await app.SignInAsStudent(classroom);
        Assert.Equal(HttpStatusCode.OK, (await again.GetAsync("/api/home")).Status);
        using var administrator = await app.SignInAsAdministrator(school);
        Assert.Equal(1, (await administrator.GetAsync($"/api/students/{student.Person}")).Json["answered"]!.GetValue<int>());

        // Last year's class is nobody's any more.
        Assert.Equal(HttpStatusCode.NotFound, (await teacher.GetAsync($"/api/classrooms/{classroom.Id}/live")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.PostAsync($"/api/classrooms/{classroom.Id}/students", new { text = "新しい 子", preview = false })).Status);
        Assert.Equal(HttpStatusCode.Created, (await administrator.PostAsync("/api/classrooms", new { name = "5年1組", grade = 5 })).Status);
    }

    [Fact]
    public async Task Begin_OnAnotherHost_LastYearsClassTakesNobodyHere()
    {
        var school = await app.FoundSchool("fuyu", "ふゆ小学校", ("5年1組", 5));
        var classroom = school.Classes[0];
        using var administrator = await app.SignInAsAdministrator(school);
        var teacher = (await administrator.GetAsync("/api/school")).Json["teachers"]![0]!["person"]!.GetValue<string>();
        var otherHost = new RosterStore(app.Services.GetRequiredService<IDocumentStore>(), TimeProvider.System);
        await otherHost.ChangeAsync<object>(school.Code, roster => (roster.Roster.WithNewYear([], []), school), TestContext.Current.CancellationToken);

        // For some seconds this host goes by the roster that it read before.
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.SendAsync(HttpMethod.Put, $"/api/staff/{teacher}/classrooms", new { classrooms = new[] { classroom.Id } })).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.PostAsync("/api/teachers", new { name = "林 あおい", login = "hayashi", classrooms = new[] { classroom.Id } })).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.PostAsync($"/api/classrooms/{classroom.Id}/students", new { text = "新しい 子" })).Status);
    }

    [Fact]
    public async Task Begin_WithAProblem_ChangesNothing()
    {
        using var supporter = await app.SignInAsSupporter(await app.FoundSchool("natsu", "なつ小学校", ("5年1組", 5)));
        var before = (await supporter.GetAsync("/api/school")).Body;
        var text = (await supporter.GetAsync("/api/school/year.csv?language=en")).Body.Replace("石井 ゆい", "石井 ゆみ", StringComparison.Ordinal);

        var refused = await supporter.PostAsync("/api/school/year", new { text, preview = false });

        Assert.Equal("Line 3: number 2 of 5年1組 is 石井 ゆい, not 石井 ゆみ.", refused.Json["problems"]![0]!["message"]!["en"]!.GetValue<string>());
        Assert.Equal(before, (await supporter.GetAsync("/api/school")).Body);
    }

    [Fact]
    public void Read_WhatASpreadsheetMadeOfIt_IsUnderstood()
    {
        var (places, problem) = YearSheet.Read("メモ\t名前\tいまの番号\tいまのクラス\t新しいクラス\t新しい番号\t新しい学年\r\n\t青木　はると\t１\t５年１組\t6年2組\t\t６\r\n\r\n転出\t石井 ゆい\t2\t5年1組\r\n");

        Assert.Null(problem);
        Assert.Equal([new(2, "5年1組", "1", "青木 はると", "6", "6年2組", ""), new(4, "5年1組", "2", "石井 ゆい", "", "", "")], places);
    }

    [Theory]
    [InlineData("", "Nobody is on the list. Paste the downloaded list with its line of headings.")]
    [InlineData("class now,number now,name,new grade,new number\n", "Line 1: there is no column “new class”. Keep the headings of the downloaded list.")]
    public void Read_NoList_SaysSo(string text, string expected) => Assert.Equal(expected, YearSheet.Read(text).Problem!.Message.En);
}
