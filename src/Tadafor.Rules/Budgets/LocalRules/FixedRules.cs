using Tadafor.Domain.Budgets.LocalRules;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;
using Tadafor.Tally.LocalRules;

namespace Tadafor.Rules.Budgets.LocalRules;

/// <summary>
/// What a commune has fixed, and what is asked of it still. Nothing not fixed is taken for granted, and nothing is refused for it.
/// </summary>
internal sealed class FixedRules(BudgetRules rules, RuleFindings findings)
{
    private static readonly Phrase _notFixed = new("لم يحدد: {0}", "non fixé : {0}", "not fixed: {0}");

    public IEnumerable<PlacedFinding> All()
    {
        BallotRules ballots = rules.Ballots ?? BallotRules.Unfixed;
        Participants proposers = rules.Proposers ?? Participants.Unfixed, voters = rules.Voters ?? Participants.Unfixed;
        yield return Of(LocalRuleChecks.Envelope, LocalRuleFacts.Envelope, "envelope", (null, rules.Envelope));
        yield return Of(LocalRuleChecks.BudgetYear, LocalRuleFacts.BudgetYear, "budgetYear", (null, rules.BudgetYear));
        yield return Of(LocalRuleChecks.Part, LocalRuleFacts.Part, "part", (null, rules.Part));
        yield return Of(LocalRuleChecks.Result, LocalRuleFacts.Result, "result", (null, rules.Result));
        yield return Of(LocalRuleChecks.Districts, LocalRuleFacts.Districts, "districts", (null, rules.Districts));
        yield return Of(
            LocalRuleChecks.Proposers,
            LocalRuleFacts.Proposers,
            "proposers",
            [("kinds", proposers.Kinds), .. Persons(proposers)]);
        yield return Of(LocalRuleChecks.Voters, LocalRuleFacts.Voters, "voters", [.. Persons(voters)]);
        yield return Of(
            LocalRuleChecks.Ballots,
            LocalRuleFacts.Ballots,
            "ballots",
            ("kind", ballots.VoteType),
            ("limits", ballots.Limits),
            ("repeatedChoice", ballots.RepeatedChoice));
        yield return Of(LocalRuleChecks.OverLimit, LocalRuleFacts.OverLimit, "ballots.overLimit", (null, ballots.OverLimit));
        yield return Of(LocalRuleChecks.Channels, LocalRuleFacts.Channels, "ballots.channels", [.. Channels(ballots)]);
        yield return Of(
            LocalRuleChecks.Method,
            LocalRuleFacts.Method,
            "method",
            rules.Method is { } method
                ? [.. method.Unstated.Select(o => ($"{o.Name} ({string.Join(" | ", o.Words)})", (object?)null))]
                : [("name", null)]);
        yield return Of(LocalRuleChecks.Ties, LocalRuleFacts.Ties, "ties", (null, rules.Ties));
        yield return Of(LocalRuleChecks.MinimumVotes, LocalRuleFacts.MinimumVotes, "minimumVotes", (null, rules.MinimumVotes));
        yield return Of(LocalRuleChecks.Categories, LocalRuleFacts.Categories, "categories", (null, rules.Categories));
        yield return Of(LocalRuleChecks.Incompatible, LocalRuleFacts.Incompatible, "incompatible", (null, rules.Incompatible));
        yield return Of(LocalRuleChecks.CoFinancing, LocalRuleFacts.CoFinancing, "coFinancing", (null, rules.CoFinancing));
        yield return Of(
            LocalRuleChecks.Gender,
            LocalRuleFacts.Gender,
            "gender",
            ("voters", rules.Gender?.VotersReported),
            ("proposers", rules.Gender?.Proposers),
            ("beneficiaries", rules.Gender?.Beneficiaries));
        yield return Of(
            LocalRuleChecks.Appeal,
            LocalRuleFacts.Appeal,
            "appeal",
            rules.Appeal is { Days: not null, To: null } ? ("to", null) : (null, rules.Appeal));
        yield return Of(
            LocalRuleChecks.Days,
            LocalRuleFacts.Days,
            "days",
            [.. rules.Days.InOrder.Where(d => d.Field != "sessionOpensOn").Select(d => (d.Field, (object?)d.Day))]);
    }

    private static IEnumerable<(string? Field, object? Value)> Persons(Participants persons) =>
    [
        ("leastAge", persons.LeastAge), ("links", persons.Links), ("asks", persons.Asks), ("mostEach", persons.MostEach),
    ];

    // What can matter of them: see BallotRules.Whole.
    private static IEnumerable<(string? Field, object? Value)> Channels(BallotRules ballots)
    {
        yield return (null, ballots.Channels);
        if (ballots.HasTwoChannels)
        {
            yield return ("counted", ballots.Counted);
        }

        if (ballots.IsDigital == true)
        {
            yield return ("digitalIsReplaceable", ballots.DigitalIsReplaceable);
            yield return ("receipts", ballots.Receipts);
        }
    }

    private PlacedFinding Of(Rule rule, YesNoFact fact, string field, params ReadOnlySpan<(string? Field, object? Value)> parts)
    {
        List<string> missing = [];
        foreach ((string? part, object? value) in parts)
        {
            if (value is null)
            {
                missing.Add(part ?? field);
            }
        }

        return findings.Of(
            rule,
            field,
            fact,
            missing.Count == 0 ? true : null,
            missing.Count == 0 ? null : _notFixed.With(Phrase.Same(string.Join(", ", missing))));
    }
}
