namespace Tadafor.Tally.Recount;

/// <summary>The greatest flow through a network of whole capacities, along shortest ways while there are any.</summary>
internal sealed class MaximumFlow
{
    private readonly List<List<int>> _edgesOf = [];
    private readonly List<int> _to = [];
    private readonly List<Int128> _room = [];
    private int[] _level = [];
    private int[] _next = [];

    /// <summary>A new node.</summary>
    public int Node()
    {
        _edgesOf.Add([]);
        return _edgesOf.Count - 1;
    }

    /// <summary>A way from one node to another. Each edge is followed by the way back.</summary>
    public void Join(int from, int to, Int128 room)
    {
        _edgesOf[from].Add(_to.Count);
        _to.Add(to);
        _room.Add(room);
        _edgesOf[to].Add(_to.Count);
        _to.Add(from);
        _room.Add(0);
    }

    /// <summary>Sends as much as can be sent.</summary>
    public Int128 Send(int source, int sink)
    {
        Int128 sent = 0;
        while (Measure(source)[sink] >= 0)
        {
            _next = new int[_edgesOf.Count];
            sent += Send(source, sink, Int128.MaxValue);
        }

        return sent;
    }

    /// <summary>Whether more could flow from the source to a node, after <see cref="Send(int, int)"/>.</summary>
    public bool Reaches(int node) => _level[node] >= 0;

    // Steps from the source along ways with room.
    private int[] Measure(int source)
    {
        _level = new int[_edgesOf.Count];
        Array.Fill(_level, -1);
        _level[source] = 0;
        Queue<int> queue = new([source]);
        while (queue.TryDequeue(out int node))
        {
            foreach (int edge in _edgesOf[node].Where(e => _room[e] > 0 && _level[_to[e]] < 0))
            {
                _level[_to[edge]] = _level[node] + 1;
                queue.Enqueue(_to[edge]);
            }
        }

        return _level;
    }

    private Int128 Send(int node, int sink, Int128 most)
    {
        if (node == sink)
        {
            return most;
        }

        Int128 sent = 0;
        for (; sent < most && _next[node] < _edgesOf[node].Count; _next[node]++)
        {
            int edge = _edgesOf[node][_next[node]];
            if (_room[edge] > 0 && _level[_to[edge]] == _level[node] + 1)
            {
                Int128 passed = Send(_to[edge], sink, Int128.Min(most - sent, _room[edge]));
                _room[edge] -= passed;
                _room[edge ^ 1] += passed;
                sent += passed;
                if (sent == most)
                {
                    break;
                }
            }
        }

        return sent;
    }
}
