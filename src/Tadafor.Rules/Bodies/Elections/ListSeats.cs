using Tadafor.Domain.Primitives;
using Tadafor.Tally.Exact;

namespace Tadafor.Rules.Bodies.Elections;

/// <summary>The seats of one list.</summary>
public sealed record ListSeats
{
    internal ListSeats(CandidateList list, int byQuotient, Ratio remainder, int byRemainder)
    {
        List = list;
        ByQuotient = byQuotient;
        Remainder = remainder;
        ByRemainder = byRemainder;
    }

    /// <summary>The list.</summary>
    public CandidateList List { get; }

    /// <summary>How often the quotient goes into its votes.</summary>
    public int ByQuotient { get; }

    /// <summary>The votes left after that, exactly: from zero to less than the quotient.</summary>
    public Ratio Remainder { get; }

    /// <summary>Seats by largest remainder: 0 or 1.</summary>
    public int ByRemainder { get; }

    /// <summary>All its seats.</summary>
    public int Seats => ByQuotient + ByRemainder;

    /// <summary>Its first names, one for each seat; empty when the names are not given.</summary>
    public Sequence<Candidate> Elected => List.Candidates.Take(Seats).ToSequence();

    /// <summary>Seats for which a list that gives its names has none left.</summary>
    public int WithoutCandidate => List.Candidates.Count == 0 ? 0 : Math.Max(0, Seats - List.Candidates.Count);
}
