using Tadafor.Domain.Words;

namespace Tadafor.Domain.Documents;

/// <summary>A card.</summary>
/// <param name="Kind">What it is, for the style sheet.</param>
/// <param name="Title">Its title.</param>
/// <param name="Of">What it says.</param>
internal sealed record Card(string Kind, IReadOnlyList<Inline> Title, IReadOnlyList<Block> Of)
{
    /// <summary>Its place in an order.</summary>
    public Phrase? Rank { get; init; }

    /// <summary>Where links lead to it; <see langword="null"/> for nowhere.</summary>
    public string? Anchor { get; init; }

    /// <summary>A word beside its title.</summary>
    public Phrase? Tag { get; init; }
}
