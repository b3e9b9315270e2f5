using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure;

/// <summary>An act, or a missing one, that does not keep the law. It is said, and changes nothing in what happened.</summary>
public sealed record Irregularity
{
    /// <summary>The stable code, such as <c>refusal-late</c>.</summary>
    public required string Code { get; init; }

    /// <summary>What is not as the law wants it.</summary>
    public required Phrase Text { get; init; }

    /// <summary>The articles, most specific first; never empty.</summary>
    public required Sequence<Citation> Cites { get; init; }

    /// <summary>
    /// Whether it breaks the law under every reading; otherwise it rests on <see cref="Questions"/> or on a day that is not known.
    /// </summary>
    public required bool IsCertain { get; init; }

    /// <summary>The act; <see langword="null"/> when something was not done.</summary>
    public PetitionAct? Act { get; init; }

    /// <summary>The open questions it rests on.</summary>
    public Sequence<OpenQuestion> Questions { get; init; } = [];

    /// <summary>What the law says follows; <see langword="null"/> when it writes nothing.</summary>
    public Phrase? Effect { get; init; }
}
