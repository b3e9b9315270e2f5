using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Methods.MaximinSupport;

/// <summary>
/// The costs of bought projects spread over the ballots that support them: a flow from projects to ballots, each ballot taking at most the
/// largest load
/// allowed. Blocking flows on shortest paths (Dinic).
/// </summary>
/// <remarks>
/// Amounts are whole multiples of 1 / <c>unit</c>. A ballot's limit is rounded down to one; the unit is so fine that this cannot hide a set
/// of projects
/// too dear for its supporters: such a set lacks at least 1 / voters, more than all roundings together.
/// </remarks>
internal sealed class LoadFlow
{
    private readonly Election _election;
    private readonly SupporterRows _supporters;
    private readonly int[] _placeInProject;
    private readonly Int128 _unit;
    private readonly Int128[] _taken;
    private readonly Int128[] _limit;
    private readonly Int128[]?[] _flow;
    private readonly Int128[] _unsent;
    private readonly int[] _levelOfProject;
    private readonly int[] _levelOfRow;
    private readonly int[] _nextRow;
    private readonly int[] _nextChoice;

    public LoadFlow(Election election, SupporterRows supporters)
    {
        BallotProfile ballots = election.Ballots;
        int rows = ballots.Rows, projects = election.Projects.Count;
        _election = election;
        _supporters = supporters;
        _unit = (Int128)(ballots.Voters + 1) * (rows + 1);
        _taken = new Int128[rows];
        _limit = new Int128[rows];
        _flow = new Int128[]?[projects];
        _unsent = new Int128[projects];
        _levelOfProject = new int[projects];
        _levelOfRow = new int[rows];
        _nextRow = new int[projects];
        _nextChoice = new int[rows];
        _placeInProject = new int[ballots.Choices.Length];
        int[] next = new int[projects];
        for (int at = 0; at < _placeInProject.Length; at++)
        {
            _placeInProject[at] = next[ballots.Choices[at]]++;
        }
    }

    /// <summary>A copy to try a purchase on.</summary>
    private LoadFlow(LoadFlow other)
    {
        _election = other._election;
        _supporters = other._supporters;
        _unit = other._unit;
        _placeInProject = other._placeInProject;
        _taken = [.. other._taken];
        _limit = [.. other._limit];
        _flow = [.. other._flow.Select(f => f is null ? null : (Int128[])[.. f])];
        _unsent = [.. other._unsent];
        _levelOfProject = [.. other._levelOfProject];
        _levelOfRow = [.. other._levelOfRow];
        _nextRow = [.. other._nextRow];
        _nextChoice = [.. other._nextChoice];
    }

    public LoadFlow Copy() => new(this);

    /// <summary>Adds a project, and raises the largest load from <paramref name="atLeast"/> until all costs can be borne.</summary>
    /// <param name="project">The project; it has supporters.</param>
    /// <param name="atLeast">A load some set of projects, this one included, makes necessary.</param>
    /// <returns>The least possible largest load.</returns>
    public Load Add(int project, Load atLeast)
    {
        _flow[project] = new Int128[_supporters.Of(project).Length];
        _unsent[project] = _election.Projects[project].Cost * _unit;
        Load load = atLeast;
        while (true)
        {
            Limit(load);
            while (FindLevels())
            {
                SendAlongLevels();
            }

            // No way is left from an unsent cost to a ballot with room: what was reached is a set of projects and all who support any of
            // them.
            Load reached = Reached();
            if (reached.Voters == 0 || reached.CompareTo(load) <= 0)
            {
                return load;
            }

            load = reached;
        }
    }

    private void Limit(Load load)
    {
        ReadOnlySpan<int> multiplicity = _election.Ballots.Multiplicity;
        for (int row = 0; row < _limit.Length; row++)
        {
            _limit[row] = _unit * multiplicity[row] / load.Voters * load.Cost
                + (_unit * multiplicity[row] % load.Voters * load.Cost / load.Voters);
        }
    }

    private bool FindLevels()
    {
        Array.Fill(_levelOfProject, -1);
        Array.Fill(_levelOfRow, -1);
        Array.Clear(_nextRow);
        _election.Ballots.Starts[..^1].CopyTo(_nextChoice);
        Queue<int> queue = [];
        for (int project = 0; project < _unsent.Length; project++)
        {
            if (_unsent[project] > 0)
            {
                _levelOfProject[project] = 0;
                queue.Enqueue(project);
            }
        }

        bool room = false;
        while (queue.TryDequeue(out int project))
        {
            int level = _levelOfProject[project] + 1;
            foreach (int row in _supporters.Of(project))
            {
                if (_levelOfRow[row] < 0)
                {
                    _levelOfRow[row] = level;
                    room |= _taken[row] < _limit[row];
                    EnqueueGivers(row, level + 1, queue);
                }
            }
        }

        return room;
    }

    // Projects that could take back what the ballot bears for them.
    private void EnqueueGivers(int row, int level, Queue<int> queue)
    {
        BallotProfile ballots = _election.Ballots;
        for (int at = ballots.Starts[row]; at < ballots.Starts[row + 1]; at++)
        {
            int project = ballots.Choices[at];
            if (_levelOfProject[project] < 0 && _flow[project] is { } flow && flow[_placeInProject[at]] > 0)
            {
                _levelOfProject[project] = level;
                queue.Enqueue(project);
            }
        }
    }

    private void SendAlongLevels()
    {
        for (int project = 0; project < _unsent.Length; project++)
        {
            if (_levelOfProject[project] == 0)
            {
                _unsent[project] -= SendFromProject(project, _unsent[project]);
            }
        }
    }

    private Int128 SendFromProject(int project, Int128 amount)
    {
        Int128 sent = 0;
        ReadOnlySpan<int> rows = _supporters.Of(project);
        for (; _nextRow[project] < rows.Length; _nextRow[project]++)
        {
            int row = rows[_nextRow[project]];
            if (_levelOfRow[row] == _levelOfProject[project] + 1)
            {
                Int128 passed = SendFromRow(row, amount - sent);
                _flow[project]![_nextRow[project]] += passed;
                sent += passed;
                if (sent == amount)
                {
                    break;
                }
            }
        }

        return sent;
    }

    private Int128 SendFromRow(int row, Int128 amount)
    {
        Int128 sent = Int128.Max(0, Int128.Min(amount, _limit[row] - _taken[row]));
        _taken[row] += sent;
        BallotProfile ballots = _election.Ballots;
        for (; sent < amount && _nextChoice[row] < ballots.Starts[row + 1]; _nextChoice[row]++)
        {
            int at = _nextChoice[row], project = ballots.Choices[at];
            if (_flow[project] is { } flow && flow[_placeInProject[at]] > 0 && _levelOfProject[project] == _levelOfRow[row] + 1)
            {
                // The project bears less here and sends the same amount elsewhere.
                Int128 moved = SendFromProject(project, Int128.Min(amount - sent, flow[_placeInProject[at]]));
                flow[_placeInProject[at]] -= moved;
                sent += moved;
                if (sent == amount)
                {
                    break;
                }
            }
        }

        return sent;
    }

    private Load Reached()
    {
        long cost = 0, voters = 0;
        for (int project = 0; project < _levelOfProject.Length; project++)
        {
            cost += _levelOfProject[project] >= 0 ? _election.Projects[project].Cost : 0;
        }

        for (int row = 0; row < _levelOfRow.Length; row++)
        {
            voters += _levelOfRow[row] >= 0 ? _election.Ballots.Multiplicity[row] : 0;
        }

        return new Load(cost, voters);
    }
}
