using Tadafor.Domain.Law;

namespace Tadafor.Domain.Petitions;

/// <summary>How many signatories live in one prefecture or province of a region.</summary>
public sealed record ResidentsCount
{
    /// <summary>Creates a count.</summary>
    /// <param name="province">The prefecture or province, spelt as in <see cref="PetitionedRegion.Provinces"/>; not empty.</param>
    /// <param name="signatories">How many signatories live there; zero to <see cref="Limits.LargestCount"/>.</param>
    public ResidentsCount(string province, Stated<CountRange> signatories)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(province);
        Limits.MustBeCount(signatories.Value.AtLeast, nameof(signatories));
        Limits.MustBeCount(signatories.Value.AtMost ?? 0, nameof(signatories));
        Province = province;
        Signatories = signatories;
    }

    /// <summary>The prefecture or province.</summary>
    public string Province { get; }

    /// <summary>How many signatories live there.</summary>
    public Stated<CountRange> Signatories { get; }
}
