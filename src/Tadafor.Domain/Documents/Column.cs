using Tadafor.Domain.Words;

namespace Tadafor.Domain.Documents;

/// <summary>A column of a table.</summary>
/// <param name="Heading">Its heading; empty for none.</param>
internal sealed record Column(Phrase Heading)
{
    /// <summary>Whether it holds numbers, set at the end of the line.</summary>
    public bool IsNumeric { get; init; }

    /// <summary>Whether a narrow screen may do without it.</summary>
    public bool IsWide { get; init; }

    public static implicit operator Column(string heading) => new(Phrase.Same(heading));

    public static implicit operator Column(Phrase heading) => new(heading);
}
