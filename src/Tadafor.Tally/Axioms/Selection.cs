using Tadafor.Domain.Primitives;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Axioms;

/// <summary>A selection seen from the ballots: what every ballot has of it.</summary>
internal sealed class Selection
{
    /// <exception cref="ArgumentException">An identifier is not a project of the election, or stands twice.</exception>
    public Selection(Election election, Sequence<string> funded)
    {
        ArgumentNullException.ThrowIfNull(election);
        ArgumentNullException.ThrowIfNull(funded);
        Election = election;
        IsFunded = new bool[election.Projects.Count];
        foreach (string id in funded)
        {
            int project = IndexOf(election, id);
            if (project < 0 || IsFunded[project])
            {
                throw new ArgumentException($"'{id}' is not a project of the election, or stands twice.", nameof(funded));
            }

            IsFunded[project] = true;
            Cost += election.Projects[project].Cost;
        }
    }

    public Election Election { get; }

    /// <summary>By project index.</summary>
    public bool[] IsFunded { get; }

    /// <summary>What the selection costs.</summary>
    public long Cost { get; }

    /// <summary>Projects of a row.</summary>
    public ReadOnlySpan<ushort> ChoicesOf(int row) =>
        Election.Ballots.Choices[Election.Ballots.Starts[row]..Election.Ballots.Starts[row + 1]];

    /// <summary>What the funded projects of a row are worth to it.</summary>
    public long WorthOf(int row, AxiomUtility utility)
    {
        long worth = 0;
        foreach (ushort project in ChoicesOf(row))
        {
            worth += IsFunded[project] ? WorthOf(project, utility) : 0;
        }

        return worth;
    }

    /// <summary>What a project is worth to a voter who approves it.</summary>
    public long WorthOf(ushort project, AxiomUtility utility) => utility == AxiomUtility.Cost ? Election.Projects[project].Cost : 1;

    /// <summary>Whether so many voters deserve so much money: voters * envelope / all voters &gt;= money.</summary>
    public bool Deserve(Int128 voters, Int128 money) => voters > 0 && voters * Election.Envelope >= money * Election.Ballots.Voters;

    /// <summary>Rows that support each project.</summary>
    public List<int>[] Supporters()
    {
        List<int>[] supporters = [.. Election.Projects.Select(_ => new List<int>())];
        for (int row = 0; row < Election.Ballots.Rows; row++)
        {
            foreach (ushort project in ChoicesOf(row))
            {
                supporters[project].Add(row);
            }
        }

        return supporters;
    }

    private static int IndexOf(Election election, string id)
    {
        for (int project = 0; project < election.Projects.Count; project++)
        {
            if (election.Projects[project].Id == id)
            {
                return project;
            }
        }

        return -1;
    }
}
