using Tadafor.Domain.Council;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Primitives;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Laws.OrganicLaw111_14;
using Tadafor.Rules.Laws.OrganicLaw112_14;
using Tadafor.Rules.Laws.OrganicLaw113_14;
using Tadafor.Rules.SisterLaws;
using static Tadafor.Rules.Vocabulary.CouncilFacts;

namespace Tadafor.Rules.Council;

/// <summary>
/// Says what a vote of a council came to: quorum, open vote, the majority its matter asks for, the president's side at a tie.
/// </summary>
public static class CouncilVotes
{
    private static readonly bool[] _answers = [true, false];

    private static readonly YesNoFact[] _guards = [ListedMatter, SecondSitting, ThirdCall];

    /// <summary>Assesses one vote.</summary>
    /// <param name="vote">The vote; its numbers do not contradict each other.</param>
    /// <param name="interpretations">Readings chosen by the caller; <see langword="null"/> for the defaults.</param>
    /// <exception cref="ArgumentException">The numbers contradict each other (<see cref="CouncilVote.Contradictions"/>), or the law of
    /// that council does not list the matter.</exception>
    public static CouncilVoteAnswer Assess(CouncilVote vote, Interpretations? interpretations = null)
    {
        ArgumentNullException.ThrowIfNull(vote);
        if (vote.Contradictions is [var first, ..])
        {
            throw new ArgumentException($"The numbers contradict each other: {first}.", nameof(vote));
        }

        if (!vote.MatterExists)
        {
            throw new ArgumentException($"No law lists this matter for such a council: {vote.Matter}.", nameof(vote));
        }

        Interpretations readings = interpretations ?? Interpretations.Defaults;
        VoteRules rules = Of(vote.Level);
        VoteFacts stated = new(vote);
        FactSet facts = stated.Facts(IsListed(vote.Matter, rules));
        Finding[] findings =
        [
            .. rules.All.Select(rule => Examiner.FindingOf(rule, facts, vote.On, readings))
                .Where(f => f.Verdict != Verdict.NotApplicable)
                .Select(f => f with { Missing = f.Missing.SelectMany(stated.Stated).Distinct().ToSequence() }),
        ];
        VoteOutcome outcome = Outcome(rules, facts, vote, readings);
        return new()
        {
            Vote = vote,
            Outcome = outcome,
            Formulas = VoteFormulas.Of(vote, rules, findings, readings).ToSequence(),
            Findings = findings.ToSequence(),
            Questions =
            [
                .. findings.SelectMany(f => f.Questions).Distinct().OrderBy(q => q.Number).Select(question => new VoteQuestion(
                    question,
                    readings.For(question),
                    [
                        .. question.Options.Select(option => new VoteOption(
                            option,
                            Outcome(rules, facts, vote, readings.Choose(question, option.Id)))),
                    ])),
            ],
            Missing = outcome == VoteOutcome.Undetermined ? findings.SelectMany(f => f.Missing).Distinct().ToSequence() : [],
        };
    }

    private static VoteRules Of(CompositionLevel level) => level switch
    {
        CompositionLevel.Commune => Articles6To43.Votes,
        CompositionLevel.Province => Articles7To44.Votes,
        CompositionLevel.Region => Articles8To46.Votes,
    };

    private static bool? IsListed(CouncilMatter matter, VoteRules rules) =>
        matter == CouncilMatter.NotStated ? null : rules.Numbers.Matters.Any(m => m.Matter == matter);

    // Whatever is open, the vote comes to one of these; where all are the same, nothing is open.
    private static VoteOutcome Outcome(VoteRules rules, FactSet facts, CouncilVote vote, Interpretations readings)
    {
        HashSet<VoteOutcome> possible = [];
        foreach (FactSet complete in Completed(facts, 0))
        {
            Possible(rules, rule => Examiner.VerdictOf(rule, complete, vote.On, readings), possible);
        }

        return possible.Count == 1 ? possible.Single()
            : possible.Contains(VoteOutcome.Adopted) || possible.Contains(VoteOutcome.Undetermined) ? VoteOutcome.Undetermined
            : VoteOutcome.NotAdopted;
    }

    // Which majority applies and whether a quorum is asked for is known in each of them.
    private static IEnumerable<FactSet> Completed(FactSet facts, int guard) =>
        guard == _guards.Length ? [facts]
        : facts.Find(_guards[guard]) is not null ? Completed(facts, guard + 1)
        : _answers.SelectMany(answer =>
            Completed(facts.With(_guards[guard], answer, FactSource.FromDeclaration), guard + 1));

    private static void Possible(VoteRules rules, Func<Rule, Verdict> verdictOf, HashSet<VoteOutcome> possible)
    {
        Verdict quorum = verdictOf(rules.Quorum), open = verdictOf(rules.Open), members = verdictOf(rules.Members);
        if (quorum == Verdict.Unsatisfied || open == Verdict.Unsatisfied)
        {
            possible.Add(VoteOutcome.NotValid);
            return;
        }

        if (quorum == Verdict.Undetermined || open == Verdict.Undetermined)
        {
            possible.Add(VoteOutcome.NotValid);
        }

        (Verdict majority, VoteOutcome missed) = members == Verdict.NotApplicable
            ? (verdictOf(rules.Cast), VoteOutcome.NotAdopted)
            : (members, VoteOutcome.SecondSitting);
        if (majority == Verdict.NotApplicable)
        {
            possible.Add(VoteOutcome.Undetermined);
            return;
        }

        if (majority != Verdict.Unsatisfied)
        {
            possible.Add(VoteOutcome.Adopted);
        }

        if (majority != Verdict.Satisfied)
        {
            possible.Add(missed);
        }
    }
}
