using Tadafor.Tally.Constraints;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Outcomes;

namespace Tadafor.Tally.Recount;

/// <summary>The local constraints as a recount reads them: every question is answered anew from the rounds written so far.</summary>
internal sealed class Conditions(Election election, TallyConstraints constraints, List<TallyRound> rounds)
{
    private readonly DistrictEnvelopes? _districts = constraints.All.OfType<DistrictEnvelopes>().FirstOrDefault();
    private readonly System.Numerics.BigInteger[] _votes = PlainBallots.Votes(election);

    public bool HasDistricts => _districts is not null;

    public bool HasFloors => constraints.All.Any(c => c is CategoryFloor);

    /// <summary>All pots; the citywide one has no name.</summary>
    public string?[] Pots => [null, .. _districts?.Envelopes.Select(e => e.District) ?? []];

    /// <summary>For each part of the count, the pots asked for a project, in order.</summary>
    public List<Func<int, string?[]>> Parts => _districts?.Order switch
    {
        PotOrder.DistrictsFirst => [Own, Common],
        PotOrder.CityFirst => [Common, Own],
        _ => [p => [.. Own(p), .. Common(p)]],
    };

    /// <summary>The pots asked for a project that a floor asks for.</summary>
    public string?[] ForFloor(int project) =>
        _districts?.Order == PotOrder.CityFirst ? [.. Common(project), .. Own(project)] : [.. Own(project), .. Common(project)];

    /// <summary>What a pot has left.</summary>
    public long LeftIn(string? pot)
    {
        long given = pot is null
            ? election.Envelope - (_districts?.Envelopes.Sum(e => e.Amount) ?? 0)
            : _districts!.Envelopes.First(e => e.District == pot).Amount;
        return given - rounds.Where(r => r.Pot == pot).Sum(r => r.Cost);
    }

    /// <summary>What stands against a project beside those funded; nothing when nothing does.</summary>
    public Obstacle? Against(int project)
    {
        string id = election.Projects[project].Id;
        if (constraints.All.OfType<ExcludedProjects>().FirstOrDefault(e => e.Projects.Contains(id)) is { } excluded)
        {
            return new ExcludedFromCount(excluded.Reason);
        }

        if (constraints.All.OfType<MinimumVotes>().FirstOrDefault(m => _votes[project] < m.Votes) is { } minimum)
        {
            return new BelowMinimumSupport(new Ratio(_votes[project], 1), minimum.Votes);
        }

        foreach (IncompatibleProjects group in constraints.All.OfType<IncompatibleProjects>().Where(i => i.Projects.Contains(id)))
        {
            if (rounds.Find(r => group.Projects.Contains(r.Project)) is { } other)
            {
                return new IncompatibleWithFunded(other.Project);
            }
        }

        return constraints.All.OfType<CategoryCap>().Where(c => c.Group.Contains(election.Projects[project]))
            .Select(c => new GroupFull(c.Group, c.Most, [.. FundedOf(c.Group)])).FirstOrDefault(full => full.With.Count >= full.Most);
    }

    /// <summary>Whether a floor still asks for a project.</summary>
    public bool IsAskedFor(int project) =>
        constraints.All
            .OfType<CategoryFloor>()
            .Any(f => f.Group.Contains(election.Projects[project]) && FundedOf(f.Group).Length < f.Least);

    /// <summary>
    /// Whether projects that could each be funded leave each other their places: those of every cap and of every floor not yet met.
    /// </summary>
    public bool GoTogether(List<int> projects, bool floor)
    {
        List<Project> all = [.. projects.Select(p => election.Projects[p])];
        return constraints.All.All(constraint => constraint switch
        {
            IncompatibleProjects it => all.FindAll(p => it.Projects.Contains(p.Id)).Count <= 1,
            CategoryCap it =>
                all.FindAll(it.Group.Contains) is var taking && (taking.Count == 0 || taking.Count + FundedOf(it.Group).Length <= it.Most),
            CategoryFloor it when floor && FundedOf(it.Group).Length < it.Least =>
                all.FindAll(it.Group.Contains).Count + FundedOf(it.Group).Length <= it.Least,
            _ => true,
        });
    }

    private string[] FundedOf(ProjectGroup group) =>
        [.. rounds.Select(r => r.Project).Where(id => group.Contains(election.Projects.First(p => p.Id == id)))];

    private string?[] Own(int project) => _districts is null || election.Projects[project].District is not { } district ? [] : [district];

    private string?[] Common(int project) =>
        _districts is null || election.Projects[project].District is null || _districts.CityPot == CityPotScope.AllProjects ? [null] : [];
}
