namespace Drill.Simulation.Client;

/// <summary>What became of a call. Only a defect throws.</summary>
public abstract record ApiResult<T>
{
    private ApiResult()
    {
    }

    public sealed record Ok(T Value) : ApiResult<T>;

    /// <summary>The server answered no.</summary>
    /// <param name="Status">HTTP status, 400–599.</param>
    /// <param name="Problem">The title of the ProblemDetails, or "" when there were none.</param>
    /// <param name="RetryAfter">How long to wait, when the server said so (429, 503).</param>
    public sealed record Refused(int Status, string Problem, TimeSpan? RetryAfter) : ApiResult<T>;

    /// <summary>No answer was heard: the outcome is unknown, and sending the same again is safe.</summary>
    public sealed record Unheard(string Reason) : ApiResult<T>;

    /// <summary>The value of an answer that has to be yes.</summary>
    /// <exception cref="InvalidOperationException">It was another answer; the message says which.</exception>
    public T Required() => this is Ok ok ? ok.Value : throw new InvalidOperationException($"Expected an answer, got {this}.");

    internal ApiResult<TOther> Then<TOther>(Func<T, TOther> convert) => this switch
    {
        Ok ok => new ApiResult<TOther>.Ok(convert(ok.Value)),
        Refused refused => new ApiResult<TOther>.Refused(refused.Status, refused.Problem, refused.RetryAfter),
        Unheard unheard => new ApiResult<TOther>.Unheard(unheard.Reason),
        _ => throw new InvalidOperationException($"Unknown result {this}."),
    };
}
