using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace Drill.Server.Tests.Support;

/// <summary>A browser with its cookies and the session's csrf.</summary>
public sealed class TestBrowser : IDisposable
{
    private readonly HttpClient _client;

    public TestBrowser(Uri address)
    {
        Address = address;
        _client = new(new HttpClientHandler { CookieContainer = Cookies, AllowAutoRedirect = false }) { BaseAddress = address };
    }

    public Uri Address { get; }

    public CookieContainer Cookies { get; } = new();

    public string? Csrf { get; set; }

    public string Person { get; private set; } = "";

    /// <summary>Every body a student was shown, to look for what must not be in them.</summary>
    public List<string> Seen { get; } = [];

    public async Task<Answer> SignInAsync(string school, string login, string secret)
    {
        var answer = await PostAsync("/api/session", new { school, login, secret });
        if (answer.Status != HttpStatusCode.OK) return answer;
        Csrf = answer.Text("csrf");
        Person = answer.Text("person");
        return answer;
    }

    public Task<Answer> GetAsync(string path) => SendAsync(HttpMethod.Get, path, null);

    public Task<Answer> PostAsync(string path, object? body = null) => SendAsync(HttpMethod.Post, path, body);

    public Task<Answer> DeleteAsync(string path) => SendAsync(HttpMethod.Delete, path, null);

    /// <param name="body">A message, or JSON as it is to be sent.</param>
    public async Task<Answer> SendAsync(HttpMethod method, string path, object? body)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null) request.Content = body is string json ? new StringContent(json, Encoding.UTF8, "application/json") : JsonContent.Create(body);
        if (Csrf is not null && method != HttpMethod.Get) request.Headers.Add("X-CSRF", Csrf);
        using var response = await _client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        Seen.Add(text);
        return new(response.StatusCode, text, response.Headers.RetryAfter?.Delta, response.Content.Headers.ContentType?.MediaType, response.Headers.Location?.ToString());
    }

    public void Dispose() => _client.Dispose();
}

public sealed record Answer(HttpStatusCode Status, string Body, TimeSpan? RetryAfter, string? MediaType, string? Location)
{
    public JsonNode Json => JsonNode.Parse(Body)!;

    public string Text(string property) => Json[property]!.GetValue<string>();
}
