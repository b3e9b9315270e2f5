using NodaTime;
using Tadafor.Domain.Budgets.LocalRules;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Laws.OrganicLaw113_14;
using Tadafor.Rules.Questions;
using Tadafor.Rules.Vocabulary;
using Tadafor.Tally.LocalRules;

namespace Tadafor.Rules.Budgets.LocalRules;

/// <summary>Whether rules ask for nothing that the law does not allow, and leave the council time for its budget.</summary>
internal sealed class LawfulRules(BudgetRules rules, RuleFindings findings)
{
    private static readonly PersonalCondition[] _forbidden =
    [
        PersonalCondition.Origin, PersonalCondition.Belief, PersonalCondition.Language, PersonalCondition.Disability,
    ];

    private static readonly Phrase _against = new("{0} / {1}", "{0} / {1}", "{0} / {1}");

    public IEnumerable<PlacedFinding> All()
    {
        if (rules.Result is { } result)
        {
            yield return findings.Of(
                LocalRuleChecks.ResultIsProposal, "result", LocalRuleFacts.ResultIsProposal, result == ResultWeight.Proposal);
        }

        foreach (PlacedFinding found in Persons("proposers", rules.Proposers?.Asks).Concat(Persons("voters", rules.Voters?.Asks)))
        {
            yield return found;
        }

        if (rules.Voters?.Asks is { } asked)
        {
            yield return findings.Of(
                LocalRuleChecks.VotersOfBothSexes,
                "voters.asks",
                LocalRuleFacts.VotersOfBothSexes,
                !asked.Contains(PersonalCondition.Sex));
        }

        foreach (PlacedFinding found in Vote())
        {
            yield return found;
        }
    }

    private IEnumerable<PlacedFinding> Persons(string field, Sequence<PersonalCondition>? asks)
    {
        if (asks is null)
        {
            yield break;
        }

        string at = $"{field}.asks";
        yield return findings.Of(
            LocalRuleChecks.NoForbiddenGround, at, LocalRuleFacts.NoForbiddenGround, !asks.Any(_forbidden.Contains));
        yield return findings.Of(
            LocalRuleChecks.NoMembership, at, LocalRuleFacts.NoMembership, !asks.Contains(PersonalCondition.Membership));
        yield return findings.Of(
            LocalRuleChecks.Registration, at, LocalRuleFacts.RegistrationAsked, asks.Contains(PersonalCondition.Registration));
    }

    private IEnumerable<PlacedFinding> Vote()
    {
        if (rules is not { BudgetYear: { } year, Days.VoteClosesOn: { } closes })
        {
            yield break;
        }

        LocalDate adopted = Articles185To188.Adopted.For(year);
        yield return findings.Of(
            LocalRuleChecks.VoteBeforeAdoption,
            "days.voteClosesOn",
            LocalRuleFacts.VoteBeforeAdoption,
            closes <= adopted,
            Against(closes, adopted));

        // So many days at least before the session that adopts it opens. Without its day, it opens on the last day at the latest.
        LocalDate session = rules.Days.SessionOpensOn ?? adopted;
        LocalDate last = session.PlusDays(-Articles185To188.ToCommittee.Period.Amount), safe = last.PlusDays(-1);
        string? notice = findings.Readings.For(TimeQuestions.Notice)?.Id;
        LocalDate inTime = notice == "non-clear" ? last : safe, tooLate = notice == "clear" ? safe : last;
        yield return findings.Of(
            LocalRuleChecks.VoteBeforeCommittee,
            "days.voteClosesOn",
            LocalRuleFacts.VoteBeforeCommittee,
            closes > tooLate ? false : closes <= inTime && rules.Days.SessionOpensOn is not null ? true : null,
            Against(closes, tooLate));
    }

    private static Phrase Against(LocalDate one, LocalDate other) => _against.With(Numerals.Date(one), Numerals.Date(other));
}
