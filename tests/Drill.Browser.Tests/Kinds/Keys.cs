using System.Numerics;
using Drill.Browser.Tests.Screens;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Cells;
using Drill.Domain.Numbers;
using Microsoft.Playwright;

namespace Drill.Browser.Tests.Kinds;

/// <summary>Enters a response of any kind with a keyboard alone.</summary>
internal sealed class Keys(IPage page, StudentScreen student)
{
    public async Task EnterAsync(Response response)
    {
        switch (student.Item.Key)
        {
            case PointKey point:
                await MoveAsync(point, Points.Read(response));
                break;
            case CellsKey cells: // the grid is loaded when it is first needed, and nobody enters anything into what is not there yet
                await student.Box(cells.Boxes[0]).WaitForAsync();
                await (cells.IsColumn ? TypeAsync(InWritingOrder(cells).Select(box => response[box])) : TypeBoxesAsync(response));
                break;
            default:
                await EnterAsync(student.Item.Key.Kind, response);
                break;
        }
    }

    public Task SubmitAsync() => page.Keyboard.PressAsync("Enter");

    private async Task EnterAsync(ResponseKind kind, Response response)
    {
        switch (kind)
        {
            case ResponseKind.Choice or ResponseKind.Comparison:
                await page.Keyboard.TypeAsync(response.Boxes[0].Value);
                break;
            case ResponseKind.Text: // words go where the focus is, not to the page
                await page.Locator(".box-text:focus").WaitForAsync();
                await page.Keyboard.TypeAsync(response.Boxes[0].Value);
                break;
            case ResponseKind.Choices or ResponseKind.Ordering:
                await TypeAsync(response.Boxes[0].Value.Split(','));
                break;
            case ResponseKind.Matching:
                await TypeAsync(student.Item.Key.Boxes.Select(row => response[row]));
                break;
            case ResponseKind.Expression:
                await page.Keyboard.TypeAsync(response[Box.Value].Replace("²", "^2", StringComparison.Ordinal));
                break;
            default:
                await TypeBoxesAsync(response);
                break;
        }
    }

    private async Task TypeBoxesAsync(Response response)
    {
        foreach (var box in student.Item.Key.Boxes)
        {
            if (box == Box.Unit) await PressUntilShownAsync(response[box]);
            else await page.Keyboard.TypeAsync(box == Box.Half ? response[box][..1] : response[box]);
            if (box is not (Box.Half or Box.Unit) && box != student.Item.Key.Boxes[^1]) await page.Keyboard.PressAsync("Tab");
        }
    }

    // The same letter goes on to the next unit that begins with it.
    private async Task PressUntilShownAsync(string unit)
    {
        for (var presses = 0; presses < 9 && await student.Box(Box.Unit).InputValueAsync() != unit; presses++) await page.Keyboard.PressAsync($"{unit[0]}");
    }

    private async Task TypeAsync(IEnumerable<string> texts)
    {
        foreach (var text in texts) await page.Keyboard.TypeAsync(text);
    }

    // The board is loaded when it is first needed. The first arrow puts the point on 0.
    private async Task MoveAsync(PointKey key, (Rational X, Rational Y) point)
    {
        await page.Locator(".point-board:focus").WaitForAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await PressAsync(point.X / key.Horizontal.Tick, "ArrowRight", "ArrowLeft");
        if (key.Vertical is { } vertical) await PressAsync(point.Y / vertical.Tick, "ArrowUp", "ArrowDown");
    }

    private async Task PressAsync(Rational marks, string forward, string back)
    {
        for (var left = (int)BigInteger.Abs(marks.Numerator); left > 0; left--) await page.Keyboard.PressAsync(marks > 0 ? forward : back);
    }

    private static IEnumerable<string> InWritingOrder(CellsKey key) =>
        from row in Enumerable.Range(0, key.Rows.Length)
        from column in Enumerable.Range(0, key.Rows[row].Length).Reverse()
        where key.Rows[row][column] is { Answer: not null, IsCarry: false }
        select CellsKey.BoxOf(row + 1, column + 1);
}
