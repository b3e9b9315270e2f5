using NodaTime;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Charters;

/// <summary>The text of a charter at one stage.</summary>
public sealed record CharterVersion
{
    /// <summary>What people call it, such as <c>draft-1</c>; not empty, and one version's alone.</summary>
    public required string Id { get; init; }

    /// <summary>The day of the text; it selects the version of the law.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The clauses in their order; no number twice.</summary>
    public required Sequence<CharterClause> Clauses { get; init; }

    /// <summary>The clause with a number; <see langword="null"/> when there is none.</summary>
    public CharterClause? Find(string number) => Clauses.FirstOrDefault(c => c.Number == number);
}
