using Drill.Content.Stories;

namespace Drill.Content.Tests.Stories;

/// <summary>The sounds of Japanese counters, which children learn with the numbers.</summary>
public sealed class CounterTests
{
    [Theory]
    [InlineData(2, "2ほん")]
    [InlineData(3, "3ぼん")]
    [InlineData(6, "6ぽん")]
    [InlineData(10, "10ぽん")]
    [InlineData(13, "13ぼん")]
    [InlineData(17, "17ほん")]
    public void Hon_Number_TakesTheSoundOfItsLastDigit(int number, string expected) => Assert.Equal(expected, Counter.Hon.Of(number));

    [Theory]
    [InlineData(3, "3びき")]
    [InlineData(8, "8ぴき")]
    [InlineData(9, "9ひき")]
    public void Hiki_Number_TakesTheSoundOfItsLastDigit(int number, string expected) => Assert.Equal(expected, Counter.Hiki.Of(number));

    [Theory]
    [InlineData(3, "3ばい")]
    [InlineData(6, "6ぱい")]
    [InlineData(9, "9はい")]
    public void Hai_Number_TakesTheSoundOfItsLastDigit(int number, string expected) => Assert.Equal(expected, Counter.Hai.Of(number));

    [Theory]
    [InlineData(1, "ひとり")]
    [InlineData(2, "ふたり")]
    [InlineData(4, "4にん")]
    [InlineData(12, "12にん")]
    public void Nin_Number_HasItsOwnWordsForOneAndTwo(int number, string expected) => Assert.Equal(expected, Counter.Nin.Of(number));
}
