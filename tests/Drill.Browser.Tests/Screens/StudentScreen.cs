using System.Text.Json;
using Drill.Browser.Tests.Browsing;
using Drill.Browser.Tests.Serving;
using Drill.Content;
using Drill.Domain.Attempts;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Choices;
using Drill.Simulation.Client;
using Microsoft.Playwright;

namespace Drill.Browser.Tests.Screens;

/// <summary>What a student sees and does. Items are known from what the page itself was sent, and rebuilt to know their key.</summary>
internal sealed class StudentScreen(Visit visit, CurriculumGraph curriculum)
{
    private PresentedItem? _shown;

    private IPage Page => visit.Page;

    /// <summary>The item on the screen, key included.</summary>
    public Item Item => curriculum.Build(_shown!.Id)!;

    /// <summary>Logits; rises with the skill and with the level.</summary>
    public double Difficulty => curriculum.FindSkill(_shown!.Skill.Id)!.DifficultyAt(_shown.Level);

    /// <summary>Items that the tablet may show while it is offline.</summary>
    public IReadOnlyList<NextItem> Spare { get; private set; } = [];

    public ILocator SaveState => Page.Locator(".save-state");

    /// <summary>What is told after an answer.</summary>
    public ILocator Told => Page.Locator(".told");

    public ILocator Remark => Page.Locator(".remark");

    public ILocator Beads => Page.Locator(".beads");

    private ILocator NextButton => Told.Locator(".button-primary");

    public ILocator Hello(Pupil pupil) => Page.Locator(".person-name", new() { HasText = pupil.Name });

    public ILocator Box(string name) => Page.Locator($".box-{name}");

    public ILocator Skill(string id) => Page.Locator($"[data-skill='{id}']");

    /// <summary>A student who has just scanned the card.</summary>
    /// <param name="curriculum">What the server teaches; the school's own by default.</param>
    public static async Task<StudentScreen> ScanCardAsync(Visit visit, Pupil pupil, CurriculumGraph? curriculum = null)
    {
        var screen = new StudentScreen(visit, curriculum ?? ContentLibrary.Curriculum);
        await visit.Page.GotoAsync(pupil.CardLink);
        await screen.Hello(pupil).WaitForAsync();
        return screen;
    }

    /// <summary>Picks a skill on the map.</summary>
    public Task StartAsync(string skill) => StartAsync(() => Skill(skill).ClickAsync());

    /// <summary>Starts a drill by whatever starts it.</summary>
    public async Task StartAsync(Func<Task> start)
    {
        var response = await Page.RunAndWaitForResponseAsync(start, r => r.Url.EndsWith("/api/drills", StringComparison.Ordinal));
        var drill = await ReadAsync<StartedDrill>(response);
        (_shown, Spare) = (drill.Item, drill.Spare);
        await Page.Locator(".item").WaitForAsync();
    }

    /// <summary>Fills the boxes on the keypad of the screen.</summary>
    public async Task TypeAsync(Response response)
    {
        if (Item.Key is ChoiceKey choice)
        {
            await Page.Locator(".choices .choice").Nth(choice.Options.Select(option => option.Id).ToList().IndexOf(response[Domain.Items.Responses.Box.Choice])).ClickAsync();
            return;
        }

        if (Item.Key is ComparisonKey)
        {
            await Page.Locator(".signs .choice").Nth(">=<".IndexOf(response[Domain.Items.Responses.Box.Sign], StringComparison.Ordinal)).ClickAsync();
            return;
        }

        foreach (var (box, text) in response.Boxes)
        {
            await Box(box).ClickAsync();
            while (await Box(box).InputValueAsync() != "") await Page.Locator(".key-erase").ClickAsync();
            foreach (var digit in text) await Page.Locator(".keypad").GetByRole(AriaRole.Button, new() { Name = digit.ToString(), Exact = true }).Or(KeyNamedInWords(digit)).ClickAsync();
        }
    }

    /// <summary>Types and submits; waits for what the server says.</summary>
    public async Task<AttemptReply> AnswerAsync(Response response)
    {
        await TypeAsync(response);
        return await SubmitAsync(() => Page.Locator(".key-submit").ClickAsync());
    }

    public Task SubmitAsync() => Page.Locator(".key-submit").ClickAsync();

    /// <summary>Submits by whatever submits, and waits for what the server says.</summary>
    public async Task<AttemptReply> SubmitAsync(Func<Task> submit)
    {
        var response = await Page.RunAndWaitForResponseAsync(submit, r => r.Url.EndsWith("/api/attempts", StringComparison.Ordinal));
        var reply = DrillClient.ReadReply(await response.BodyAsync());
        _shown = reply.Next?.Item;
        await Told.Or(Remark).First.WaitForAsync();
        return reply;
    }

    /// <summary>つぎへ, to the next item or to the end.</summary>
    public async Task GoOnAsync()
    {
        await NextButton.ClickAsync();
        await Told.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
    }

    /// <summary>つぎへ without connection: the next item comes from what the tablet has.</summary>
    public async Task GoOnOfflineAsync()
    {
        await GoOnAsync();
        _shown = Spare[0].Item;
        Spare = [.. Spare.Skip(1)];
    }

    private ILocator KeyNamedInWords(char key) => Page.Locator(key == '.' ? ".key-point" : ".key-minus");

    private static async Task<T> ReadAsync<T>(IResponse response) => JsonSerializer.Deserialize<T>(await response.BodyAsync(), JsonSerializerOptions.Web)!;
}
