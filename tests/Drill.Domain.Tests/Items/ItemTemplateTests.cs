using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Counting;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Choices;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Tests.Samples;
using Drill.Domain.Text;

namespace Drill.Domain.Tests.Items;

public sealed class ItemTemplateTests
{
    private static readonly ItemTemplate Sum = SmallCurriculum.Sums("sum");

    [Fact]
    public void Make_SameLevelAndSeed_SameItem()
    {
        var (a, b) = (Sum.Make(2, 77), Sum.Make(2, 77));
        Assert.Equal((a.Id, a.Prompt, a.Key, a.Question), (b.Id, b.Prompt, b.Key, b.Question));
        Assert.Equal("sum~1~2~4d", a.Id.ToString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void Make_NoSuchLevel_Throws(int level) => Assert.Throws<ArgumentOutOfRangeException>(() => Sum.Make(level, 1));

    [Fact]
    public void Make_TrapsThatAreRightUnreadableOrRepeated_AreDropped()
    {
        var template = new ItemTemplate("t", 1, (_, _) => SmallCurriculum.Draft("$1 + 1 = □$", new NumberKey(2)) with
        {
            Traps =
            [
                Trap("first", "3"), Trap("same", "3.0"), Trap("right", "2"), Trap("unreadable", "x"), Trap("second", "4"),
            ],
        });

        Assert.Equal(["first", "second"], template.Make(1, 0).Traps.Select(t => t.Misconception.Id));
    }

    [Fact]
    public void Question_Choice_IsToldApartByItsOptionsInAnyOrder()
    {
        var (x, y, z) = (new ChoiceOption("a", LocalizedText.Same("x")), new ChoiceOption("b", LocalizedText.Same("y")), new ChoiceOption("a", LocalizedText.Same("z")));
        Assert.Equal(Ask(x, y).Question, Ask(y, x).Question);
        Assert.NotEqual(Ask(x, y).Question, Ask(z, y).Question);
    }

    [Fact]
    public void PresentedItem_OfItem_HoldsNoKey()
    {
        var item = Sum.Make(1, 5);
        var presented = PresentedItem.Of(item, new("sum", LocalizedText.Same("sum")));
        var json = System.Text.Json.JsonSerializer.Serialize(presented);
        Assert.Equal((item.Id, item.Prompt, 1, ResponseKind.Whole), (presented.Id, presented.Prompt, presented.Level, presented.Kind));
        Assert.DoesNotContain("\"Key\"", json, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("solution", json, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Make_DraftWithFigure_ShowsItAndTellsItemsApartByIt()
    {
        var template = new ItemTemplate("t", 1, (_, random) => SmallCurriculum.Draft("how many?", new NumberKey(2)) with { Figure = DotArray.Full(2, random.Between(1, 9)) });
        var (item, other) = (template.Make(1, 0), template.Make(1, 1));
        Assert.NotNull(item.Figure);
        Assert.Equal(item.Figure, PresentedItem.Of(item, new("t", LocalizedText.Same("t"))).Figure);
        Assert.NotEqual(item.Figure, other.Figure);
        Assert.NotEqual(item.Question, other.Question);
    }

    private static Item Ask(params ChoiceOption[] options) =>
        new(new("t", 1, 1, 0), LocalizedText.Same("which?"), new ChoiceKey([.. options], "a"), LocalizedText.Empty, [], []);

    private static Trap Trap(string id, string typed) =>
        new(new(id, LocalizedText.Empty, LocalizedText.Empty, LocalizedText.Empty), Response.Of(Box.Value, typed));
}
