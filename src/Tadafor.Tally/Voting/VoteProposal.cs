using Tadafor.Domain.Primitives;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Outcomes;

namespace Tadafor.Tally.Voting;

/// <summary>
/// What a count proposes, in money. It funds nothing: the council decides, in its budget. Amounts are in the smallest unit of the vote.
/// </summary>
public sealed record VoteProposal
{
    private VoteProposal()
    {
    }

    /// <summary>The projects proposed, in order of selection.</summary>
    public required Sequence<ProposedProject> Projects { get; init; }

    /// <summary>The money available.</summary>
    public required long Envelope { get; init; }

    /// <summary>What is proposed and what is available, district by district, by name; projects of no district last.</summary>
    public required Sequence<DistrictProposal> Districts { get; init; }

    /// <summary>Whether a tie that the ladder does not settle stopped the count: then this is not the whole proposal.</summary>
    public required bool IsUnfinished { get; init; }

    /// <summary>What the proposed projects cost the envelope together.</summary>
    public long Cost => Projects.Sum(p => p.Cost);

    /// <summary>What of the envelope is not proposed to be spent.</summary>
    public long Unspent => Envelope - Cost;

    internal static VoteProposal Of(CountedElection count)
    {
        TallyOutcome outcome = count.Outcome;
        Dictionary<string, Project> byId = count.Election.Projects.ToDictionary(p => p.Id, StringComparer.Ordinal);
        Dictionary<string, long> pots = (outcome.Under?.Constraints.All ?? [])
            .OfType<Constraints.DistrictEnvelopes>()
            .SelectMany(e => e.Envelopes)
            .ToDictionary(e => e.District, e => e.Amount, StringComparer.Ordinal);
        Sequence<ProposedProject> projects = outcome.Rounds
            .Select(r => new ProposedProject(byId[r.Project], r.Cost, r.Pot))
            .ToSequence();
        return new()
        {
            Projects = projects,
            Envelope = outcome.Envelope,
            Districts = count.Election.Projects
                .Select(p => p.District)
                .Concat(pots.Keys)
                .Distinct()
                .OrderBy(d => d is null)
                .ThenBy(d => d ?? "", CodePointOrder.Instance)
                .Select(d => new DistrictProposal
                {
                    District = d,
                    Proposed = projects.Count(p => p.Project.District == d),
                    Cost = projects.Where(p => p.Project.District == d).Sum(p => p.Cost),
                    Envelope = d is not null && pots.TryGetValue(d, out long pot) ? pot : null,
                    PaidByDistrict = projects.Where(p => d is not null && p.Pot == d).Sum(p => p.Cost),
                })
                .ToSequence(),
            IsUnfinished = outcome.Unresolved is not null,
        };
    }
}

/// <summary>A project that a count proposes.</summary>
/// <param name="Project">The project.</param>
/// <param name="Cost">What it costs the envelope, after co-financing.</param>
/// <param name="Pot">The district whose envelope pays; <see langword="null"/> for the citywide money.</param>
public sealed record ProposedProject(Project Project, long Cost, string? Pot);

/// <summary>What is proposed for one district.</summary>
public sealed record DistrictProposal
{
    /// <summary>The district; <see langword="null"/> for projects of no district.</summary>
    public required string? District { get; init; }

    /// <summary>Its projects that are proposed.</summary>
    public required int Proposed { get; init; }

    /// <summary>What they cost.</summary>
    public required long Cost { get; init; }

    /// <summary>The money set aside for the district; <see langword="null"/> where none is.</summary>
    public required long? Envelope { get; init; }

    /// <summary>What of that money is spent; never more than there is.</summary>
    public required long PaidByDistrict { get; init; }
}
