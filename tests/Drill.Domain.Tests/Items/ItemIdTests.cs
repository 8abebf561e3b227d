using System.Text.Json;
using CsCheck;
using Drill.Domain.Items;

namespace Drill.Domain.Tests.Items;

public sealed class ItemIdTests
{
    [Fact]
    public void ToString_AnyId_ParsesBack() => Gen.Select(Gen.String[Gen.Char["abcxyz019.-"], 1, 60], Gen.Int[0, int.MaxValue], Gen.Int[0, 99], Gen.UInt).Sample((template, version, level, seed) =>
    {
        var id = new ItemId(template, version, level, seed);
        Assert.Equal(id, ItemId.TryParse(id.ToString()));
        Assert.Equal(id, JsonSerializer.Deserialize<ItemId>(JsonSerializer.Serialize(id)));
    });

    [Fact]
    public void ToString_Id_IsPinned() => Assert.Equal("fraction-add.sum~2~3~deadbeef", new ItemId("fraction-add.sum", 2, 3, 0xDEADBEEF).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("~~~")]
    [InlineData("t~1~1")]
    [InlineData("t~1~1~0~0")]
    [InlineData("~1~1~0")]
    [InlineData("t~-1~1~0")]
    [InlineData("t~01~1~0")]
    [InlineData("t~ 1~1~0")]
    [InlineData("t~1~１~0")]
    [InlineData("t~99999999999~1~0")]
    [InlineData("t~1~1~DEADBEEF")]
    [InlineData("t~1~1~0x1")]
    [InlineData("t~1~1~00")]
    [InlineData("t~1~1~123456789")]
    [InlineData("t~1~1~")]
    [InlineData("t~1~1~0\n")]
    public void TryParse_Hostile_IsNull(string? text) => Assert.Null(ItemId.TryParse(text));

    [Fact]
    public void TryParse_AnyText_NeverThrows() => Gen.OneOf(Gen.String, Gen.String[Gen.Char["t1~0af"], 0, 130]).Sample(text =>
    {
        if (ItemId.TryParse(text) is { } id) Assert.Equal(text, id.ToString());
    });

    [Fact]
    public void TryParse_TooLong_IsNull() => Assert.Null(ItemId.TryParse($"{new string('t', 115)}~1~1~0"));

    [Theory]
    [InlineData("\"nonsense\"")]
    [InlineData("17")]
    [InlineData("null")]
    public void Json_NoItemId_IsAJsonError(string json) => Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<ItemId>(json));
}
