using System.Text.Json;
using Drill.Browser.Tests.Browsing;
using Microsoft.Playwright;

namespace Drill.Browser.Tests.Tours;

/// <summary>A walk past every state of a page: at each stop axe-core looks for barriers, and a picture is kept in every size.</summary>
internal sealed class Tour(Visit visit, string side, string language)
{
    private static readonly Lazy<string> AxeCore = new(() => File.ReadAllText(Places.AxeCore));
    private static readonly ViewportSize[] Screens = [Sizes.TabletUpright, Sizes.Phone, Sizes.Laptop, Sizes.Tablet];

    // WCAG 2.2 A and AA and what axe-core holds to be good practice.
    private const string Check =
        """
        () => axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] })
            .then(result => result.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary}`)))
        """;

    private readonly List<string> _barriers = [];

    public IPage Page => visit.Page;

    /// <summary>Fails when axe-core found anything at any stop.</summary>
    public void AssertNoBarrier() => Assert.True(_barriers.Count == 0, string.Join('\n', _barriers));

    public async Task StopAsync(string name)
    {
        foreach (var size in Screens)
        {
            await Page.SetViewportSizeAsync(size.Width, size.Height);
            var file = Places.Artifact("screenshots", $"{side}-{name}-{language}-{size.Width}x{size.Height}.png");
            await Page.ScreenshotAsync(new() { Path = file, Caret = ScreenshotCaret.Initial });
        }

        await Page.EvaluateAsync(AxeCore.Value);
        var found = await Page.EvaluateAsync<JsonElement>(Check);
        _barriers.AddRange(found.EnumerateArray().Select(barrier => $"{name}: {barrier.GetString()}"));
    }
}
