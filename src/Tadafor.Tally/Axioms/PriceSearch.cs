using OneOf;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Axioms;

/// <summary>What a search for prices gave: a price system, or a proof that there is none.</summary>
internal sealed class PriceSearch : OneOfBase<PriceSystem, NoPrices>
{
    internal PriceSearch(OneOf<PriceSystem, NoPrices> result)
        : base(result)
    {
    }
}

/// <summary>
/// A proof that no price system exists (Farkas): the conditions, each multiplied by its weight and added up, say that something of zero or
/// more is below
/// zero.
/// </summary>
internal sealed record NoPrices
{
    internal NoPrices(Sequence<PriceWeight> weights) => Weights = weights;

    /// <summary>The conditions used, with their weights.</summary>
    public Sequence<PriceWeight> Weights { get; }
}

/// <summary>A condition of priceability and its weight in a proof.</summary>
internal sealed record PriceWeight
{
    internal PriceWeight(string? project, int? row, Ratio weight)
    {
        Project = project;
        Row = row;
        Weight = weight;
    }

    /// <summary>
    /// A project: if funded, payments for it are its cost; if not, its supporters have at most its cost left. <see langword="null"/> when
    /// the condition is
    /// about a row.
    /// </summary>
    public string? Project { get; }

    /// <summary>
    /// A row of the profile: its voters pay at most the endowment. <see langword="null"/> when the condition is about a project.
    /// </summary>
    public int? Row { get; }

    /// <summary>The weight; zero or more for conditions of the kind "at most".</summary>
    public Ratio Weight { get; }
}
