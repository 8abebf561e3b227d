using Drill.Domain.Rosters;
using Drill.Server.Rosters;

namespace Drill.Server.Tests.Rosters;

public sealed class StudentListReaderTests
{
    [Theory]
    [InlineData("青木 はると\n石井 ゆい\n", "1/-/青木 はると/-", "2/-/石井 ゆい/-")]
    [InlineData("番号,名前,ふりがな\r\n１,青木　はると,あおき はると\r\n\r\n2,石井 ゆい,", "2/1/青木 はると/あおき はると", "4/2/石井 ゆい/-")]
    [InlineData("\uFEFF1\t青木 はると\n2\t石井 ゆい", "1/1/青木 はると/-", "2/2/石井 ゆい/-")]
    [InlineData("1,\"青木, はると\"", "1/1/青木, はると/-")]
    public void Read_WhatSchoolsPaste_IsUnderstood(string text, params string[] expected)
    {
        var (students, problems) = StudentListReader.Read(text);

        Assert.Empty(problems);
        Assert.Equal(expected, students.Select(s => $"{s.Line}/{s.Number ?? "-"}/{s.Name}/{s.Kana ?? "-"}"));
    }

    [Fact]
    public void Check_LinesThatCannotBe_AreNamedOneByOne()
    {
        var (students, _) = StudentListReader.Read("1,青木\n1,石井\n0,上田\n7,\nx9,江口");

        var list = StudentList.Check(students, new HashSet<int> { 1 });

        Assert.Empty(list.Students);
        Assert.Equal([1, 2, 3, 4], list.Problems.Select(p => p.Line).Where(l => l < 5));
        Assert.Equal("1行目：出席番号 1 は すでに 使われています。", list.Problems[0].Message.Ja);
        Assert.Equal("Line 3: the number must be between 1 and 99.", list.Problems[2].Message.En);
    }

    [Fact]
    public void Check_NumbersLeftOut_TakesTheFreeOnes()
    {
        var list = StudentList.Check([new(1, null, "a", null), new(2, "2", "b", null), new(3, null, "c", null)], new HashSet<int> { 1 });

        Assert.Equal([3, 2, 4], list.Students.Select(s => s.Number));
    }
}
