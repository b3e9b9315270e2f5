using Tadafor.Domain.Council;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Bodies.Elections;
using Tadafor.Rules.Laws.OrganicLaw111_14;
using Tadafor.Rules.Laws.OrganicLaw112_14;
using Tadafor.Rules.Laws.OrganicLaw113_14;
using Tadafor.Rules.SisterLaws;
using Tadafor.Tally.Ties;
using static Tadafor.Rules.Vocabulary.CouncilFacts;

namespace Tadafor.Rules.Council;

/// <summary>Says what a round of an election by a council came to: president, vice-presidents, delegates to other bodies.</summary>
public static class CouncilElections
{
    private static readonly TieLadder _youngest = new([new Youngest()]);

    private static readonly Phrase _equalFirst = new(
        "تعادل المرتبون أولا؛ ولا يبين النص هل يترشح معهم من يليهم",
        "égalité à la première place ; le texte ne dit pas si les suivants se présentent aussi",
        "a tie for the first rank; the text does not say whether those next stand as well");

    private static readonly Phrase _thirdRound = new(
        "لا يبين النص هل يقتصر الدور الثالث على من ترشح في الثاني",
        "le texte ne dit pas si le troisième tour se limite aux candidats du deuxième",
        "the text does not say whether the third round is limited to those of the second");

    private static readonly Phrase _bornMissing = new(
        "تعادل: ينقص تاريخ ميلاد أحد المتعادلين",
        "égalité : manque la date de naissance d'un ex æquo",
        "a tie: the date of birth of one of the tied is missing");

    private static readonly Phrase _otherLists = new(
        "تعادل بين لوائح ليست لائحة الرئيس من بينها: لا يحسمه النص",
        "égalité entre des listes dont aucune n'est celle du président : le texte ne la tranche pas",
        "a tie between lists none of which is the president's: the text does not settle it");

    private static readonly Phrase _membersMissing = new(
        "ينقص عدد الأعضاء المزاولين مهامهم",
        "manque le nombre de membres en exercice",
        "the number of members in office is missing");

    private static readonly Phrase _byAge = new("رجح الأصغر سنا", "le plus jeune l'emporte", "the younger prevails");

    private static readonly Phrase _byLot = new("رجحت القرعة", "le sort l'emporte", "the lot prevails");

    private static readonly Phrase _byPresident = new(
        "رجحت لائحة الرئيس",
        "la liste du président l'emporte",
        "the president's list prevails");

    /// <summary>Assesses one round.</summary>
    /// <param name="election">The round; it does not contradict itself.</param>
    /// <exception cref="ArgumentException">It contradicts itself (<see cref="CouncilElection.Contradictions"/>).</exception>
    public static CouncilElectionAnswer Assess(CouncilElection election)
    {
        ArgumentNullException.ThrowIfNull(election);
        if (election.Contradictions is [var first, ..])
        {
            throw new ArgumentException($"The election contradicts itself: {first}.", nameof(election));
        }

        ElectionRules rules = RulesOf(election.Level);
        CouncilCandidate[] ranked = [.. election.Candidates.OrderByDescending(c => c.Votes).ThenBy(c => c.Id, StringComparer.Ordinal)];
        CouncilCandidate[] top = [.. ranked.Where(c => c.Votes == ranked[0].Votes)];
        Preference preference = top.Length > 1 && election.IsLast ? Prefer(election, top) : new(null, [], null, false);
        Rule rule = (election.Office, election.IsLast) switch
        {
            (CouncilOffice.President, false) => rules.PresidentRounds,
            (CouncilOffice.President, true) => rules.PresidentLast,
            (CouncilOffice.VicePresidents, false) => rules.VicePresidentsRounds,
            (CouncilOffice.VicePresidents, true) => rules.VicePresidentsLast,
            (CouncilOffice.Delegate, _) => rules.DelegatesOnly,
        };
        CandidateFinding[] findings =
        [
            .. ranked.Select(c => new CandidateFinding(
                c.Id,
                Examiner.FindingOf(rule, Facts(election, c, preference), election.On, Interpretations.Defaults))),
        ];
        CandidateFinding? elected = findings.FirstOrDefault(f => f.Finding.Verdict == Verdict.Satisfied);
        (ElectionOutcome outcome, Sequence<string> candidates, Phrase? remark) =
            elected is not null ? (ElectionOutcome.Elected, [elected.Candidate], preference.Why)
            : findings.Any(f => f.Finding.Verdict != Verdict.Unsatisfied) ? Open(election, preference)
            : Next(election, ranked, top);
        Finding? quorum = Quorum(election, rules);
        if (quorum?.Verdict == Verdict.Unsatisfied)
        {
            (outcome, candidates, remark) = (ElectionOutcome.NotValid, [], null);
        }

        return new()
        {
            Election = election,
            Outcome = outcome,
            Candidates = candidates,
            Formula = election.IsLast ? null : VoteFormulas.Formula(
                rule,
                null,
                Vocabulary.CouncilFacts.CandidateVotes.Label,
                CountRange.Exactly(ranked[0].Votes),
                MembersInOffice.Label,
                election.MembersInOffice),
            Quorum = quorum,
            Findings = findings.ToSequence(),
            Remark = remark,
        };
    }

    // A delegate is elected in a session like any other, whose quorum is that of a vote.
    private static Finding? Quorum(CouncilElection election, ElectionRules rules)
    {
        if (election.Office == CouncilOffice.Delegate || election.PresentAtOpening == CountRange.Unknown)
        {
            return null;
        }

        FactSet facts = FactSet.Empty.With(Vocabulary.CouncilFacts.PresentAtOpening, election.PresentAtOpening, FactSource.FromDeclaration);
        return Examiner.FindingOf(
            rules.Quorum,
            election.MembersInOffice == CountRange.Unknown
                ? facts
                : facts.With(MembersInOffice, election.MembersInOffice, FactSource.FromDeclaration),
            election.On,
            Interpretations.Defaults);
    }

    private static ElectionRules RulesOf(CompositionLevel level) => level switch
    {
        CompositionLevel.Commune => Articles6To43.Elections,
        CompositionLevel.Province => Articles7To44.Elections,
        CompositionLevel.Region => Articles8To46.Elections,
    };

    private static FactSet Facts(CouncilElection election, CouncilCandidate candidate, Preference preference)
    {
        FactSource source = FactSource.FromDeclaration;
        FactSet facts = FactSet.Empty.With(LastRound, election.IsLast, source)
            .With(Vocabulary.CouncilFacts.CandidateVotes, candidate.Votes, source)
            .With(BestOtherVotes, election.Candidates.Where(c => c.Id != candidate.Id).Max(c => (long?)c.Votes) ?? 0, source);
        facts = election.MembersInOffice == CountRange.Unknown ? facts : facts.With(MembersInOffice, election.MembersInOffice, source);
        return preference.Candidate is { } preferred ? facts.With(PreferredAtTie, candidate.Id == preferred, source) : facts;
    }

    private static (ElectionOutcome Outcome, Sequence<string> Candidates, Phrase? Remark) Open(
        CouncilElection election,
        Preference preference) =>
        !election.IsLast ? (ElectionOutcome.Undetermined, [], _membersMissing)
        : preference.IsLot ? (ElectionOutcome.Lot, preference.Between, null)
        : (ElectionOutcome.Undetermined, preference.Between, preference.Why);

    // Those ranked first and second by their votes; all of them where several have the same.
    private static (ElectionOutcome Outcome, Sequence<string> Candidates, Phrase? Remark) Next(
        CouncilElection election,
        CouncilCandidate[] ranked,
        CouncilCandidate[] top)
    {
        if (election.Round == 2)
        {
            return (ElectionOutcome.NextRound, ranked.Select(c => c.Id).ToSequence(), _thirdRound);
        }

        long? second = ranked.Where(c => c.Votes < ranked[0].Votes).Max(c => (long?)c.Votes);
        return top.Length > 1
            ? (ElectionOutcome.NextRound, top.Select(c => c.Id).ToSequence(), top.Length < ranked.Length ? _equalFirst : null)
            : (ElectionOutcome.NextRound, ranked.Where(c => c.Votes >= (second ?? 0)).Select(c => c.Id).ToSequence(), null);
    }

    private static Preference Prefer(CouncilElection election, CouncilCandidate[] top)
    {
        Sequence<string> tied = top.Select(c => c.Id).ToSequence();
        if (election.Office == CouncilOffice.VicePresidents)
        {
            return top.FirstOrDefault(c => c.OfPresident) is { } list
                ? new(list.Id, tied, _byPresident, false)
                : new(null, tied, _otherLists, false);
        }

        if (top.Any(c => c.BornOn is null))
        {
            return new(null, tied, _bornMissing, false);
        }

        SeatElection seat = new()
        {
            Seats = 1,
            Ballot = BodyBallot.Plurality,
            Ballots = top.Sum(c => c.Votes),
            Candidates = [.. top.Select(c => new CandidateVotes(new Candidate(c.Id) { BornOn = c.BornOn }, c.Votes))],
        };
        if (seat.Count(_youngest).Match<Sequence<SeatHolder>>(found => found.Elected, _ => []) is [var holder])
        {
            return new(holder.Candidate.Id, tied, _byAge, false);
        }

        CouncilCandidate[] youngest = [.. top.Where(c => c.BornOn == top.Max(other => other.BornOn))];
        Sequence<string> lot = youngest.Select(c => c.Id).ToSequence();
        return lot.Contains(election.Drawn) ? new(election.Drawn, lot, _byLot, false) : new(null, lot, null, true);
    }

    /// <summary>Who prevails among the tied, if anybody; between whom it is open; why; whether only a lot is missing.</summary>
    private sealed record Preference(string? Candidate, Sequence<string> Between, Phrase? Why, bool IsLot);
}
