namespace Drill.Training.Commands;

/// <summary>Input that can be read but not worked with; the message is for people.</summary>
public sealed class BadInputException(string message) : Exception(message);
