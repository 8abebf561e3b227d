using System.Text.Json;
using CsCheck;
using Drill.Domain.Items.Responses;

namespace Drill.Domain.Tests.Items.Responses;

public sealed class ResponseTests
{
    [Fact]
    public void Json_AnyBoxes_RoundTrips() => Gen.Dictionary(Gen.String.AlphaNumeric, Gen.String[Gen.Char["0１/½\"\\\n{}あ"], 0, 10])[0, 8].Sample(boxes =>
    {
        var response = new Response(boxes);
        var read = JsonSerializer.Deserialize<Response>(JsonSerializer.Serialize(response))!;
        Assert.Equal(response, read);
        Assert.Equal(response.GetHashCode(), read.GetHashCode());
    });

    [Theory]
    [InlineData("""{"a":"1","a":"2"}""", "The box 'a' is named twice.")]
    [InlineData("""{"a":1}""", "The box 'a' must hold a text in quotes.")]
    [InlineData("""{"a":null}""", "The box 'a' must hold a text in quotes.")]
    [InlineData("""{"a":{"b":"c"}}""", "The box 'a' must hold a text in quotes.")]
    [InlineData("""["a"]""", "A response is an object of box names and texts.")]
    [InlineData("\"a\"", "A response is an object of box names and texts.")]
    public void Json_Malformed_SaysWhatIsWrong(string json, string message) =>
        Assert.Equal(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Response>(json)).Message);

    [Fact]
    public void Json_TooManyBoxes_SaysSo()
    {
        var json = JsonSerializer.Serialize(Enumerable.Range(0, Response.MaxBoxes + 1).ToDictionary(i => $"b{i}", _ => ""));
        Assert.Equal("A response has at most 32 boxes.", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Response>(json)).Message);
    }

    [Theory]
    [InlineData("""{"a":"\ud800"}""")]
    [InlineData("""{"\udc00":"1"}""")]
    [InlineData("""{"a":"1" """)]
    public void Json_BrokenText_IsAJsonError(string json) => Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Response>(json));

    [Fact]
    public void Equals_BoxesInAnotherOrder_IsTheSame()
    {
        Assert.Equal(Response.Of("a", "1", "b", "2"), Response.Of("b", "2", "a", "1"));
        Assert.NotEqual(Response.Of("a", "1", "b", "2"), Response.Of("a", "1"));
        Assert.NotEqual(Response.Of("a", "1"), Response.Of("a", "2"));
    }

    [Fact]
    public void Constructor_BoxNamedTwice_Throws() => Assert.Throws<ArgumentException>(() => Response.Of("a", "1", "a", "2"));

    [Theory]
    [InlineData(0, 0, false)]
    [InlineData(1, 100, true)]
    [InlineData(32, 100, true)]
    [InlineData(33, 1, false)]
    [InlineData(1, 101, false)]
    public void FindSizeError_Boxes_AreBounded(int boxes, int length, bool isFine)
    {
        var response = new Response(Enumerable.Range(0, boxes).Select(i => KeyValuePair.Create($"b{i}", new string('1', length))));
        Assert.Equal(isFine, response.FindSizeError() is null);
    }

    [Fact]
    public void FindSizeError_LongName_IsRefused() => Assert.NotNull(Response.Of(new string('b', 101), "").FindSizeError());
}
