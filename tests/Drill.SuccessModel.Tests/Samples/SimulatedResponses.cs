using Drill.SuccessModel.Responses;

namespace Drill.SuccessModel.Tests.Samples;

/// <summary>Response data made by a Rasch model with growth: nothing outside the tests is needed.</summary>
internal static class SimulatedResponses
{
    private static readonly DateTimeOffset Start = new(2026, 4, 6, 0, 0, 0, TimeSpan.Zero);

    public static List<Response> Make(int students, int answers, int seed, bool hasTimes = false, string prefix = "s")
    {
        var random = new Random(seed);
        var responses = new List<Response>();
        for (var student = 0; student < students; student++)
        {
            var ability = (random.NextDouble() * 3) - 1.2;
            for (var i = 0; i < answers; i++)
            {
                var item = random.Next(60);
                var skill = item / 10;
                var difficulty = (skill * 0.3) - 0.8 + (item % 10 * 0.15);
                var isCorrect = random.NextDouble() < 1 / (1 + Math.Exp(difficulty - ability - (0.01 * i)));
                string[] skills = item % 7 == 0 ? [$"k{skill}", $"k{(skill + 1) % 6}"] : [$"k{skill}"];
                responses.Add(new($"{prefix}{student}", $"{100 + item}", skills, isCorrect, hasTimes ? Start.AddMinutes((student * 7) + (i * 90)) : null,
                    hasTimes ? TimeSpan.FromSeconds(5 + random.Next(60)) : null, hasTimes ? random.Next(3) : null, responses.Count + 2));
            }
        }

        return responses;
    }

    public static ResponseTable Table(int students, int answers, int seed, bool hasTimes = false) => ResponseTable.Of(Make(students, answers, seed, hasTimes));
}
