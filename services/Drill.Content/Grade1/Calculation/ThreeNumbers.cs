using Drill.Content.Stories;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Relations.StoryMisconceptions;

namespace Drill.Content.Grade1.Calculation;

/// <summary>1年 3つの かずの けいさん.</summary>
internal sealed class ThreeNumbers : IUnitFile
{
    public Unit Unit => new("g1-three-numbers", "math", 1, 50, new("3つの かずの けいさん", "Calculating with three numbers"),
    [
        new Skill
        {
            Id = "three-numbers",
            Name = new("3つの かずの けいさん", "Calculating with three numbers"),
            Codes = ["8250213121300000", "8250213121200000", "8250213121400000", "8250213122100000"],
            Prerequisites = ["add-no-carry", "sub-no-borrow"],
            Templates = [new("three-numbers.value", 1, Work), new("three-numbers.story", 1, Tell)],
        },
    ]);

    private sealed record Chain(int First, int Second, int Third)
    {
        public int Middle => First + Second;

        public int End => First + Second + Third;

        public string Expression => $"{First} {Signed(Second)} {Signed(Third)}";

        // What follows when the third number is used with the sign of the second.
        public int WithFirstSign => Middle + (Math.Sign(Second) * Math.Abs(Third));

        private static string Signed(int number) => number < 0 ? $"- {-number}" : $"+ {number}";
    }

    // Level 1: up and down within 10, small steps. 2: within 10, all. 3: from or to a number past ten.
    private static Chain DrawChain(int level, SeededRandom random) => random.Draw(
        r =>
        {
            var (top, step) = level switch { 1 => (8, 4), 2 => (10, 6), _ => (18, 7) };
            var sign = r.Pick(1, -1);
            return new Chain(r.Between(level == 3 ? 9 : 2, top), sign * r.Between(2, step), -sign * r.Between(2, step));
        },
        c => c.Middle >= 1 && c.End >= 1 && c.WithFirstSign >= 0 && c.Second != -c.Third && Math.Max(c.Middle, c.End) <= (level == 3 ? 19 : 10)
            && (level == 3 ? c.First > 10 || c.Middle > 10 : level == 1 || c.First + Math.Abs(c.Second) + Math.Abs(c.Third) > 12));

    private static ItemDraft Work(int level, SeededRandom random)
    {
        var chain = DrawChain(level, random);
        return Draft(chain, LocalizedText.Same($"${chain.Expression} = □$"));
    }

    private sealed record Scene(string Ja, string En, string JaUp, string EnUp, string JaDown, string EnDown, string JaAsk, string EnAsk, Counter Counter)
    {
        public LocalizedText Start(int number) => new($"{Ja} {Counter.Of(number)} います。", $"There are {number} {En}.");

        public LocalizedText Change(int by) => by > 0
            ? new($"{Counter.Of(by)} {JaUp}。", $"{by} {EnUp}.")
            : new($"{Counter.Of(-by)} {JaDown}。", $"{-by} {EnDown}.");
    }

    private static readonly Scene[] Scenes =
    [
        new("バスに おきゃくさんが", "people on the bus", "のりました", "get on", "おりました", "get off", "おきゃくさんは なんにんに なりましたか。", "How many people are on the bus now?", Counter.Nin),
        new("こうえんに こどもが", "children in the park", "きました", "more come", "かえりました", "go home", "こどもは なんにんに なりましたか。", "How many children are in the park now?", Counter.Nin),
        new("いけに かめが", "turtles in the pond", "およいで きました", "more swim up", "およいで いきました", "swim away", "かめは なんびきに なりましたか。", "How many turtles are in the pond now?", Counter.Hiki),
        new("すいそうに めだかが", "small fish in the tank", "いれました", "more are put in", "ともだちに あげました", "are given to a friend", "めだかは なんびきに なりましたか。", "How many fish are in the tank now?", Counter.Hiki),
    ];

    private static ItemDraft Tell(int level, SeededRandom random)
    {
        var chain = DrawChain(level, random);
        var scene = random.Pick(Scenes.AsSpan());
        var (start, first, then) = (scene.Start(chain.First), scene.Change(chain.Second), scene.Change(chain.Third));
        var draft = Draft(chain, new($"{start.Ja}{first.Ja}そのあと {then.Ja}{scene.JaAsk}", $"{start.En} {first.En} Then {then.En} {scene.EnAsk}"));
        return draft with { Solution = [new($"しきは ${chain.Expression}$", $"The expression is ${chain.Expression}$."), .. draft.Solution] };
    }

    private static ItemDraft Draft(Chain chain, LocalizedText prompt) => new()
    {
        Prompt = prompt,
        Key = new NumberKey(chain.End),
        Hint = new("まえから じゅんに、1つずつ けいさんしよう。", "Work from left to right, one step at a time."),
        Solution =
        [
            LocalizedText.Same($"${chain.First} {(chain.Second > 0 ? "+" : "-")} {Math.Abs(chain.Second)} = {chain.Middle}$"),
            LocalizedText.Same($"${chain.Middle} {(chain.Third > 0 ? "+" : "-")} {Math.Abs(chain.Third)} = {chain.End}$"),
            Phrases.Answer(chain.End),
        ],
        Traps = [NumberTrap.Of(StoppedHalfway, chain.Middle), NumberTrap.Of(KeptFirstSign, chain.WithFirstSign)],
    };
}
