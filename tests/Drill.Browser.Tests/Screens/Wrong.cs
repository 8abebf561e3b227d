using Drill.Domain.Items;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Choices;

namespace Drill.Browser.Tests.Screens;

/// <summary>Responses that are read and are wrong.</summary>
internal static class Wrong
{
    private static readonly string[] Signs = ["<", "=", ">"];

    public static Response ResponseTo(Item item) => item.Key switch
    {
        ChoiceKey choice => ChoiceKey.ResponseFor(choice.Options.First(option => option.Id != choice.RightId).Id),
        ComparisonKey comparison => ComparisonKey.ResponseFor(Signs.First(sign => sign != comparison.RightResponse[Box.Sign])),
        var key => WithOneMoreDigit(key.RightResponse),
    };

    // In every kind of number a further 1 at the end of the first box makes another value.
    private static Response WithOneMoreDigit(Response right) =>
        new(right.Boxes.Select((box, index) => index == 0 ? new(box.Key, box.Value + "1") : box));
}
