using Drill.Content;
using Drill.Domain.Curriculum;
using Drill.Domain.Learning;
using Drill.Domain.Numbers;
using Drill.Simulation.Learners;

namespace Drill.Simulation.Tests.Learners;

/// <summary>What holds for every theory of learning, and what each promises of its own.</summary>
public sealed class LearnerFamilyTests
{
    private const int Grade = 1;
    private const ulong Items = 9;

    private static readonly DateTimeOffset Monday = new(2026, 4, 6, 0, 0, 0, TimeSpan.Zero);
    private static readonly CurriculumGraph Curriculum = ContentLibrary.Curriculum;
    private static readonly PlacedSkill[] Skills = [.. Curriculum.Skills.Where(s => s.Unit.Grade == Grade)];
    private static readonly PlacedSkill Free = Skills.First(s => s.Skill.Prerequisites.Count == 0);

    public static TheoryData<LearnerFamily> Families => [.. LearnerFamily.Defaults];

    [Fact]
    public void SuccessOn_SameItems_AreAsHardForEveryStudentAndOtherItemsAreNot()
    {
        var template = Free.Skill.Templates[0].Id;
        double[] noises = [.. Enumerable.Range(1, 40).Select(student => NoiseFor((ulong)student, Items))];
        Assert.All(noises, n => Assert.Equal(noises[0], n, 9));
        Assert.InRange(Enumerable.Range(1, 400).Select(items => NoiseFor(1, (ulong)items)).Select(n => n * n).Average(), 0.28, 0.44);

        double NoiseFor(ulong student, ulong items)
        {
            var learner = new GrowthFamily { DifficultyNoise = 0.6 }.Enroll(Curriculum, Grade, student, items);
            return Logistic.Logit(learner.SuccessAt(Free, Free.DifficultyAt(2), Monday)) - Logistic.Logit(learner.SuccessOn(Free, template, 2, Monday));
        }
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void Practise_AnyAnswers_NeverLowerSuccessOrMastery(LearnerFamily family)
    {
        for (var seed = 0UL; seed < 60; seed++)
        {
            var learner = family.Enroll(Curriculum, Grade, seed, Items);
            var random = new SeededRandom(seed);
            for (var answer = 0; answer < 30; answer++)
            {
                var skill = random.Pick(Skills);
                var (success, mastered) = (SuccessOf(learner, skill, Monday), learner.HasMastered(skill, Monday));
                learner.Practise(skill, right: random.NextUnit() < success, Monday);
                Assert.True(SuccessOf(learner, skill, Monday) >= success - 1e-12, $"{family.Name}, student {seed}: practice lowered success.");
                Assert.True(!mastered || learner.HasMastered(skill, Monday), $"{family.Name}, student {seed}: practice took mastery away.");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void SuccessAt_HarderItem_IsLess(LearnerFamily family)
    {
        var learner = family.Enroll(Curriculum, Grade, 1, Items);
        foreach (var skill in Skills)
        {
            var levels = Enumerable.Range(1, 5).Select(level => learner.SuccessAt(skill, skill.DifficultyAt(level), Monday)).ToArray();
            Assert.Equal(levels.OrderDescending(), levels);
            Assert.All(levels, success => Assert.InRange(success, 0, 1));
            Assert.NotEqual(levels[0], levels[4]);
        }
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void Enroll_SameSeed_IsTheSameStudentAndAnotherSeedAnother(LearnerFamily family)
    {
        double[] Traits(ulong seed)
        {
            var learner = family.Enroll(Curriculum, Grade, seed, Items);
            return [learner.StartAbility, .. Skills.Select(s => SuccessOf(learner, s, Monday))];
        }

        Assert.Equal(Traits(7), Traits(7));
        Assert.NotEqual(Traits(7), Traits(8));
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void Enroll_ManyStudents_SpreadAsTheFamilySays(LearnerFamily family)
    {
        var standings = Enumerable.Range(0, 2000).Select(i => family.Enroll(Curriculum, Grade, SeededRandom.Mix(3, (ulong)i), Items).StartAbility - StudentState.PriorAbility(Grade).Mean).ToArray();
        var mean = standings.Average();
        Assert.InRange(mean, -0.08, 0.08);
        Assert.InRange(Math.Sqrt(standings.Average(s => (s - mean) * (s - mean))), 0.93 * family.AbilitySpread, 1.07 * family.AbilitySpread);
    }

    [Fact]
    public void Bkt_KnownOrNot_SucceedsBySlipAndGuess()
    {
        var family = new BktFamily { Slip = 0.07, Guess = 0.22 };
        var seen = new HashSet<bool>();
        for (var seed = 0UL; seed < 40; seed++)
        {
            var learner = family.Enroll(Curriculum, Grade, seed, Items);
            var known = learner.HasMastered(Free, Monday);
            seen.Add(known);
            Assert.Equal(known ? 0.93 : 0.22, SuccessOf(learner, Free, Monday), 9);
        }

        Assert.Equal(2, seen.Count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.15)]
    [InlineData(1)]
    public void Bkt_OnePractice_MakesKnownAsOftenAsSaid(double learn)
    {
        var family = new BktFamily { Learn = learn };
        var unknown = Enumerable.Range(0, 2000).Select(i => family.Enroll(Curriculum, Grade, SeededRandom.Mix(5, (ulong)i), Items)).Where(l => !l.HasMastered(Free, Monday)).ToArray();
        foreach (var learner in unknown) learner.Practise(Free, right: false, Monday);
        Assert.Equal(learn, unknown.Count(l => l.HasMastered(Free, Monday)) / (double)unknown.Length, 0.03);
    }

    [Fact]
    public void Growth_EachItem_BringsItsLogitsAndNoTimeTakesThemAway()
    {
        var family = new GrowthFamily { Growth = 0.02, SkillGrowth = 0.2, Mistakes = 0.5 };
        var learner = family.Enroll(Curriculum, Grade, 1, Items);
        var (free, other) = (LogitOf(learner, Free, Monday), LogitOf(learner, Skills[^1], Monday));
        learner.Practise(Free, right: true, Monday);
        learner.Practise(Free, right: false, Monday);
        Assert.Equal(free + 0.2 + 0.1 + (2 * 0.02), LogitOf(learner, Free, Monday), 9);
        Assert.Equal(other + (2 * 0.02), LogitOf(learner, Skills[^1], Monday), 9);
        Assert.Equal(LogitOf(learner, Free, Monday), LogitOf(learner, Free, Monday.AddDays(300)), 9);
    }

    [Fact]
    public void Growth_PrerequisiteNotMastered_BringsTheShareOfTheUnready()
    {
        var family = new GrowthFamily { Growth = 0, SkillGrowth = 0.2, Unready = 0.25 };
        var brought = new HashSet<double>();
        foreach (var seed in Enumerable.Range(0, 40))
        {
            var learner = family.Enroll(Curriculum, Grade, (ulong)seed, Items);
            foreach (var skill in Skills.Where(s => s.Skill.Prerequisites.Count > 0))
            {
                var isReady = skill.Skill.Prerequisites.All(p => learner.HasMastered(Curriculum.FindSkill(p)!, Monday));
                var before = LogitOf(learner, skill, Monday);
                learner.Practise(skill, right: true, Monday);
                Assert.Equal(isReady ? 0.2 : 0.05, LogitOf(learner, skill, Monday) - before, 9);
                brought.Add(isReady ? 0.2 : 0.05);
            }
        }

        Assert.Equal(2, brought.Count);
    }

    [Fact]
    public void Forgetting_AfterPractice_FadesToTheShareThatIsKept()
    {
        var family = new ForgettingFamily { GainOfRight = 0.6, Stability = 8, Kept = 0.4 };
        var learner = family.Enroll(Curriculum, Grade, 1, Items);
        var before = LogitOf(learner, Free, Monday);
        learner.Practise(Free, right: true, Monday);
        double GainAfter(double days) => LogitOf(learner, Free, Monday.AddDays(days)) - before;
        Assert.Equal(0.6, GainAfter(0), 9);
        Assert.Equal(0.6 * (0.4 + (0.6 / Math.E)), GainAfter(8), 9);
        Assert.Equal(0.6 * 0.4, GainAfter(3000), 9);
        double[] fading = [.. Enumerable.Range(0, 30).Select(d => GainAfter(d))];
        Assert.Equal(fading.OrderDescending(), fading);
    }

    [Fact]
    public void Forgetting_PracticeOnLaterDays_FadesMoreSlowlyThanAtOnce()
    {
        double LeftAfterMonth(double daysBetween)
        {
            var learner = new ForgettingFamily { Kept = 0 }.Enroll(Curriculum, Grade, 1, Items);
            var before = LogitOf(learner, Free, Monday);
            for (var practice = 0; practice < 4; practice++) learner.Practise(Free, right: true, Monday.AddDays(practice * daysBetween));
            var last = Monday.AddDays(3 * daysBetween);
            return (LogitOf(learner, Free, last.AddDays(30)) - before) / (LogitOf(learner, Free, last) - before);
        }

        Assert.True(LeftAfterMonth(2) > 3 * LeftAfterMonth(0), $"{LeftAfterMonth(2)} {LeftAfterMonth(0)}");
    }

    [Fact]
    public void Forgetting_EndlessPractice_StaysUnderTheMostThatItBrings()
    {
        var learner = new ForgettingFamily { GainOfRight = 3, MaxGain = 4 }.Enroll(Curriculum, Grade, 1, Items);
        var before = LogitOf(learner, Free, Monday);
        for (var practice = 0; practice < 300; practice++) learner.Practise(Free, right: true, Monday);
        Assert.Equal(4, LogitOf(learner, Free, Monday) - before, 1e-6);
    }

    private static double SuccessOf(Learner learner, PlacedSkill skill, DateTimeOffset at) => learner.SuccessAt(skill, skill.Difficulty, at);

    private static double LogitOf(Learner learner, PlacedSkill skill, DateTimeOffset at) => Logistic.Logit(SuccessOf(learner, skill, at));
}
