using System.Text.Json;
using System.Text.Json.Serialization;
using Drill.Domain.Attempts;

namespace Drill.Simulation.Client;

/// <summary>The messages of <c>docs/wire-format.md</c> as a client reads and writes them.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SignIn))]
[JsonSerializable(typeof(Session))]
[JsonSerializable(typeof(SetupOrder))]
[JsonSerializable(typeof(NewClassroom))]
[JsonSerializable(typeof(ClassroomMessage))]
[JsonSerializable(typeof(NewTeacher))]
[JsonSerializable(typeof(TeacherMessage))]
[JsonSerializable(typeof(StudentList))]
[JsonSerializable(typeof(StudentsAdded))]
[JsonSerializable(typeof(CardsMessage))]
[JsonSerializable(typeof(StudentPage))]
[JsonSerializable(typeof(DrillOrder))]
[JsonSerializable(typeof(StartedDrill))]
[JsonSerializable(typeof(AttemptMessage))]
[JsonSerializable(typeof(IReadOnlyList<AttemptMessage>))]
[JsonSerializable(typeof(IReadOnlyList<BatchAnswer>))]
[JsonSerializable(typeof(AttemptReply))]
[JsonSerializable(typeof(ProblemMessage))]
[JsonSerializable(typeof(HintMessage))]
[JsonSerializable(typeof(AssignmentOrder))]
[JsonSerializable(typeof(AssignmentMessage))]
[JsonSerializable(typeof(LiveMessage))]
public sealed partial class ClientJson : JsonSerializerContext;
