using Drill.Domain.Selection;
using Drill.Simulation.Policies;
using Drill.Simulation.Trials;
using Drill.SuccessModel.Gate;
using Drill.SuccessModel.Passports;
using Drill.SuccessModel.Rasch;
using Drill.SuccessModel.Responses;
using Drill.SuccessModel.Serving;
using Drill.SuccessModel.Watching;
using Drill.Training.Commands;

namespace Drill.Training.Simulations;

/// <summary>What serves a simulated school, made of the same parts as a server's: on its first day, or after a time in which others practised.</summary>
internal sealed class SimulatedSchool
{
    /// <summary>Nights in which difficulties moved: each moves them by a bounded step.</summary>
    private const int Nights = 5;

    /// <summary>Earlier students began on one of these days, so that the newest are some of them and not all.</summary>
    private const int DaysOfBeginning = 61;

    private readonly CurriculumItems _items;
    private readonly ItemDifficulties _difficulties = new();
    private readonly ServingModel _serving;
    private ShelvedModel _running;

    /// <param name="running">What a new school starts with.</param>
    public SimulatedSchool(CurriculumItems items, ShelvedModel running)
    {
        (_items, _running) = (items, running);
        _serving = new(new RaschModel(_difficulties), items, new ModelWatch(), new StoppedClock());
        Serve();
    }

    public ISuccessModel Model => _serving;

    /// <summary>Students of the plan's families practise freely; then their answers teach the school what a server learns at night.</summary>
    public void Teach(SimulationPlan plan, int students, ProgressLog progress)
    {
        progress.Say($"{students} earlier students");
        var responses = Practise(plan, students);
        var priors = new CurriculumPriors(plan.Curriculum);
        var table = ResponseTable.Of(responses, priors: priors);
        progress.Say($"difficulties from {responses.Count} answers");
        for (var night = 0; night < Nights; night++) _difficulties.Import(DifficultyReestimate.Run(table, plan.Curriculum, _difficulties));
        progress.Say("a model from the same");
        var made = TrainedCandidate.Train(responses, table, priors, _running, ModelMaking.Served, "simulated students of this school", Trial.FirstDay, default);
        foreach (var fault in made.Faults) progress.Say($"refused: {fault}");
        if (made.Faults.Count > 0) return;
        _running = made.Shelved;
        Serve();
    }

    private static List<Response> Practise(SimulationPlan plan, int students)
    {
        // Another seed: these are other students than those who are tried.
        var school = new TrialSchool(plan.Curriculum, plan.Model, i => plan.Families[i / plan.Curriculum.Grades.Count % plan.Families.Count], new DrillPolicy(), ~plan.Seed)
        {
            ItemSeed = plan.Seed,
            DaysOfBeginning = DaysOfBeginning,
        };
        var responses = new List<Response>[students];
        Parallel.For(0, students, Simulation.InParallel, i => responses[i] = [.. school.Practise(i, PracticeTrial.Answers).Where(a => a.IsEvidence).Select(AttemptResponses.Of)]);
        return [.. responses.SelectMany(r => r)];
    }

    private void Serve() => _serving.Use(new TrainedModel(_running.Content, _running.Passport.Version, _items));

    /// <summary>Here nothing is slow: figures must not depend on how busy the machine is.</summary>
    private sealed class StoppedClock : TimeProvider
    {
        public override long GetTimestamp() => 0;

        public override DateTimeOffset GetUtcNow() => Trial.FirstDay;
    }
}
