using Tadafor.Domain.Primitives;
using Tadafor.Tally.Constraints;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Outcomes;

namespace Tadafor.Tally.ConstrainedCounting;

/// <summary>Says which projects may still be funded beside those that are. What is forbidden once stays forbidden.</summary>
internal sealed class Gate
{
    private readonly Election _election;
    private readonly long[] _votes;
    private readonly long _minimum;
    private readonly string?[] _excluded;
    private readonly List<Places> _incompatible;
    private readonly List<(CategoryCap Cap, Places Places)> _caps;
    private readonly List<(CategoryFloor Floor, Places Places)> _floors;

    public Gate(Election election, TallyConstraints constraints)
    {
        _election = election;
        _votes = VoteCounts.Of(election);
        _minimum = constraints.All.OfType<MinimumVotes>().Select(m => m.Votes).DefaultIfEmpty(0).Max();
        _excluded = new string?[election.Projects.Count];
        foreach (ExcludedProjects excluded in constraints.All.OfType<ExcludedProjects>())
        {
            foreach (string id in excluded.Projects)
            {
                _excluded[IndexOf(id)] ??= excluded.Reason;
            }
        }

        _incompatible = [.. constraints.All.OfType<IncompatibleProjects>().Select(i => new Places(Named(i.Projects), 1))];
        _caps = [.. constraints.All.OfType<CategoryCap>().Select(c => (c, new Places(Of(c.Group), c.Most)))];
        _floors = [.. constraints.All.OfType<CategoryFloor>().Select(f => (f, new Places(Of(f.Group), f.Least)))];
    }

    public bool HasFloors => _floors.Count > 0;

    public IEnumerable<UnmetFloor> Unmet => _floors.Where(f => !f.Places.IsFull).Select(f => new UnmetFloor(f.Floor, f.Places.Taken.Count));

    /// <summary>Why the project may not be funded any more; <see langword="null"/> when it may.</summary>
    public Obstacle? Forbids(int project)
    {
        if (_excluded[project] is { } reason)
        {
            return new ExcludedFromCount(reason);
        }

        if (_votes[project] < _minimum)
        {
            return new BelowMinimumSupport(_votes[project], _minimum);
        }

        if (_incompatible.Find(i => i.Concerns(project) && i.IsFull) is { } group)
        {
            return new IncompatibleWithFunded(Id(group.Taken[0]));
        }

        (CategoryCap? cap, Places? places) = _caps.Find(c => c.Places.Concerns(project) && c.Places.IsFull);
        return cap is null ? null : new GroupFull(cap.Group, cap.Most, places!.Taken.Select(Id).ToSequence());
    }

    /// <summary>Whether a floor not yet met asks for the project.</summary>
    public bool IsWanted(int project) => _floors.Exists(f => f.Places.Concerns(project) && !f.Places.IsFull);

    /// <summary>
    /// Whether no cap has fewer places left than there are of these projects and, for projects that are wanted, no unmet floor asks for
    /// fewer.
    /// </summary>
    public bool HasRoomFor(List<int> projects, bool wanted) =>
        !_incompatible.Exists(i => i.IsTooSmallFor(projects)) && !_caps.Exists(c => c.Places.IsTooSmallFor(projects))
        && !(wanted && _floors.Exists(f => !f.Places.IsFull && f.Places.IsTooSmallFor(projects)));

    public void Note(int funded)
    {
        _incompatible.ForEach(i => i.Note(funded));
        _caps.ForEach(c => c.Places.Note(funded));
        _floors.ForEach(f => f.Places.Note(funded));
    }

    private bool[] Of(ProjectGroup group) => [.. _election.Projects.Select(group.Contains)];

    private bool[] Named(Sequence<string> ids)
    {
        bool[] named = new bool[_election.Projects.Count];
        foreach (string id in ids)
        {
            named[IndexOf(id)] = true;
        }

        return named;
    }

    private int IndexOf(string id)
    {
        int index = 0;
        while (index < _election.Projects.Count && _election.Projects[index].Id != id)
        {
            index++;
        }

        return index < _election.Projects.Count
            ? index
            : throw new ArgumentException($"A constraint names the project '{id}', which the election has not.", nameof(id));
    }

    private string Id(int project) => _election.Projects[project].Id;
}
