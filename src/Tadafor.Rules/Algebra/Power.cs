using Tadafor.Domain.Law;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Algebra;

/// <summary>What kind of matter an entry of the catalogue of powers is.</summary>
internal enum PowerKind
{
    /// <summary>A power of its own (113-14 arts 83-86, 112-14 art. 79, 111-14 art. 82).</summary>
    Own = 0,

    /// <summary>Shared with the State and exercised by contract (113-14 arts 87-89, 112-14 art. 86, 111-14 art. 91).</summary>
    Shared,

    /// <summary>Transferred by the State (113-14 arts 90-91, 112-14 art. 89, 111-14 art. 94).</summary>
    Transferred,

    /// <summary>A matter on which the council deliberates (113-14 art. 92).</summary>
    Deliberation,

    /// <summary>
    /// A police matter given to the governor (113-14 art. 110): whether that takes it out of the council's powers is an open question.
    /// </summary>
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
