using System.Collections.Immutable;
using Drill.Domain.Curriculum;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Choices;
using Drill.Domain.Text;
using static Drill.Browser.Tests.Kinds.KindCurriculum;

namespace Drill.Browser.Tests.Kinds;

/// <summary>Kinds that are answered by picking among options.</summary>
internal static class PickedKinds
{
    private static readonly ImmutableArray<ChoiceOption> Panels = [Option("a", "あ", "あ"), Option("b", "い", "い"), Option("c", "う", "う")];

    private static readonly ImmutableArray<ChoiceOption> Shapes =
        [Option("a", "{正方形|せいほうけい}", "square"), Option("b", "{円|えん}", "circle"), Option("c", "ひし{形|がた}", "rhombus"), Option("d", "{台形|だいけい}", "trapezium")];

    private static readonly ImmutableArray<ChoiceOption> Numbers = [Option("a", "$1/2$", "$1/2$"), Option("b", "$0.7$", "$0.7$"), Option("c", "$1/4$", "$1/4$"), Option("d", "$1_1/5$", "$1_1/5$")];

    private static readonly ImmutableArray<ChoiceOption> Rows =
        [Option("1", "{三角形|さんかくけい}", "triangle"), Option("2", "{四角形|しかくけい}", "quadrilateral"), Option("3", "{五角形|ごかくけい}", "pentagon")];

    private static readonly ImmutableArray<ChoiceOption> Angles = [Option("a", "$360°$", "$360°$"), Option("b", "$540°$", "$540°$"), Option("c", "$180°$", "$180°$"), Option("d", "$90°$", "$90°$")];

    public static IReadOnlyList<Skill> Skills { get; } =
    [
        Skill("choice", 2, 9, n => (
            new($"{n}ばんめの {{図|ず}}で {{平行|へいこう}}な {{直線|ちょくせん}}は どれですか。", $"Which lines of figure {n} are parallel?"),
            new ChoiceKey(Panels, "b"), ChoiceKey.ResponseFor("c"))),
        Skill("comparison", 5, 99, n => (
            LocalizedText.Same($"$-{n} □ -{n - 4}$"), new ComparisonKey(0, 1), ComparisonKey.ResponseFor(">"))),
        Skill("choices", 2, 99, n => (
            new($"4つの {{辺|へん}}が どれも {n}cmの {{図形|ずけい}}は どれですか。", $"Which shapes can have four sides of {n} cm?"),
            new ChoicesKey(Shapes, ["a", "c"]), ChoicesKey.ResponseFor(["a"]))),
        Skill("ordering", 1, 99, n => (
            new($"{{小|ちい}}さい {{順|じゅん}}に ならべましょう。（{n}）", $"Put them in order, smallest first. ({n})"),
            new OrderingKey(Numbers, ["c", "a", "b", "d"]), OrderingKey.ResponseFor(["c", "b", "a", "d"]))),
        Skill("matching", 1, 99, Matching),
    ];

    private static (LocalizedText, AnswerKey, Response) Matching(int number)
    {
        var key = new MatchingKey(Rows, Angles, ["c", "a", "b"]);
        return (new($"{{角|かく}}の {{大|おお}}きさの {{和|わ}}を むすびましょう。（{number}）", $"Match the sums of the angles. ({number})"), key, key.ResponseFor(["c", "b", "a"]));
    }

    private static ChoiceOption Option(string id, string ja, string en) => new(id, new(ja, en));
}
