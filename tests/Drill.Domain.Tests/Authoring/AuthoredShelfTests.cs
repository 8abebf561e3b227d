using Drill.Domain.Authoring;
using Drill.Domain.Items;
using static Drill.Domain.Tests.Authoring.AuthoredReaderTests;

namespace Drill.Domain.Tests.Authoring;

public sealed class AuthoredShelfTests
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 16, 0, 0, 0, TimeSpan.Zero);
    private static readonly AuthoredItem Item = AuthoredItem.New("i-1", "minami", Form("whole", "12"), "p-1", Monday);

    private readonly AuthoredShelf _shelf = new();

    [Fact]
    public void Offered_OwnSchool_IsTheCurrentVersionAtItsLevel()
    {
        Put(Item.Change(Form("whole", "13") with { Level = 3 }, "p-1", Monday));
        var (template, level) = Assert.Single(_shelf.Offered("minami", "add"));
        Assert.Equal((2, 3), (template.Version, level));
        Assert.Equal("13", template.Make(level, 7).Key.RightResponse["value"]);
    }

    [Fact]
    public void Offered_AnotherSchoolOrSkill_IsNothing()
    {
        Put(Item);
        Assert.Empty(_shelf.Offered("kita", "add"));
        Assert.Empty(_shelf.Offered("minami", "subtract"));
    }

    [Fact]
    public void Build_EarlierVersionOrWithdrawn_IsStillThere()
    {
        Put(Item.Change(Form("whole", "13"), "p-1", Monday) with { IsWithdrawn = true });
        var curriculum = Graph.With(_shelf);
        Assert.Empty(_shelf.Offered("minami", "add"));
        Assert.Equal("12", curriculum.Build(new ItemId("own.i-1", 1, 2, 0))!.Key.RightResponse["value"]);
        Assert.Equal("add", curriculum.SkillOf(new ItemId("own.i-1", 1, 2, 0))!.Id);
        Assert.Null(curriculum.Build(new ItemId("own.i-1", 3, 2, 0)));
        Assert.Null(curriculum.Build(new ItemId("own.i-2", 1, 2, 0)));
    }

    [Fact]
    public void Put_ItemWhoseSkillLeft_IsNotOffered()
    {
        Put(Item with { Versions = [Item.Current with { Form = Item.Current.Form with { Skill = "gone" } }] });
        Assert.Empty(_shelf.Offered("minami", "gone"));
    }

    [Fact]
    public void FindMisconception_OfAnItem_IsThere()
    {
        Put(Item.Change(Form("whole", "13") with { Wrong = [new("31", "よく 見よう。")] }, "p-1", Monday));
        Assert.Equal("よく 見よう。", _shelf.FindMisconception("own.i-1.1")!.Feedback.Ja);
        Assert.Null(_shelf.FindMisconception("own.i-1.2"));
    }

    private void Put(AuthoredItem item) => _shelf.Put("minami", [item], Graph);
}
