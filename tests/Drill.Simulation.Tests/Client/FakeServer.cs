using System.Collections.Concurrent;
using System.Net;

namespace Drill.Simulation.Tests.Client;

/// <summary>One request as the fake saw it.</summary>
internal sealed record Heard(string Method, string Path, string Body, string? Cookie, string? Csrf);

/// <summary>Answers requests from a script, without a network.</summary>
internal sealed class FakeServer(Func<Heard, HttpResponseMessage> answer) : HttpMessageHandler
{
    public ConcurrentQueue<Heard> Requests { get; } = [];

    public HttpClient Connect() => new(this, disposeHandler: false) { BaseAddress = new Uri("http://drill.test/"), Timeout = TimeSpan.FromSeconds(10) };

    public static HttpResponseMessage Json(string body, HttpStatusCode status = HttpStatusCode.OK, string type = "application/json") =>
        new(status) { Content = new StringContent(body, System.Text.Encoding.UTF8, type) };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        var heard = new Heard(request.Method.Method, request.RequestUri!.PathAndQuery, body, Header(request, "Cookie"), Header(request, "X-CSRF"));
        Requests.Enqueue(heard);
        return answer(heard);
    }

    private static string? Header(HttpRequestMessage request, string name) => request.Headers.TryGetValues(name, out var values) ? string.Join("; ", values) : null;
}
