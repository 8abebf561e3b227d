using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Drill.Domain.Attempts;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures;
using Drill.Server.Accounts;
using Drill.Server.Assignments;
using Drill.Server.Attempts;
using Drill.Server.Authoring;
using Drill.Server.Cards;
using Drill.Server.Classrooms;
using Drill.Server.Curriculum;
using Drill.Server.Drills;
using Drill.Server.Gallery;
using Drill.Server.Home;
using Drill.Server.Models;
using Drill.Server.Rosters;
using Drill.Server.Sessions;
using Drill.Server.Students;
using Drill.Server.Vetoes;
using Drill.Server.Wire;

namespace Drill.Server.Tests.Wire;

public sealed class ContractTests
{
    private static readonly Dictionary<string, Type> Messages = new()
    {
        ["ability"] = typeof(AbilityHistoryMessage),
        ["account"] = typeof(AccountMessage),
        ["assignment-each-request"] = typeof(AssignmentRequest),
        ["assignment-each"] = typeof(AssignmentMessage),
        ["assignment-request"] = typeof(AssignmentRequest),
        ["assignment"] = typeof(AssignmentMessage),
        ["attempt-reply-partly"] = typeof(AttemptReply),
        ["attempt-reply-unreadable"] = typeof(AttemptReply),
        ["attempt-reply-wrong"] = typeof(AttemptReply),
        ["attempt-request"] = typeof(AttemptRequest),
        ["authored-list"] = typeof(AuthoredListMessage),
        ["authored-preview"] = typeof(AuthoredPreview),
        ["authored-request"] = typeof(AuthoredRequest),
        ["cards"] = typeof(CardsMessage),
        ["closing"] = typeof(ClosingMessage),
        ["curriculum"] = typeof(CurriculumMessage),
        ["drill-paused"] = typeof(DrillMessage),
        ["drill-started"] = typeof(DrillMessage),
        ["figures"] = typeof(IReadOnlyList<Figure>),
        ["gallery-unit"] = typeof(GalleryUnitMessage),
        ["home-paused"] = typeof(HomeMessage),
        ["home"] = typeof(HomeMessage),
        ["items"] = typeof(IReadOnlyList<PresentedItem>),
        ["live-changed"] = typeof(LiveChanged),
        ["live"] = typeof(LiveMessage),
        ["models"] = typeof(ModelsMessage),
        ["name-list"] = typeof(NameListMessage),
        ["needs-request"] = typeof(NeedsRequest),
        ["needs"] = typeof(NeedsMessage),
        ["recovery"] = typeof(RecoveryMessage),
        ["school"] = typeof(SchoolMessage),
        ["school-year"] = typeof(SchoolYearMessage),
        ["second-factor-offer"] = typeof(SecondFactorOffer),
        ["session"] = typeof(SessionMessage),
        ["student-page"] = typeof(StudentPageMessage),
        ["students-added"] = typeof(StudentsAdded),
        ["vetoes-nothing-left"] = typeof(VetoesMessage),
        ["vetoes"] = typeof(VetoesMessage),
    };

    // A refusal is ASP.NET's own message: the roster's tests hear one.
    public static TheoryData<string> Contracts() =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "contracts"), "*.json").Select(f => Path.GetFileNameWithoutExtension(f)).Where(name => name != "problem")];

    [Theory]
    [MemberData(nameof(Contracts))]
    public void Message_ReadAndWrittenAgain_IsTheSame(string contract)
    {
        var json = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "contracts", contract + ".json"));
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        WireOptions.Apply(options);

        // A reader of the server's own messages: what the server leaves out when it is null may be missing.
        if (!contract.EndsWith("-request", StringComparison.Ordinal)) options.RespectRequiredConstructorParameters = false;
        var written = JsonSerializer.SerializeToNode(JsonSerializer.Deserialize(json, Messages[contract], options), Messages[contract], options);

        Assert.Equal(Canonical(JsonNode.Parse(json)), Canonical(written));
    }

    // Times as instants and members by name: what JSON leaves open.
    private static string Canonical(JsonNode? node) => node switch
    {
        JsonObject o => "{" + string.Join(",", o.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}:{Canonical(p.Value)}")) + "}",
        JsonArray a => "[" + string.Join(",", a.Select(Canonical)) + "]",
        JsonValue v when v.GetValueKind() == JsonValueKind.String && DateTimeOffset.TryParse(v.GetValue<string>(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            && v.GetValue<string>().Contains('T', StringComparison.Ordinal) => time.UtcTicks.ToString(CultureInfo.InvariantCulture),
        JsonValue v when v.GetValueKind() == JsonValueKind.Number => double.Parse(v.ToJsonString(), CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture),
        null => "null",
        _ => node.ToJsonString(),
    };
}
