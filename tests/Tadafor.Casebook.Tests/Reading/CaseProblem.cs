namespace Tadafor.Casebook.Tests.Reading;

/// <summary>What is wrong in a casebook file, and where.</summary>
internal sealed record CaseProblem(string File, int Line, string Message)
{
    public override string ToString() => $"{File}:{Line}: {Message}";
}

/// <summary>Thrown at the first problem of a table or row; the reader notes it and goes on with the next.</summary>
internal sealed class CaseException(string message) : Exception(message);
