using System.Text.Json.Serialization;

namespace Drill.Domain.Items.Responses;

/// <summary>
/// What the student entered: the text of each box exactly as typed. One shape for every response kind, on the wire a flat object such as
/// <c>{"numerator": "3", "denominator": "4"}</c>; the item's key knows how to read it.
/// </summary>
[JsonConverter(typeof(ResponseJsonConverter))]
public sealed class Response : IEquatable<Response>
{
    public const int MaxBoxes = 32;
    public const int MaxTextLength = 100;

    /// <summary>まだ ならっていない: information, not a wrong answer.</summary>
    public static readonly Response NotLearned = Of(Box.Skip, "not-learned");

    private readonly KeyValuePair<string, string>[] _boxes;

    /// <exception cref="ArgumentException">A box is named twice.</exception>
    public Response(IEnumerable<KeyValuePair<string, string>> boxes)
    {
        _boxes = [.. boxes];
        Array.Sort(_boxes, static (a, b) => string.CompareOrdinal(a.Key, b.Key));
        for (var i = 1; i < _boxes.Length; i++)
        {
            if (_boxes[i].Key == _boxes[i - 1].Key) throw new ArgumentException($"The box '{_boxes[i].Key}' is named twice.", nameof(boxes));
        }
    }

    /// <summary>The boxes in the ordinal order of their names.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Boxes => _boxes;

    /// <summary>The text of a box, or "" where the student left it empty or the response has no such box.</summary>
    public string this[string box]
    {
        get
        {
            foreach (var (name, text) in _boxes)
            {
                if (name == box) return text;
            }

            return "";
        }
    }

    public static Response Of(string box, string text) => new([new(box, text)]);

    public static Response Of(string box1, string text1, string box2, string text2) => new([new(box1, text1), new(box2, text2)]);

    /// <summary>What is wrong with its size, or null: what a hostile tablet may send is bounded before anything reads it.</summary>
    public string? FindSizeError() =>
        _boxes.Length is 0 or > MaxBoxes ? $"A response has 1 to {MaxBoxes} boxes."
        : Array.Exists(_boxes, b => b.Key.Length > MaxTextLength || b.Value.Length > MaxTextLength) ? $"A box holds at most {MaxTextLength} characters."
        : null;

    public bool Equals(Response? other) => other is not null && _boxes.AsSpan().SequenceEqual(other._boxes);

    public override bool Equals(object? obj) => Equals(obj as Response);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var (name, text) in _boxes)
        {
            hash.Add(name);
            hash.Add(text);
        }

        return hash.ToHashCode();
    }

    /// <summary>The boxes' texts in one line, for the teacher's eye where no item is at hand.</summary>
    public override string ToString() => string.Join(' ', _boxes.Select(b => $"{b.Key}={b.Value}"));
}
