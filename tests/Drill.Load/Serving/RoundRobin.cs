namespace Drill.Load.Serving;

/// <summary>Sends each request to the next host, dead or alive: whoever sends has to try again.</summary>
internal sealed class RoundRobin(Func<IReadOnlyList<Uri>> hosts) : DelegatingHandler(new SocketsHttpHandler { UseCookies = false, UseProxy = false, AllowAutoRedirect = false, ConnectTimeout = TimeSpan.FromSeconds(1) })
{
    private uint _next;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var all = hosts();
        request.RequestUri = new Uri(all[(int)(Interlocked.Increment(ref _next) % (uint)all.Count)], request.RequestUri!.PathAndQuery);
        return base.SendAsync(request, cancellationToken);
    }
}
