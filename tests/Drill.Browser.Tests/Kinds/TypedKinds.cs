using Drill.Domain.Curriculum;
using Drill.Domain.Items.Responses.Algebra;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Items.Responses.Quantities;
using Drill.Domain.Items.Responses.Times;
using Drill.Domain.Items.Responses.Words;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Browser.Tests.Kinds.KindCurriculum;

namespace Drill.Browser.Tests.Kinds;

/// <summary>Kinds whose boxes are filled by typing.</summary>
internal static class TypedKinds
{
    public static IReadOnlyList<Skill> Skills { get; } =
    [
        Skill("whole", 10, 90, n => (Same($"$3 - {n + 3} = □$"), new NumberKey(-n, IsSigned: true), NumberKey.ResponseFor(n))),
        Skill("decimal", 1, 9, n => (Same($"${n} + 0.5 = □$"), new NumberKey(n + new Rational(1, 2), IsDecimal: true), NumberKey.ResponseFor(n + 5))),
        Skill("fraction", 1, 4, n => (Same($"${n} + 2/3 = □$"), new FractionKey(n + new Rational(2, 3), FractionForm.Mixed), FractionKey.Unreduced(n + 2, 3))),
        Skill("ratio", 2, 9, n => (
            new LocalizedText($"$ {2 * n}:{3 * n} $を できるだけ {{簡単|かんたん}}な {{比|ひ}}に しましょう。", $"Write $ {2 * n}:{3 * n} $ in its simplest form."),
            new RatioKey(2, 3), RatioKey.Unsimplified(3, 2))),
        Skill("percent", 1, 9, n => (
            new LocalizedText($"$0.{n}5$を {{歩合|ぶあい}}で {{表|あらわ}}しましょう。", $"Write $0.{n}5$ in wari, bu and rin."),
            new PercentKey(new((10 * n) + 5, 100), PercentForm.Wari), PercentKey.ResponseFor(new((10 * n) + 5, 1000), PercentForm.Wari))),
        Skill("quantity", 2, 9, n => (
            new LocalizedText($"たて {n}cm、よこ 6cmの {{長方形|ちょうほうけい}}の {{面積|めんせき}}は どれだけですか。", $"What is the area of a rectangle of {n} cm by 6 cm?"),
            new QuantityKey(6 * n, MeasureUnit.Cm2), QuantityKey.ResponseFor(6 * n, MeasureUnit.M2))),
        Skill("time", 5, 25, n => (
            new LocalizedText($"{{午前|ごぜん}}8{{時|じ}}{n}{{分|ふん}}から 30{{分|ぷん}}{{後|ご}}の {{時刻|じこく}}は {{何時|なんじ}}{{何分|なんぷん}}ですか。", $"What time is it 30 minutes after 8:{n:00} am?"),
            new TimeKey(8, n + 30, DayHalf.Morning), TimeKey.ResponseFor(8, n + 30, DayHalf.Afternoon))),
        Skill("duration", 5, 25, n => (
            new LocalizedText($"40{{分|ぷん}}と {n + 30}{{分|ふん}}を あわせると どれだけですか。", $"How long are 40 minutes and {n + 30} minutes together?"),
            DurationKey.Of(1, n + 10), DurationKey.ResponseFor((60 * (n + 40)) + 3600))),
        Skill("quotient", 3, 9, n => (Same($"${(5 * n) + 2} ÷ 5 = □$"), new QuotientKey(n, 2), QuotientKey.ResponseFor(n - 1, 7))),
        Skill("expression", 2, 9, n => (
            new LocalizedText($"$x(x + 1/2) - {n}$を {{計算|けいさん}}しましょう。", $"Work out $x(x + 1/2) - {n}$."),
            new ExpressionKey($"x²+1/2x-{n}", ExpressionForm.Expanded), ExpressionKey.ResponseFor($"x²+1/2-{n}"))),
        Skill("text", 3, 9, n => (
            new LocalizedText($"2つの {{辺|へん}}が どちらも {n}cmの {{三角形|さんかくけい}}を なんと いいますか。", $"What is a triangle with two sides of {n} cm called (in Japanese)?"),
            new TextKey("二等辺三角形", "にとうへんさんかくけい"), TextKey.ResponseFor("正三角形"))),
    ];

    private static LocalizedText Same(string markup) => LocalizedText.Same(markup);
}
