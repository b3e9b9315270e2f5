using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Ties;

namespace Tadafor.Rules.Bodies.Elections;

/// <summary>Seats by votes, then the minimum of women.</summary>
internal sealed class SeatCount
{
    private readonly SeatElection _election;
    private readonly PlaceGiver _giver;
    private readonly Dictionary<string, CandidateVotes> _byId;

    public SeatCount(SeatElection election, TieLadder ties)
    {
        _election = election;
        _giver = new(ties);
        _byId = election.Candidates.ToDictionary(c => c.Candidate.Id, StringComparer.Ordinal);
    }

    public SeatOutcome Outcome()
    {
        Placing byVotes = _giver.Best(_byId.Values.Select(Contender.Of), _election.Seats, c => c.Votes, SeatTieMatter.LastSeats);
        List<Contender> elected = byVotes.Chosen;
        if (byVotes.Open.Count > 0)
        {
            return Open(Safe(elected), []);
        }

        int women = elected.Count(IsWoman);
        HashSet<string> seatedIds = [.. elected.Select(c => c.Id)];
        List<Contender> waiting = [.. _byId.Values.Where(c => IsWoman(c) && !seatedIds.Contains(c.Candidate.Id)).Select(Contender.Of)];
        List<Contender> men = elected.FindAll(c => !IsWoman(c));
        int entering = Math.Min(Missing(women), Math.Min(waiting.Count, men.Count));
        Placing stay = _giver.Best(men, men.Count - entering, c => c.Votes, SeatTieMatter.WhoStays);
        Placing enter = _giver.Best(waiting, entering, c => c.Votes, SeatTieMatter.WhoEnters);
        IEnumerable<Contender> seated = [.. elected.Where(IsWoman), .. stay.Chosen];
        return stay.Open.Count > 0 || enter.Open.Count > 0
            ? Open(seated, enter.Chosen)
            : Settled(seated, enter.Chosen, men.Except(stay.Chosen), women);
    }

    private SeatOutcome Settled(IEnumerable<Contender> seated, List<Contender> entered, IEnumerable<Contender> left, int women) => new()
    {
        Elected = Holders(seated, entered),
        Displacements = Pairs(left, entered, women),
        Ties = _giver.Ties,
        MinimumWomen = _election.MinimumWomen,
        MinimumHolds = women + entered.Count >= _election.MinimumWomen ? Truth.Yes : Truth.No,
        Vacant = Math.Max(0, _election.Seats - _election.Candidates.Count),
    };

    private SeatOutcome Open(IEnumerable<Contender> seated, List<Contender> entered)
    {
        Sequence<SeatHolder> holders = Holders(seated, entered);
        int candidates = _byId.Values.Count(IsWoman), surely = holders.Count(h => h.Candidate.Gender == Gender.Woman);
        return new()
        {
            Elected = holders,
            Displacements = [],
            Ties = _giver.Ties,
            MinimumWomen = _election.MinimumWomen,
            MinimumHolds = surely >= _election.MinimumWomen ? Truth.Yes : candidates < _election.MinimumWomen ? Truth.No : Truth.Unknown,
            Vacant = Math.Max(0, _election.Seats - _election.Candidates.Count),
        };
    }

    // Whoever wins the tie, no more men than the women surely elected leave missing can have to give way, and the least-voted go first.
    private IEnumerable<Contender> Safe(List<Contender> elected)
    {
        List<Contender> men = elected.FindAll(c => !IsWoman(c));
        int atRisk = Math.Min(men.Count, Missing(elected.Count(IsWoman)));
        long[] votes = [.. men.Select(c => c.Votes).Order()];
        return elected.Where(c => IsWoman(c) || atRisk == 0 || c.Votes > votes[atRisk - 1]);
    }

    private int Missing(int women) => Math.Max(0, _election.MinimumWomen - women);

    private bool IsWoman(Contender contender) => IsWoman(_byId[contender.Id]);

    private static bool IsWoman(CandidateVotes candidate) => candidate.Candidate.Gender == Gender.Woman;

    private Sequence<SeatHolder> Holders(IEnumerable<Contender> seated, List<Contender> entered) =>
        [.. InOrder(seated.Concat(entered)).Select(c => new SeatHolder(
            c.Candidate,
            c.Votes,
            entered.Exists(e => e.Id == c.Candidate.Id) ? SeatGround.MinimumOfWomen : SeatGround.Votes))];

    private Sequence<Displacement> Pairs(IEnumerable<Contender> left, List<Contender> entered, int women) =>
        [.. InOrder(left).Reverse().Zip(InOrder(entered), (man, woman) => new Displacement(man, woman, women, _election.MinimumWomen))];

    private IEnumerable<CandidateVotes> InOrder(IEnumerable<Contender> contenders) =>
        contenders.OrderByDescending(c => c.Votes).ThenBy(c => c.Id, CodePointOrder.Instance).Select(c => _byId[c.Id]);
}
