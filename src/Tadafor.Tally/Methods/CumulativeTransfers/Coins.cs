using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Methods.CumulativeTransfers;

/// <summary>Every ballot's money and the points it still has on open projects.</summary>
internal sealed class Coins
{
    private readonly Election _election;
    private readonly SupporterRows _supporters;
    private readonly CoinClasses _classes;
    private readonly int[] _classOf;
    private readonly long[] _rest;

    /// <param name="election">The election.</param>
    /// <param name="supporters">Who gave how many points to what.</param>
    /// <param name="open">The projects that take part.</param>
    /// <param name="classes">Classes of money.</param>
    public Coins(Election election, SupporterRows supporters, IEnumerable<int> open, CoinClasses classes)
    {
        _election = election;
        _supporters = supporters;
        _classes = classes;
        _classOf = new int[election.Ballots.Rows];
        _rest = new long[election.Ballots.Rows];
        foreach (int project in open)
        {
            ReadOnlySpan<int> rows = supporters.Of(project);
            for (int i = 0; i < rows.Length; i++)
            {
                _rest[rows[i]] += supporters.ScoresOf(project)[i];
                _classOf[rows[i]] = CoinClasses.Fresh;
            }
        }
    }

    /// <summary>What a project has now.</summary>
    public ProjectSupport SupportOf(int project)
    {
        Dictionary<(int, Share), long> voters = [];
        ReadOnlySpan<int> rows = _supporters.Of(project);
        ReadOnlySpan<long> points = _supporters.ScoresOf(project);
        for (int i = 0; i < rows.Length; i++)
        {
            int row = rows[i];
            if (_classOf[row] != CoinClasses.Nothing)
            {
                (int, Share) key = (_classOf[row], new Share(points[i], _rest[row]));
                voters[key] = voters.GetValueOrDefault(key) + _election.Ballots.Multiplicity[row];
            }
        }

        return new ProjectSupport(_election.Projects[project], _classes, voters);
    }

    /// <summary>Supporters give to the project, which is then no longer open; what they have left supports their other projects.</summary>
    /// <param name="project">The project.</param>
    /// <param name="step">What they give.</param>
    /// <param name="allAbove">Those with a larger share than this give all they have.</param>
    public void Give(int project, CoinStep step, Share? allAbove) => Leave(project, (index, share) =>
        allAbove is { } limit && share.CompareTo(limit) > 0 ? CoinClasses.Nothing : _classes.After(index, step, share));

    /// <summary>The project is no longer open; nobody gives.</summary>
    public void Drop(int project) => Leave(project, static (index, _) => index);

    private void Leave(int project, Func<int, Share, int> after)
    {
        ReadOnlySpan<int> rows = _supporters.Of(project);
        ReadOnlySpan<long> points = _supporters.ScoresOf(project);
        for (int i = 0; i < rows.Length; i++)
        {
            int row = rows[i];
            if (_classOf[row] != CoinClasses.Nothing)
            {
                int index = after(_classOf[row], new Share(points[i], _rest[row]));
                _rest[row] -= points[i];
                _classOf[row] = _rest[row] == 0 ? CoinClasses.Nothing : index;
            }
        }
    }
}
