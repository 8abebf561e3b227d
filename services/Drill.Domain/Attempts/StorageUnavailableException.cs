namespace Drill.Domain.Attempts;

/// <summary>The store cannot take or give anything now (disk full, queue full, no answer in time). Nothing was acknowledged; a retry is safe.</summary>
public sealed class StorageUnavailableException : Exception
{
    public StorageUnavailableException()
    {
    }

    public StorageUnavailableException(string message)
        : base(message)
    {
    }

    public StorageUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
