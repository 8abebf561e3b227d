using StackExchange.Redis;

namespace Drill.Server.Options;

/// <summary>Where Redis is: <c>redis://[user:password@]host[:port][/number]</c>, <c>rediss://</c> with TLS, or StackExchange's own form <c>host:port,password=…</c>.</summary>
public sealed record RedisAddress
{
    private const int DefaultPort = 6379;
    private readonly ConfigurationOptions _options;

    private RedisAddress(ConfigurationOptions options)
    {
        _options = options;

        // A start without Redis waits for it, and one that loses it goes on: the list of hosts is then the one that was last read.
        _options.AbortOnConnectFail = false;
        _options.ClientName = "Drill";
    }

    /// <summary>Whether every host of the cluster must be on this machine.</summary>
    public bool IsLoopback => _options.EndPoints.All(e => e switch
    {
        System.Net.IPEndPoint ip => System.Net.IPAddress.IsLoopback(ip.Address),
        System.Net.DnsEndPoint dns => dns.Host is "localhost",
        _ => false,
    });

    public ConfigurationOptions ToOptions() => _options.Clone();

    /// <summary>Without the password.</summary>
    public override string ToString() => string.Join(',', _options.EndPoints.Select(e => e.ToString()!.Replace("Unspecified/", "", StringComparison.Ordinal)));

    /// <exception cref="FormatException">It cannot be read; the message repeats no password.</exception>
    public static RedisAddress Parse(string text)
    {
        try
        {
            var options = text.Contains("://", StringComparison.Ordinal) ? OfUri(new Uri(text)) : ConfigurationOptions.Parse(text);
            if (options.EndPoints.Count > 0) return new(options);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or OverflowException)
        {
            // Said below, without the password that the text may hold.
        }

        throw new FormatException("Redis is named as redis://host:6379, or redis://:password@host:6379.");
    }

    private static ConfigurationOptions OfUri(Uri uri)
    {
        if (uri.Host.Length == 0 || uri.Scheme is not ("redis" or "rediss")) throw new FormatException();
        var options = new ConfigurationOptions { Ssl = uri.Scheme == "rediss" };
        options.EndPoints.Add(uri.Host, uri.Port > 0 ? uri.Port : DefaultPort);
        var credentials = uri.UserInfo.Split(':', 2);
        if (credentials[0].Length > 0) options.User = Uri.UnescapeDataString(credentials[0]);
        if (credentials is [_, { Length: > 0 } password]) options.Password = Uri.UnescapeDataString(password);
        if (uri.AbsolutePath.Trim('/') is { Length: > 0 } number) options.DefaultDatabase = int.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
        return options;
    }
}
