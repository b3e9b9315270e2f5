namespace Tadafor.Tally.ConstrainedCounting;

/// <summary>Places that projects of a set take one by one: those a cap allows, those a floor asks for.</summary>
/// <param name="members">Whether a project is of the set.</param>
/// <param name="limit">How many places there are.</param>
internal sealed class Places(bool[] members, int limit)
{
    /// <summary>Projects that took a place, in order; there may be more of them than places where places are asked for.</summary>
    public List<int> Taken { get; } = [];

    public int Limit { get; } = limit;

    public bool IsFull => Taken.Count >= Limit;

    public bool Concerns(int project) => members[project];

    /// <summary>Whether so many projects together would take more places than are left.</summary>
    public bool IsTooSmallFor(List<int> projects) => projects.FindAll(Concerns).Count > Math.Max(0, Limit - Taken.Count);

    public void Note(int project)
    {
        if (members[project])
        {
            Taken.Add(project);
        }
    }
}
