using Drill.Domain.Items.Responses;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Grading;

/// <summary>Grades a response against its item. Pure and total: whatever a tablet sends, there is a verdict.</summary>
public static class Grader
{
    private static readonly LocalizedText RightWords = new("せいかい！", "Right!");
    private static readonly LocalizedText WrongWords = new("ざんねん。いっしょに たしかめよう。", "Not this time. Let's look at it together.");
    private static readonly LocalizedText NotLearnedWords = new("わかったよ。まだ ならって いない ところは とばそう。", "Thank you. We will skip what you have not learned yet.");

    public static Verdict Grade(Item item, Response response)
    {
        if (response.Equals(Response.NotLearned)) return new(Outcome.NotLearned, 0, NotLearnedWords);
        return item.Key.Judge(response) switch
        {
            Judgement.Right => new(Outcome.Right, 1, RightWords),
            Judgement.OtherForm form => new(Outcome.Form, 0.5, form.Message),
            Judgement.Unreadable unreadable => new(Outcome.Unreadable, 0, unreadable.Message, Box: unreadable.Box),
            Judgement.Partly partly => FindTrap(item, response) is { } misconception
                ? new(Outcome.Partly, partly.Score, misconception.Feedback, misconception, WrongBoxes: partly.WrongBoxes)
                : new(Outcome.Partly, partly.Score, partly.Message, WrongBoxes: partly.WrongBoxes),
            _ => FindTrap(item, response) is { } misconception
                ? new(Outcome.Wrong, 0, misconception.Feedback, misconception)
                : new(Outcome.Wrong, 0, WrongWords),
        };
    }

    private static Misconception? FindTrap(Item item, Response response)
    {
        foreach (var trap in item.Traps)
        {
            if (item.Key.SaySame(trap.Response, response)) return trap.Misconception;
        }

        return null;
    }
}
