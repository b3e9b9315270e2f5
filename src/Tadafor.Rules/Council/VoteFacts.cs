using Tadafor.Domain.Council;
using Tadafor.Domain.Law;
using static Tadafor.Rules.Vocabulary.CouncilFacts;

namespace Tadafor.Rules.Council;

/// <summary>The facts of a vote, each narrowed by what the others leave room for.</summary>
internal sealed class VoteFacts
{
    private static readonly FactSource _source = FromDeclaration.Instance;

    private readonly CouncilVote _vote;

    public VoteFacts(CouncilVote vote)
    {
        _vote = vote;
        CountRange[] all = [vote.For, vote.Against, vote.BlankOrVoid, vote.Abstentions];
        For = Within(all, 0);
        Against = Within(all, 1);
        BlankOrVoid = Within(all, 2);
        Abstentions = Within(all, 3);
        AgainstOrBlank = Together(vote.For.AtLeast + vote.Abstentions.AtLeast, Against, BlankOrVoid);
        NotFor = Together(vote.For.AtLeast, Against, BlankOrVoid, Abstentions);
    }

    public CountRange For { get; }

    public CountRange Against { get; }

    public CountRange AgainstOrBlank { get; }

    public CountRange NotFor { get; }

    private CountRange BlankOrVoid { get; }

    private CountRange Abstentions { get; }

    /// <summary>Votes cast, others being what they are under a reading.</summary>
    public CountRange CastWith(CountRange others) => new(
        For.AtLeast + others.AtLeast,
        Least(For.AtMost + others.AtMost, _vote.MostVoters));

    /// <summary>What the file states; a count of which nothing is known is left out.</summary>
    /// <param name="isListed">Whether the matter is one of those that the law lists.</param>
    public FactSet Facts(bool? isListed)
    {
        FactSet facts = FactSet.Empty;
        foreach ((CountFact fact, CountRange count) in new[]
        {
            (MembersInOffice, _vote.MembersInOffice), (PresentAtOpening, Present), (VotesFor, For), (VotesAgainst, Against),
            (Vocabulary.CouncilFacts.AgainstOrBlank, AgainstOrBlank), (Vocabulary.CouncilFacts.NotFor, NotFor),
        })
        {
            facts = count == CountRange.Unknown ? facts : facts.With(fact, count, _source);
        }

        foreach ((YesNoFact fact, bool? answer) in new[]
        {
            (ListedMatter, isListed), (Vocabulary.CouncilFacts.SecondSitting, _vote.SecondSitting),
            (ThirdCall, _vote.Call is { } call ? call == SittingCall.Third : null),
            (PresidentFor, _vote.PresidentSide is { } side ? side == VoteSide.For : null), (OpenVote, _vote.OpenBallot),
        })
        {
            facts = answer is { } known ? facts.With(fact, known, _source) : facts;
        }

        return facts;
    }

    /// <summary>A missing fact as the file can state it: a sum is missing by its parts.</summary>
    public IEnumerable<Fact> Stated(Fact missing) =>
        missing == Vocabulary.CouncilFacts.AgainstOrBlank ? Unknown(Parts.Take(2))
        : missing == Vocabulary.CouncilFacts.NotFor ? Unknown(Parts)
        : [missing];

    private IEnumerable<(CountFact Fact, CountRange Count)> Parts =>
    [
        (VotesAgainst, Against), (Vocabulary.CouncilFacts.BlankOrVoid, BlankOrVoid), (Vocabulary.CouncilFacts.Abstentions, Abstentions),
    ];

    // Whoever was there when the session opened was in office.
    private CountRange Present => new(_vote.PresentAtOpening.AtLeast, Least(_vote.PresentAtOpening.AtMost, _vote.MembersInOffice.AtMost));

    private static IEnumerable<Fact> Unknown(IEnumerable<(CountFact Fact, CountRange Count)> parts) =>
        parts.Where(p => !p.Count.IsExact).Select(p => p.Fact);

    // The votes left for one count when each other has at least its own.
    private CountRange Within(CountRange[] all, int at)
    {
        long others = all.Where((_, i) => i != at).Sum(c => c.AtLeast);
        return new(all[at].AtLeast, Least(all[at].AtMost, _vote.MostVoters - others));
    }

    private CountRange Together(long others, params ReadOnlySpan<CountRange> counts)
    {
        CountRange sum = CountRange.Exactly(0);
        foreach (CountRange count in counts)
        {
            sum = new(sum.AtLeast + count.AtLeast, sum.AtMost + count.AtMost);
        }

        return new(sum.AtLeast, Least(sum.AtMost, _vote.MostVoters - others));
    }

    private static long? Least(long? one, long? other) => one is { } a && other is { } b ? Math.Min(a, b) : one ?? other;
}
