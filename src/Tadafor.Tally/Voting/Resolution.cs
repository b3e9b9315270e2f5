using Tadafor.Domain.Primitives;

namespace Tadafor.Tally.Voting;

/// <summary>
/// Which ballot of each person counts. It is worked out from all batches together, so that the order in which they came decides
/// nothing.
/// </summary>
internal sealed class Resolution
{
    private readonly IReadOnlyList<StoredBatch> _batches;
    private readonly VotingRules _rules;
    private readonly Candidate[] _paper;
    private readonly Candidate[] _digital;
    private readonly bool[] _inUrn;

    public Resolution(IReadOnlyList<StoredBatch> batches, int people, VotingRules rules)
    {
        // In their days: then of two batches that nothing puts in order, neither can hide behind a third.
        _batches = [.. batches.OrderBy(b => b.Day).ThenBy(b => b.Order).ThenBy(b => b.Id.Text, StringComparer.Ordinal)];
        _rules = rules;
        (_paper, _digital, _inUrn) = (new Candidate[people], new Candidate[people], new bool[people]);
        for (int at = 0; at < _batches.Count; at++)
        {
            Enter(at);
        }
    }

    private enum Fate
    {
        NotValid = 0,
        Invalidated,
        Superseded,
        Undecided,
        Counted,
    }

    /// <summary>Calls with batch and index of every ballot that counts; urns are left out.</summary>
    public void EachCounted(Action<StoredBatch, int> take) => Each((batch, index, fate) =>
    {
        if (fate == Fate.Counted)
        {
            take(batch, index);
        }
    });

    /// <summary>The valid ballots of voters of whom nobody can say which counts, by batch and line.</summary>
    public Sequence<BallotPlace> Undecided()
    {
        List<BallotPlace> places = [];
        Each((batch, index, fate) =>
        {
            if (fate == Fate.Undecided)
            {
                places.Add(new(batch.Id, index + 1));
            }
        });
        return places.OrderBy(p => p.Batch.Text, StringComparer.Ordinal).ThenBy(p => p.Line).ToSequence();
    }

    public VoteTurnout Turnout()
    {
        long[,] fates = new long[2, 5];
        Each((batch, _, fate) => fates[(int)batch.Channel, (int)fate]++);
        foreach (StoredBatch urn in _batches.Where(b => b.Urn is not null))
        {
            fates[(int)VotingChannel.Paper, (int)(urn.Invalidations > 0 ? Fate.Invalidated : Fate.Counted)] += urn.Urn!.Papers;
        }

        return new(_rules.Channels.Order().Select(channel => new ChannelBallots
        {
            Channel = channel,
            Batches = _batches.Count(b => b.Channel == channel),
            HandedIn = Enumerable.Range(0, 5).Sum(fate => fates[(int)channel, fate]),
            NotValid = fates[(int)channel, (int)Fate.NotValid],
            Invalidated = fates[(int)channel, (int)Fate.Invalidated],
            Superseded = fates[(int)channel, (int)Fate.Superseded],
            Undecided = fates[(int)channel, (int)Fate.Undecided],
            Counted = fates[(int)channel, (int)Fate.Counted],
        }).ToSequence());
    }

    private void Enter(int at)
    {
        StoredBatch batch = _batches[at];
        if (batch.Urn is not null)
        {
            foreach (int person in batch.Invalidations > 0 ? [] : batch.People)
            {
                _inUrn[person] = true;
            }

            return;
        }

        bool lastCounts = batch.Channel == VotingChannel.Digital && _rules.DigitalIsReplaceable;
        Candidate[] best = batch.Channel == VotingChannel.Paper ? _paper : _digital;
        for (int index = 0; index < batch.Rows.Length; index++)
        {
            if (batch.Rows[index] != StoredBatch.NotValid && !batch.IsInvalidated(index))
            {
                Enter(ref best[batch.People[index]], at, index, lastCounts);
            }
        }
    }

    private void Enter(ref Candidate best, int at, int index, bool lastCounts)
    {
        if (!best.Exists)
        {
            best = new(at, index, IsTied: false, Exists: true);
        }
        else if (best.Batch == at)
        {
            // Lines come in their order: a later one is later. What another batch ties stays tied.
            best = lastCounts ? best with { Index = index } : best;
        }
        else
        {
            bool? isBefore = _batches[at].IsBefore(_batches[best.Batch]);
            best = isBefore is null ? best with { IsTied = true }
                : isBefore != lastCounts ? new(at, index, IsTied: false, Exists: true)
                : best;
        }
    }

    private void Each(Action<StoredBatch, int, Fate> take)
    {
        for (int at = 0; at < _batches.Count; at++)
        {
            StoredBatch batch = _batches[at];
            for (int index = 0; index < batch.Rows.Length; index++)
            {
                take(batch, index, FateOf(at, index));
            }
        }
    }

    private Fate FateOf(int at, int index)
    {
        StoredBatch batch = _batches[at];
        if (batch.Rows[index] == StoredBatch.NotValid)
        {
            return Fate.NotValid;
        }

        if (batch.IsInvalidated(index))
        {
            return Fate.Invalidated;
        }

        int person = batch.People[index];
        if (_inUrn[person])
        {
            return Fate.Superseded;
        }

        Candidate? counts = Of(_paper[person], _digital[person]);
        return counts is not { } one ? Fate.Superseded
            : one.IsTied ? Fate.Undecided
            : one.Batch == at && one.Index == index ? Fate.Counted
            : Fate.Superseded;
    }

    // Nothing: the rules count neither. A tied candidate: nobody can say.
    private Candidate? Of(Candidate paper, Candidate digital)
    {
        if (!paper.Exists || !digital.Exists)
        {
            return paper.Exists ? paper : digital;
        }

        return _rules.Counted switch
        {
            CountedBallot.Paper => paper,
            CountedBallot.Digital => digital,
            CountedBallot.First => ByDay(paper, digital, earlier: true),
            CountedBallot.Last => ByDay(paper, digital, earlier: false),
            _ => null,
        };
    }

    private Candidate ByDay(Candidate paper, Candidate digital, bool earlier)
    {
        int order = _batches[paper.Batch].Day.CompareTo(_batches[digital.Batch].Day);
        return order == 0 ? paper with { IsTied = true } : order < 0 == earlier ? paper : digital;
    }

    private readonly record struct Candidate(int Batch, int Index, bool IsTied, bool Exists);
}
