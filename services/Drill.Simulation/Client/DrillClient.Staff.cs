using System.Globalization;

namespace Drill.Simulation.Client;

public sealed partial class DrillClient
{
    /// <summary>Makes the school on a server that has none, and signs its administrator in.</summary>
    public async Task<ApiResult<Session>> SetUpAsync(SetupOrder order, CancellationToken cancellationToken) =>
        Remember(await PostAsync("api/setup", order, ClientJson.Default.SetupOrder, ClientJson.Default.Session, cancellationToken));

    public Task<ApiResult<ClassroomMessage>> AddClassroomAsync(NewClassroom classroom, CancellationToken cancellationToken) =>
        PostAsync("api/classrooms", classroom, ClientJson.Default.NewClassroom, ClientJson.Default.ClassroomMessage, cancellationToken);

    public Task<ApiResult<TeacherMessage>> AddTeacherAsync(NewTeacher teacher, CancellationToken cancellationToken) =>
        PostAsync("api/teachers", teacher, ClientJson.Default.NewTeacher, ClientJson.Default.TeacherMessage, cancellationToken);

    public Task<ApiResult<StudentsAdded>> AddStudentsAsync(string classroom, StudentList list, CancellationToken cancellationToken) =>
        PostAsync($"api/classrooms/{classroom}/students", list, ClientJson.Default.StudentList, ClientJson.Default.StudentsAdded, cancellationToken);

    public Task<ApiResult<CardsMessage>> GetCardsAsync(string classroom, CancellationToken cancellationToken) =>
        GetAsync($"api/classrooms/{classroom}/cards", ClientJson.Default.CardsMessage, cancellationToken);

    public Task<ApiResult<LiveMessage>> GetLiveAsync(string classroom, CancellationToken cancellationToken) =>
        GetAsync($"api/classrooms/{classroom}/live", ClientJson.Default.LiveMessage, cancellationToken);

    /// <param name="before">Attempts before this sequence number; null = the newest.</param>
    public Task<ApiResult<StudentPage>> GetStudentAsync(string student, long? before, CancellationToken cancellationToken) =>
        GetAsync(
            before is { } sequence ? string.Create(CultureInfo.InvariantCulture, $"api/students/{student}?before={sequence}") : $"api/students/{student}",
            ClientJson.Default.StudentPage,
            cancellationToken);

    public Task<ApiResult<AssignmentMessage>> CreateAssignmentAsync(AssignmentOrder order, CancellationToken cancellationToken) =>
        PostAsync("api/assignments", order, ClientJson.Default.AssignmentOrder, ClientJson.Default.AssignmentMessage, cancellationToken);

    public Task<ApiResult<AssignmentMessage>> GetAssignmentAsync(string assignment, CancellationToken cancellationToken) =>
        GetAsync($"api/assignments/{assignment}", ClientJson.Default.AssignmentMessage, cancellationToken);
}
