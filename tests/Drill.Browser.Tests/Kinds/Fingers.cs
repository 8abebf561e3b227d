using System.Text.RegularExpressions;
using Drill.Browser.Tests.Screens;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Cells;
using Drill.Domain.Numbers;
using Microsoft.Playwright;

namespace Drill.Browser.Tests.Kinds;

/// <summary>Enters a response of any kind by touch alone.</summary>
internal sealed class Fingers(IPage page, StudentScreen student)
{
    // How far the ends of the axes lie from the edge of the board, in pixels.
    private const double LineEdge = 34;
    private const double PlaneEdge = 26;

    public async Task EnterAsync(Response response)
    {
        switch (student.Item.Key.Kind)
        {
            case ResponseKind.Choice or ResponseKind.Comparison:
                await TapOptionAsync(response.Boxes[0].Value);
                break;
            case ResponseKind.Choices or ResponseKind.Ordering:
                foreach (var id in response.Boxes[0].Value.Split(',')) await TapOptionAsync(id);
                break;
            case ResponseKind.Matching:
                foreach (var (row, option) in response.Boxes)
                {
                    await page.Locator($"[data-row='{row}']").TapAsync();
                    await TapOptionAsync(option);
                }

                break;
            case ResponseKind.Point:
                await TapPointAsync((PointKey)student.Item.Key, Points.Read(response));
                break;
            case ResponseKind.Text:
                await student.Box(Box.Value).TapAsync();
                await page.Keyboard.InsertTextAsync(response[Box.Value]);
                break;
            default:
                foreach (var (box, text) in response.Boxes) await TapKeysAsync(box, text);
                break;
        }
    }

    public Task SubmitAsync() => page.Locator(".key-submit").TapAsync();

    private Task TapOptionAsync(string id) => page.Locator($"[data-option='{id}']").TapAsync();

    private async Task TapKeysAsync(string box, string text)
    {
        if (box is Box.Unit or Box.Half)
        {
            await KeyAsync(text switch { "am" => "ごぜん", "pm" => "ごご", _ => text });
            return;
        }

        await student.Box(box).TapAsync();
        foreach (var letter in text) await KeyAsync(letter switch { '-' => "−", '/' => "□⁄□", _ => $"{letter}" });
    }

    private Task KeyAsync(string shown) => page.Locator(".keypad .key").Filter(new() { HasTextRegex = new($"^{Regex.Escape(shown)}$") }).TapAsync();

    private async Task TapPointAsync(PointKey key, (Rational X, Rational Y) point)
    {
        var board = page.Locator(".point-board svg");
        var size = (await board.BoundingBoxAsync())!;
        var edge = key.Vertical is null ? LineEdge : PlaneEdge;
        var x = edge + (Along(key.Horizontal, point.X) * (size.Width - (2 * edge)));
        var y = key.Vertical is { } vertical ? size.Height - edge - (Along(vertical, point.Y) * (size.Height - (2 * edge))) : size.Height / 2;
        await board.TapAsync(new() { Position = new() { X = (float)x, Y = (float)y } });
    }

    private static double Along(Axis axis, Rational value)
    {
        var share = (value - axis.Min) / (axis.Max - axis.Min);
        return (double)share.Numerator / (double)share.Denominator;
    }
}
