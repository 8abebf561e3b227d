using Drill.Domain.Text;

namespace Drill.Server.Vetoes;

/// <summary>What is said where vetoes leave a class nothing to practise.</summary>
internal static class PausedPractice
{
    public static readonly LocalizedText ForStudent = new(
        "いまは れんしゅうする ものが ありません。{先生|せんせい}が、れんしゅうを おやすみに しています。また あとで きてね。",
        "There is nothing to practise just now: your teacher has paused practice for a while. Come back later.");

    public static readonly LocalizedText ForTeacher = new(
        "この学級の学年までの技能が、すべて「出さない」になっています。取り消すか、期限が来るまで、子どもたちは練習できません。",
        "Every skill up to this class's grade is set as not to be given. The students cannot practise until you take one back or it ends.");
}
