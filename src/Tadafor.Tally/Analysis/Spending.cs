using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Analysis;

/// <summary>What was proposed and funded in one district, category or group.</summary>
internal sealed record Spending
{
    internal Spending(Facet facet, string? name, int proposed, int funded, Ratio cost, Ratio votes)
    {
        Facet = facet;
        Name = name;
        Proposed = proposed;
        Funded = funded;
        Cost = cost;
        Votes = votes;
    }

    /// <summary>What the name is of.</summary>
    public Facet Facet { get; }

    /// <summary>
    /// The district, category or group; <see langword="null"/> for projects that state none (citywide projects, for districts).
    /// </summary>
    public string? Name { get; }

    /// <summary>Projects proposed.</summary>
    public int Proposed { get; }

    /// <summary>Projects funded.</summary>
    public int Funded { get; }

    /// <summary>What those cost, in smallest units; a project that counts in several places counts in each in equal parts.</summary>
    public Ratio Cost { get; }

    /// <summary>Votes for all its projects, funded or not, in the same parts.</summary>
    public Ratio Votes { get; }
}
