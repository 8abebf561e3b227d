using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Drill.Simulation.Client;

/// <summary>
/// One person's session with a Drill server over its public HTTP API. Sends each request once; <see cref="Outbox"/> is what tries again.
/// </summary>
/// <param name="http">Shared by many people: it must not keep cookies itself. Its timeout is the client's.</param>
public sealed partial class DrillClient(HttpClient http)
{
    private static readonly MediaTypeHeaderValue JsonType = new("application/json");

    private readonly SortedDictionary<string, string> _cookies = new(StringComparer.Ordinal);
    private string _cookieHeader = "";
    private string? _csrf;

    /// <summary>Who is signed in, or null.</summary>
    public Session? Session { get; private set; }

    /// <summary>The session as a header, for connections that are not made here; "" when nobody is signed in.</summary>
    public string CookieHeader => _cookieHeader;

    /// <summary>An <see cref="HttpClient"/> that many <see cref="DrillClient"/>s may share.</summary>
    /// <param name="timeout">After this an answer counts as not heard.</param>
    public static HttpClient ConnectTo(Uri server, TimeSpan timeout) =>
        new(new SocketsHttpHandler { UseCookies = false, UseProxy = false, AllowAutoRedirect = false }) { BaseAddress = server, Timeout = timeout };

    public async Task<ApiResult<Session>> SignInAsync(SignIn signIn, CancellationToken cancellationToken) =>
        Remember(await PostAsync("api/session", signIn, ClientJson.Default.SignIn, ClientJson.Default.Session, cancellationToken));

    /// <summary>The answer's body as it is.</summary>
    public Task<ApiResult<byte[]>> GetAsync(string path, CancellationToken cancellationToken) => SendAsync(HttpMethod.Get, path, null, cancellationToken);

    /// <summary>Sends a JSON body as it is and returns the answer's body as it is.</summary>
    public Task<ApiResult<byte[]>> PostAsync(string path, ReadOnlyMemory<byte> json, CancellationToken cancellationToken)
    {
        var content = new ReadOnlyMemoryContent(json);
        content.Headers.ContentType = JsonType;
        return SendAsync(HttpMethod.Post, path, content, cancellationToken);
    }

    private ApiResult<Session> Remember(ApiResult<Session> result)
    {
        if (result is ApiResult<Session>.Ok ok) (Session, _csrf) = (ok.Value, ok.Value.Csrf);
        return result;
    }

    private async Task<ApiResult<TAnswer>> PostAsync<T, TAnswer>(string path, T body, JsonTypeInfo<T> bodyType, JsonTypeInfo<TAnswer> answerType, CancellationToken cancellationToken) =>
        Read(await PostAsync(path, JsonSerializer.SerializeToUtf8Bytes(body, bodyType), cancellationToken), answerType);

    private async Task<ApiResult<TAnswer>> GetAsync<TAnswer>(string path, JsonTypeInfo<TAnswer> answerType, CancellationToken cancellationToken) =>
        Read(await SendAsync(HttpMethod.Get, path, null, cancellationToken), answerType);

    private static ApiResult<T> Read<T>(ApiResult<byte[]> result, JsonTypeInfo<T> type) =>
        result.Then(json => JsonSerializer.Deserialize(json, type) ?? throw new JsonException("The answer was null."));

    private async Task<ApiResult<byte[]>> SendAsync(HttpMethod method, string path, HttpContent? content, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (_cookieHeader.Length > 0) request.Headers.TryAddWithoutValidation("Cookie", _cookieHeader);
        if (_csrf is not null && method != HttpMethod.Get) request.Headers.TryAddWithoutValidation("X-CSRF", _csrf);
        try
        {
            using var response = await http.SendAsync(request, cancellationToken);
            KeepCookies(response);
            var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
            return response.IsSuccessStatusCode ? new ApiResult<byte[]>.Ok(body) : Refusal(response, body);
        }
        catch (Exception unheard) when (unheard is HttpRequestException or IOException || (unheard is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return new ApiResult<byte[]>.Unheard(unheard.Message);
        }
    }

    private static ApiResult<byte[]>.Refused Refusal(HttpResponseMessage response, byte[] body) =>
        new((int)response.StatusCode, FindProblem(response, body), RetryAfterOf(response));

    private static string FindProblem(HttpResponseMessage response, byte[] body) =>
        response.Content.Headers.ContentType?.MediaType == "application/problem+json"
        && JsonSerializer.Deserialize(body, ClientJson.Default.ProblemMessage) is { } problem
            ? problem.Detail ?? problem.Title ?? ""
            : "";

    private static TimeSpan? RetryAfterOf(HttpResponseMessage response) =>
        response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable ? response.Headers.RetryAfter?.Delta : null;

    private void KeepCookies(HttpResponseMessage response)
    {
        if (!response.Headers.TryGetValues("Set-Cookie", out var values)) return;
        foreach (var value in values)
        {
            var pair = value.Split(';', 2)[0].Split('=', 2);
            if (pair.Length == 2) _cookies[pair[0]] = pair[1];
        }

        _cookieHeader = string.Join("; ", _cookies.Select(c => $"{c.Key}={c.Value}"));
    }
}
