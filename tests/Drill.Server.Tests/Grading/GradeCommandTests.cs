using Drill.Server.Grading;

namespace Drill.Server.Tests.Grading;

public sealed class GradeCommandTests
{
    [Theory]
    [InlineData("""{"kind":"fraction","key":"3/4","form":"lowest","response":"6/8"}""", """{"score":0.5,"outcome":"form"}""")]
    [InlineData("""{"kind":"fraction","key":"1 1/2","response":"３/２"}""", """{"score":1,"outcome":"right"}""")]
    [InlineData("""{"kind":"expression","key":"2x+3","response":"3+2×x"}""", """{"score":1,"outcome":"right"}""")]
    [InlineData("""{"kind":"quantity","key":"12 cm","response":"120mm"}""", """{"score":1,"outcome":"right"}""")]
    [InlineData("""{"kind":"quotient","key":"7あまり2","response":"7 r 3"}""", """{"score":0,"outcome":"wrong"}""")]
    [InlineData("""{"kind":"whole","key":"5","form":null,"response":"five"}""", """{"score":0,"outcome":"unreadable"}""")]
    [InlineData("""{"kind":"cells","key":"1,2,3,4","response":"1,2,3,5"}""", """{"score":0.75,"outcome":"partly"}""")]
    [InlineData("""{"kind":"fraction","key":"3/4","response":{"numerator":"3","denominator":"4"}}""", """{"score":1,"outcome":"right"}""")]
    public async Task Run_GoodLine_IsGraded(string line, string verdict) => Assert.Equal((0, verdict + "\n"), await Run(line));

    [Theory]
    [InlineData("nonsense")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"kind":"whole","key":"5"}""")]
    [InlineData("""{"kind":"whole","key":"5","response":5}""")]
    [InlineData("""{"kind":"whole","key":null,"response":"5"}""")]
    [InlineData("""{"kind":"sonnet","key":"5","response":"5"}""")]
    [InlineData("""{"kind":"whole","key":"five","response":"5"}""")]
    [InlineData("""{"kind":"whole","key":"5","form":"round","response":"5"}""")]
    [InlineData("""{"kind":"whole","key":"5","response":"\ud800"}""")]
    [InlineData("""{"kind":"text","key":"\ud800","response":{"value":1}}""")]
    public async Task Run_BadLine_SaysWhichAndGoesOn(string line)
    {
        var (code, written) = await Run($"{line}\n\n{{\"kind\":\"whole\",\"key\":\"5\",\"response\":\"5\"}}");

        var lines = written.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(GradeCommand.BadLines, code);
        Assert.Equal(2, lines.Length);
        Assert.StartsWith("""{"error":""", lines[0], StringComparison.Ordinal);
        Assert.EndsWith(""","line":1}""", lines[0], StringComparison.Ordinal);
        Assert.Equal("""{"score":1,"outcome":"right"}""", lines[1]);
    }

    private static async Task<(int Code, string Written)> Run(string lines)
    {
        using var input = new StringReader(lines);
        await using var output = new StringWriter { NewLine = "\n" };
        return (await GradeCommand.RunAsync(input, output, TestContext.Current.CancellationToken), output.ToString());
    }
}
