using Tadafor.Domain.Law;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Dossiers;

/// <summary>
/// A matter that the law gives to a council, or keeps from it: what a petition can rely on. The judgement stays a person's.
/// </summary>
public sealed record Matter
{
    internal Matter(string id, Phrase kind, Phrase text, Citation cites)
    {
        Id = id;
        Kind = kind;
        Text = text;
        Cites = cites;
    }

    /// <summary>The identifier that a dossier writes, such as <c>83.public-lighting</c>.</summary>
    public string Id { get; }

    /// <summary>What kind of matter it is, such as a power shared with the State.</summary>
    public Phrase Kind { get; }

    /// <summary>The matter in our own words.</summary>
    public Phrase Text { get; }

    /// <summary>The article.</summary>
    public Citation Cites { get; }

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
