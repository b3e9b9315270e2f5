using OneOf;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Tally.ConstrainedCounting;
using Tadafor.Tally.Constraints;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Methods;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Voting;

/// <summary>Counts closed boxes: the count of the rules, and simulations of others.</summary>
public static class VoteTally
{
    /// <summary>Counts a closed box.</summary>
    /// <param name="vote">The box.</param>
    /// <param name="method">The method, from <see cref="TallyMethods"/>.</param>
    /// <param name="ties">The ladder; there is no default.</param>
    /// <param name="constraints">Local constraints; <see langword="null"/> for none.</param>
    /// <param name="cancellation">Ends the count between two steps of its work.</param>
    /// <returns>The count, or everything that stands against it, each with its remedy.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static CountedVoteResult Count(
        ClosedVote vote,
        MethodChoice method,
        TieLadder ties,
        TallyConstraints? constraints = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(vote);
        return new(Counted(vote, vote.Election, method, ties, constraints, cancellation).MapT0(count => new CountedVote(vote, count)));
    }

    /// <summary>
    /// Counts a closed box by rules other than those of the vote, or with the projects divided into other districts. What comes of it
    /// says
    /// that it is not the result.
    /// </summary>
    /// <param name="vote">The box.</param>
    /// <param name="result">The count by the rules of the vote, to compare with.</param>
    /// <param name="method">The other method, or the same.</param>
    /// <param name="ties">The ladder.</param>
    /// <param name="constraints">Local constraints; <see langword="null"/> for none.</param>
    /// <param name="districts">Other districts; empty to leave them as they are. What they do not take of the envelope is for projects
    /// of no
    /// district; the districts are served first.</param>
    /// <param name="cancellation">Ends the count between two steps of its work.</param>
    /// <returns>The simulation, or everything that stands against it, each with its remedy.</returns>
    /// <exception cref="ArgumentException">A project stands in two of the districts, or is not on the list.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static VoteSimulationResult Simulate(
        ClosedVote vote,
        CountedVote result,
        MethodChoice method,
        TieLadder ties,
        TallyConstraints? constraints = null,
        Sequence<SimulatedDistrict>? districts = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(vote);
        ArgumentNullException.ThrowIfNull(result);
        Election election = vote.Election;
        if (districts is { Count: > 0 })
        {
            election = Divided(election, districts);
            constraints = new(
            [
                .. (constraints ?? TallyConstraints.None).All.Where(c => c is not DistrictEnvelopes),
                new DistrictEnvelopes
                {
                    Order = PotOrder.DistrictsFirst,
                    CityPot = CityPotScope.CitywideProjects,
                    Envelopes = districts.Select(d => new DistrictEnvelope(d.Name, d.Amount)).ToSequence(),
                },
            ]);
        }

        return new(Counted(vote, election, method, ties, constraints, cancellation)
            .MapT0(count => new VoteSimulation(VoteProposal.Of(count), VoteProposal.Of(result.Count), count.Outcome.Definition)));
    }

    private static OneOf<CountedElection, Sequence<Phrase>> Counted(
        ClosedVote vote,
        Election election,
        MethodChoice method,
        TieLadder ties,
        TallyConstraints? constraints,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(ties);
        TallyRule rule = method.For(election);
        Sequence<TallyConstraint> all =
        [
            .. (constraints ?? TallyConstraints.None).All,
            .. vote.PaperTotals.Select(t => new PaperVotes(t.Project, t.Votes)),
        ];
        if (all.Count > 0)
        {
            if (!ConstrainedRule
                .Of(rule, new(all), election)
                .TryPickT0(out ConstrainedRule bound, out Sequence<ConstraintProblem> problems))
            {
                return problems.Select(p => Joined(p.What, p.Remedy)).ToSequence();
            }

            rule = bound;
        }

        rule = new OverLimitRule(rule, vote.Paper.Rules.OverLimit);
        return rule.TryCount(election, ties, cancellation).Match<OneOf<CountedElection, Sequence<Phrase>>>(
            outcome => new CountedElection(election, rule, ties, outcome),
            tooLarge => (Sequence<Phrase>)[Joined(tooLarge.Reason, tooLarge.Remedy)]);
    }

    private static Election Divided(Election election, Sequence<SimulatedDistrict> districts)
    {
        Dictionary<string, string> districtOf = new(StringComparer.Ordinal);
        foreach (SimulatedDistrict district in districts)
        {
            foreach (string project in district.Projects)
            {
                if (election.Projects.All(p => p.Id != project) || !districtOf.TryAdd(project, district.Name))
                {
                    throw new ArgumentException($"The project '{project}' is not on the list, or in two districts.", nameof(districts));
                }
            }
        }

        return AddedBallots.Copy(
            election,
            election.Projects.Select(p => p with { District = districtOf.GetValueOrDefault(p.Id) }).ToSequence(),
            election.Ballots);
    }

    private static Phrase Joined(Phrase reason, Phrase remedy) => Phrase.For(language => $"{reason.In(language)} {remedy.In(language)}");
}

/// <summary>A district of a simulation.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Amount">The money set aside for it, in the smallest unit; zero or more.</param>
/// <param name="Projects">Its projects.</param>
public sealed record SimulatedDistrict(string Name, long Amount, Sequence<string> Projects);

/// <summary>What counting a closed box gave: the count, or everything that stands against it.</summary>
public sealed class CountedVoteResult : OneOfBase<CountedVote, Sequence<Phrase>>
{
    internal CountedVoteResult(OneOf<CountedVote, Sequence<Phrase>> result)
        : base(result)
    {
    }
}

/// <summary>What a simulation gave: its proposal beside the result, or everything that stands against it.</summary>
public sealed class VoteSimulationResult : OneOfBase<VoteSimulation, Sequence<Phrase>>
{
    internal VoteSimulationResult(OneOf<VoteSimulation, Sequence<Phrase>> result)
        : base(result)
    {
    }
}
