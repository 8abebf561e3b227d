using System.Text.Json.Serialization;
using Drill.Domain.Items;
using Drill.Domain.Text;

namespace Drill.Domain.Selection;

/// <summary>Why this item was chosen, as data; <see cref="InWords"/> says it to the child. One record per cause, and the cause is the true one.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Assigned), "assigned")]
[JsonDerivedType(typeof(Chosen), "chosen")]
[JsonDerivedType(typeof(DuePractice), "due-practice")]
[JsonDerivedType(typeof(StepBack), "step-back")]
[JsonDerivedType(typeof(NewSkill), "new-skill")]
[JsonDerivedType(typeof(KeepGoing), "keep-going")]
[JsonDerivedType(typeof(Easier), "easier")]
[JsonDerivedType(typeof(Mixed), "mixed")]
[JsonDerivedType(typeof(TryAgain), "try-again")]
public abstract record Why
{
    private Why()
    {
    }

    /// <summary>One sentence for the child, in markup.</summary>
    public abstract LocalizedText InWords();

    /// <summary>A teacher set it.</summary>
    public sealed record Assigned : Why
    {
        public override LocalizedText InWords() => new("しゅくだいの もんだいだよ。", "This is part of your homework.");
    }

    /// <summary>The student picked the skill.</summary>
    public sealed record Chosen(SkillName Skill) : Why
    {
        public override LocalizedText InWords() => new($"じぶんで えらんだ「{Skill.Name.Ja}」だよ。", $"You picked “{Skill.Name.En}”.");
    }

    /// <summary>Learned before and about to be forgotten.</summary>
    public sealed record DuePractice(SkillName Skill, int LastDaysAgo) : Why
    {
        public override LocalizedText InWords() => new($"「{Skill.Name.Ja}」を {LastDaysAgo}{{日|にち}}ぶりに おさらいしよう。", $"Let's revisit “{Skill.Name.En}”, last practised {(LastDaysAgo == 1 ? "yesterday" : $"{LastDaysAgo} days ago")}.");
    }

    /// <summary>Failures on <paramref name="From"/> point to something it builds on.</summary>
    public sealed record StepBack(SkillName Skill, SkillName From) : Why
    {
        public override LocalizedText InWords() => new(
            $"「{From.Name.Ja}」の もとに なる「{Skill.Name.Ja}」を たしかめよう。", $"“{From.Name.En}” builds on “{Skill.Name.En}”. Let's check that first.");
    }

    /// <summary>What it builds on is mastered; this comes next.</summary>
    public sealed record NewSkill(SkillName Skill) : Why
    {
        public override LocalizedText InWords() => new($"つぎは あたらしい「{Skill.Name.Ja}」に ちょうせん！", $"Ready for something new: “{Skill.Name.En}”.");
    }

    /// <summary>The skill is being learned and is not mastered yet.</summary>
    public sealed record KeepGoing(SkillName Skill) : Why
    {
        public override LocalizedText InWords() => new($"「{Skill.Name.Ja}」を もう すこし れんしゅうしよう。", $"A little more practice with “{Skill.Name.En}”.");
    }

    /// <summary>Two failures in a row: a more certain success first.</summary>
    public sealed record Easier(SkillName Skill) : Why
    {
        public override LocalizedText InWords() => new("すこし やさしい もんだいで、こつを つかもう。", "A slightly easier one, to get the knack.");
    }

    /// <summary>All open skills are mastered and none is due: a mixture keeps them fresh.</summary>
    public sealed record Mixed(SkillName Skill) : Why
    {
        public override LocalizedText InWords() => new("いろいろな もんだいを まぜて、{力|ちから}だめし！", "A mixture, to keep everything fresh.");
    }

    /// <summary>The same item once more: it could not be read, or only its form was off.</summary>
    public sealed record TryAgain : Why
    {
        public override LocalizedText InWords() => new("おなじ もんだいに、もう いちど こたえよう。", "Answer the same one again.");
    }
}
