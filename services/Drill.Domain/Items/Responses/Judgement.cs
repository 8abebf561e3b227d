using Drill.Domain.Text;

namespace Drill.Domain.Items.Responses;

/// <summary>What a key says of one response, before misconceptions are looked at.</summary>
public abstract record Judgement
{
    private Judgement()
    {
    }

    public sealed record Right : Judgement
    {
        public static readonly Right Instance = new();
    }

    public sealed record Wrong : Judgement
    {
        public static readonly Wrong Instance = new();
    }

    /// <summary>Some of several parts are right.</summary>
    /// <param name="Score">The share of them, in (0, 1).</param>
    /// <param name="WrongBoxes">The boxes that are not right, in the order of Tab.</param>
    public sealed record Partly(double Score, IReadOnlyList<string> WrongBoxes, LocalizedText Message) : Judgement;

    /// <summary>The right value in a form that was not asked for, for example 2/4 where lowest terms are required.</summary>
    public sealed record OtherForm(LocalizedText Message) : Judgement;

    /// <summary>Cannot be read: <paramref name="Message"/> says what is missing in <paramref name="Box"/>.</summary>
    public sealed record Unreadable(string Box, LocalizedText Message) : Judgement;
}
