using Tadafor.Tally.Axioms;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Methods.EqualShares;
using Tadafor.Tally.Methods.Greedy;
using Tadafor.Tally.Outcomes;

namespace Tadafor.Tally.Tests.Constraints;

/// <summary>Whether an outcome breaks a guarantee; a few words that show it does, or nothing.</summary>
internal static class Broken
{
    public static string? Exhaustion(Election election, TallyOutcome outcome) => Exhaustiveness.Check(election, outcome.Funded);

    /// <summary>A project that would have fitted at the place in the rule's order where it stands, and gave way to one behind it.</summary>
    public static string? Order(GreedyRule rule, Election election, TallyOutcome outcome)
    {
        Ranking ranking = new(election, rule.Measure, rule.OrdinalScoring);
        int[] funded = [.. Enumerable.Range(0, election.Projects.Count).Where(p => outcome.Funded.Contains(election.Projects[p].Id))];
        for (int project = 0; project < election.Projects.Count; project++)
        {
            // Everything funded that is not ranked behind it, ties included, has been paid before its turn at the latest.
            long before = funded.Where(f => ranking.Compare(f, project) >= 0).Sum(f => election.Projects[f].Cost);
            if (!funded.Contains(project)
                && funded.Any(f => ranking.Compare(f, project) < 0)
                && before + election.Projects[project].Cost <= election.Envelope)
            {
                return election.Projects[project].Id;
            }
        }

        return null;
    }

    public static string? Representation(EqualSharesRule rule, Election election, TallyOutcome outcome) => rule.Utility == Utility.Score
        ? null
        : ExtendedJustifiedRepresentation.Check(
            election,
            outcome.Funded,
            rule.Utility == Utility.Cost ? AxiomUtility.Cost : AxiomUtility.Cardinality,
            Slack.UpToOne)?.ToString();

    public static string? Priceability(Election election, TallyOutcome outcome) =>
        Tadafor.Tally.Axioms.Priceability.Find(election, outcome.Funded).Match<string?>(_ => null, proof => proof.ToString());
}
