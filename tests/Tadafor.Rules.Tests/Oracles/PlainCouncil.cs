using Tadafor.Domain.Law;
using Tadafor.Rules.Questions;
using static Tadafor.Rules.Vocabulary.CouncilFacts;

namespace Tadafor.Rules.Tests.Oracles;

/// <summary>The law on a council's votes as plain functions; the three laws say the same.</summary>
internal static class PlainCouncil
{
    /// <summary>The counts that files are drawn with; between them nothing changes.</summary>
    public static IReadOnlyDictionary<CountFact, long[]> Counts { get; } = new Dictionary<CountFact, long[]>
    {
        [MembersInOffice] = [29, 30, 31],
        [PresentAtOpening] = [14, 15, 16],
        [CandidateVotes] = [1, 14, 15, 16],
        [BestOtherVotes] = [1, 14, 15, 16],
        [VotesFor] = [1, 14, 15, 16],
        [VotesAgainst] = [1, 14, 15, 16],
        [AgainstOrBlank] = [14, 15, 16],
        [Tadafor.Rules.Vocabulary.CouncilFacts.NotFor] = [14, 15, 16],
    };

    /// <summary>By the code of the rule.</summary>
    public static Dictionary<string, Func<PossibleFile, Plain>> ByCode { get; } = ((string[])["commune", "province", "region"])
        .SelectMany(Of)
        .ToDictionary(StringComparer.Ordinal);

    private static Dictionary<string, Func<PossibleFile, Plain>> Of(string level) => new(StringComparer.Ordinal)
    {
        [$"{level}.vote.quorum"] = f => f.Is(ThirdCall)
            ? Plain.NotAsked
            : PlainLaw.Holds(2 * f.Count(PresentAtOpening) > f.Count(MembersInOffice)),
        [$"{level}.vote.open"] = f => PlainLaw.Holds(f.Reading(OpenQuestions.OpenVote) == "exceptions" || f.Is(OpenVote)),
        [$"{level}.vote.members"] = f => !f.Is(ListedMatter) || f.Is(SecondSitting)
            ? Plain.NotAsked
            : PlainLaw.Holds(2 * f.Count(VotesFor) > f.Count(MembersInOffice)
                || (f.Reading(OpenQuestions.TieAtFirstVote) == "every-vote" && TieForThePresident(f))),
        [$"{level}.vote.cast"] = f => f.Is(ListedMatter) && !f.Is(SecondSitting) ? Plain.NotAsked
            : PlainLaw.Holds(f.Count(VotesFor) > f.Count(Others(f)) || TieForThePresident(f)),
        [$"{level}.election.quorum"] = f => PlainLaw.Holds(2 * f.Count(PresentAtOpening) > f.Count(MembersInOffice)),
        [$"{level}.election.president.rounds"] = Rounds,
        [$"{level}.election.president.last-round"] = f => f.Is(LastRound) ? Last(f) : Plain.NotAsked,
        [$"{level}.election.vice-presidents.rounds"] = Rounds,
        [$"{level}.election.vice-presidents.last-round"] = f => f.Is(LastRound) ? Last(f) : Plain.NotAsked,
        [$"{level}.election.delegates.last-round"] = Last,
    };

    private static Plain Rounds(PossibleFile f) => f.Is(LastRound)
        ? Plain.NotAsked
        : PlainLaw.Holds(2 * f.Count(CandidateVotes) > f.Count(MembersInOffice));

    private static Plain Last(PossibleFile f) => PlainLaw.Holds(f.Count(CandidateVotes) > f.Count(BestOtherVotes)
        || (f.Count(CandidateVotes) == f.Count(BestOtherVotes) && f.Is(PreferredAtTie)));

    private static CountFact Others(PossibleFile f) => f.Reading(OpenQuestions.VotesCast) switch
    {
        "excluded" => VotesAgainst,
        "blank-included" => AgainstOrBlank,
        _ => Tadafor.Rules.Vocabulary.CouncilFacts.NotFor,
    };

    private static bool TieForThePresident(PossibleFile f) => f.Is(PresidentFor) && f.Count(VotesFor) == f.Count(VotesAgainst);
}
