using Drill.Domain.Text;
using Problem = Drill.Domain.Numbers.NumberReader.Problem;

namespace Drill.Domain.Items.Responses.Algebra;

/// <summary>
/// An expression, equation or inequality with letters, for example <c>new ExpressionKey("2x+3")</c>, <c>new ExpressionKey("x=3", ExpressionForm.Solved)</c>.
/// What has the same value is right; <see cref="Form"/> is answered by a message of its own. Box <see cref="Box.Value"/>.
/// </summary>
public sealed record ExpressionKey : AnswerKey
{
    private static readonly string[] ValueBox = [Box.Value];

    private readonly Statement _answer;

    private ExpressionKey(string answer, ExpressionForm form, Statement read) => (Answer, Form, _answer) = (answer, form, read);

    /// <exception cref="ArgumentException">The answer cannot be read, or is not in the form it asks for.</exception>
    public ExpressionKey(string answer, ExpressionForm form = ExpressionForm.Any)
    {
        (Answer, Form) = (answer, form);
        _answer = TryMake(answer, form)?._answer ?? throw new ArgumentException($"'{answer}' is no expression in the form {form}.", nameof(answer));
    }

    public string Answer { get; }

    public ExpressionForm Form { get; }

    public override ResponseKind Kind => ResponseKind.Expression;

    public override IReadOnlyList<string> Boxes => ValueBox;

    public override ResponseParts Parts => new() { Symbols = [.. Letters, "+", "-", "×", "/", "(", ")", "²", .. _answer.Relation is "" ? Array.Empty<string>() : ["=", "<", ">", "≦", "≧"]] };

    public override Response RightResponse => ResponseFor(Answer);

    public override LocalizedText? FormRequest => Form switch
    {
        ExpressionForm.Expanded => new("かっこを はずした {式|しき}で {答|こた}えよう。", "Answer without brackets."),
        ExpressionForm.Simplest => new("いちばん {簡単|かんたん}な {式|しき}で {答|こた}えよう。", "Answer in the simplest form."),
        ExpressionForm.Solved when Letter is { } letter => new($"${letter} = …$ の {{形|かたち}}で {{答|こた}}えよう。", $"Answer in the form ${letter} = …$."),
        _ => null,
    };

    // The letters of the question's answer and the one it is solved for; the prompt has shown them.
    private IEnumerable<string> Letters => _answer.Tokens.Where(t => t.Kind == TokenKind.Letter).Select(t => t.Text).Distinct().Order(StringComparer.Ordinal);

    private char? Letter => _answer.SolvedFor;

    public static Response ResponseFor(string expression) => Response.Of(Box.Value, expression);

    /// <summary>Null when the answer cannot be read, or is not in the form it asks for.</summary>
    public static ExpressionKey? TryMake(string answer, ExpressionForm form) =>
        Statement.Read(answer) is { } read && new ExpressionKey(answer, form, read) is var key && key.Judge(key.RightResponse) is Judgement.Right ? key : null;

    public override Judgement Judge(Response response)
    {
        if (ReadNumberAlone(response) is { } alone && _answer.Relation == "=" && Form == ExpressionForm.Solved)
            return alone.IsSameAs(_answer) ? new Judgement.OtherForm(FormMessage) : Judgement.Wrong.Instance;
        if (Read(response) is not { } typed) return Unreadable(response);
        return !typed.IsSameAs(_answer) ? Judgement.Wrong.Instance
            : IsInForm(typed) ? Judgement.Right.Instance
            : new Judgement.OtherForm(FormMessage);
    }

    // Letters that spell a unit (c × m, g) are no mathematics to the markup: such an expression is shown as it was typed.
    public override LocalizedText Show(Response response) =>
        Read(response) is { } typed && ExpressionText.ToMarkup(typed.Tokens) is var markup && Markup.FindError(markup) is null
            ? LocalizedText.Same(markup)
            : TypedText.Show(response[Box.Value]);

    public override bool SaySame(Response a, Response b) => (ReadNumberAlone(a) ?? Read(a)) is { } x && (ReadNumberAlone(b) ?? Read(b)) is { } y && x.IsSameAs(y);

    private LocalizedText FormMessage => Form switch
    {
        ExpressionForm.Expanded => new("おしい！ かっこを はずそう。", "Nearly! Multiply the brackets out."),
        ExpressionForm.Solved => new($"おしい！ ${Letter} = …$ の {{形|かたち}}で {{書|か}}こう。", $"Nearly! Write it as ${Letter} = …$."),
        _ => new("おしい！ もっと {簡単|かんたん}に できるよ。", "Nearly! It can be made simpler."),
    };

    private bool IsInForm(Statement typed) => Form switch
    {
        ExpressionForm.Expanded => FormCheck.IsExpanded(typed.Left) && (typed.Right is null || FormCheck.IsExpanded(typed.Right)),
        ExpressionForm.Simplest => IsSimplest(typed.Left) && (typed.Right is null || IsSimplest(typed.Right)),
        ExpressionForm.Solved => typed.Solution is { } solution && typed.SolvedFor == Letter && IsSimplest(solution),
        _ => true,
    };

    private static bool IsSimplest(Node node) => new Evaluator().Evaluate(node) is { } value && FormCheck.IsSimplest(node, value);

    private static Statement? Read(Response response) => Statement.Read(response[Box.Value]);

    // "3" where x = 3 is asked.
    private Statement? ReadNumberAlone(Response response) =>
        Letter is { } letter && Read(response) is { Relation: "", Value: { } value } && value.Top.AsConstant is not null ? Statement.Read($"{letter}={response[Box.Value]}") : null;

    private static Judgement.Unreadable Unreadable(Response response) =>
        string.IsNullOrWhiteSpace(response[Box.Value]) ? ReadingMessages.MissingIn(Box.Value)
        : response[Box.Value].Length > Response.MaxTextLength ? ReadingMessages.Unreadable(Box.Value, Problem.TooLong)
        : new(Box.Value, new("{式|しき}として {読|よ}めないよ。もう いちど {入|い}れてね。", "That cannot be read as an expression. Please enter it again."));
}
