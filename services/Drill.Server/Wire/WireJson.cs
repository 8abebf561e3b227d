using System.Text.Json;
using System.Text.Json.Serialization;
using Drill.Domain.Authoring;
using Drill.Domain.Rosters;
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
using Drill.Server.Observability;
using Drill.Server.Rosters;
using Drill.Server.Sessions;
using Drill.Server.Setup;
using Drill.Server.Students;
using Drill.Server.Vetoes;

namespace Drill.Server.Wire;

/// <summary>Every message of <c>docs/wire-format.md</c>; what a request leaves out or sets to null where it must not is refused.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(AbilityHistoryMessage))]
[JsonSerializable(typeof(AccountMessage))]
[JsonSerializable(typeof(AssignmentMessage))]
[JsonSerializable(typeof(AssignmentRequest))]
[JsonSerializable(typeof(AttemptRequest))]
[JsonSerializable(typeof(AuthoredImportMessage))]
[JsonSerializable(typeof(AuthoredImportRequest))]
[JsonSerializable(typeof(AuthoredListMessage))]
[JsonSerializable(typeof(AuthoredPreview))]
[JsonSerializable(typeof(AuthoredRequest))]
[JsonSerializable(typeof(IReadOnlyList<AuthoredProblem>))]
[JsonSerializable(typeof(CardMessage))]
[JsonSerializable(typeof(CardsMessage))]
[JsonSerializable(typeof(Classroom))]
[JsonSerializable(typeof(ClassroomRequest))]
[JsonSerializable(typeof(ClosingMessage))]
[JsonSerializable(typeof(ConfirmRequest))]
[JsonSerializable(typeof(CurriculumMessage))]
[JsonSerializable(typeof(DrillMessage))]
[JsonSerializable(typeof(DrillRequest))]
[JsonSerializable(typeof(EchoMessage))]
[JsonSerializable(typeof(GalleryUnitMessage))]
[JsonSerializable(typeof(HintMessage))]
[JsonSerializable(typeof(HomeMessage))]
[JsonSerializable(typeof(IReadOnlyList<AssignmentSummary>))]
[JsonSerializable(typeof(IReadOnlyList<BatchedReply>))]
[JsonSerializable(typeof(JsonElement[]))]
[JsonSerializable(typeof(LiveChanged))]
[JsonSerializable(typeof(LiveMessage))]
[JsonSerializable(typeof(ListedStudentMessage))]
[JsonSerializable(typeof(MemoryMessage))]
[JsonSerializable(typeof(ModelsMessage))]
[JsonSerializable(typeof(MoveRequest))]
[JsonSerializable(typeof(NeedsMessage))]
[JsonSerializable(typeof(NeedsRequest))]
[JsonSerializable(typeof(NewPasswordRequest))]
[JsonSerializable(typeof(RecoveryMessage))]
[JsonSerializable(typeof(SchoolMessage))]
[JsonSerializable(typeof(SchoolYearMessage))]
[JsonSerializable(typeof(SecondFactorOffer))]
[JsonSerializable(typeof(SecondFactorRequest))]
[JsonSerializable(typeof(SessionMessage))]
[JsonSerializable(typeof(SetupRequest))]
[JsonSerializable(typeof(SetupState))]
[JsonSerializable(typeof(SignInRequest))]
[JsonSerializable(typeof(StudentPageMessage))]
[JsonSerializable(typeof(StudentsAdded))]
[JsonSerializable(typeof(StudentsRequest))]
[JsonSerializable(typeof(StaffAdded))]
[JsonSerializable(typeof(NameListMessage))]
[JsonSerializable(typeof(SupporterRequest))]
[JsonSerializable(typeof(TaughtRequest))]
[JsonSerializable(typeof(TeacherRequest))]
[JsonSerializable(typeof(VetoesMessage))]
[JsonSerializable(typeof(YearRequest))]
public sealed partial class WireJson : JsonSerializerContext;
