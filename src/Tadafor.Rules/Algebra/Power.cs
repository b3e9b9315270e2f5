using Tadafor.Domain.Law;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Algebra;

/// <summary>What kind of matter an entry of the catalogue of powers is.</summary>
internal enum PowerKind
{
    /// <summary>The commune's own power (arts 83-86).</summary>
    Own = 0,

    /// <summary>Shared with the State and exercised by contract (arts 87-89).</summary>
    Shared,

    /// <summary>Transferred by the State (arts 90-91).</summary>
    Transferred,

    /// <summary>A matter on which the council deliberates (art. 92).</summary>
    Deliberation,

    /// <summary>A police matter reserved to the governor (art. 110): outside the commune's powers by inference.</summary>
    ReservedToGovernor,
}

/// <summary>
/// One entry of the catalogue of powers, so that a person can pick what a petition relies on. The judgement stays the person's.
/// </summary>
internal sealed record Power
{
    /// <summary>Creates an entry.</summary>
    public Power(string id, PowerKind kind, Phrase text, Citation cites)
    {
        Id = id;
        Kind = kind;
        Text = text;
        Cites = cites;
    }

    /// <summary>The identifier used in dossiers, such as <c>83.public-lighting</c>.</summary>
    public string Id { get; }

    /// <summary>What kind of matter it is.</summary>
    public PowerKind Kind { get; }

    /// <summary>The matter in our own words.</summary>
    public Phrase Text { get; }

    /// <summary>The article.</summary>
    public Citation Cites { get; }
}
