using Tadafor.Domain.Primitives;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Voting;

/// <summary>Turns ballots into rows of one table of distinct ballots, each examined once.</summary>
internal sealed class DistinctBallots
{
    private const long MostPoints = 1_000_000_000;

    private readonly ElectionBuilder _empty;
    private readonly BallotExamination _examination;
    private readonly BallotForm _form;
    private readonly BallotTable _table;
    private readonly bool _countsOver;
    private readonly ProjectNames _names;
    private readonly List<Sequence<BallotFault>> _faults = [];
    private int[] _choices = new int[16];

    public DistinctBallots(BallotPaper paper)
    {
        _empty = paper.NewElection();
        _examination = new BallotExamination(_empty);
        _form = new BallotForm(_empty.VoteType, _empty.Projects.Count);
        _table = new BallotTable(_empty.VoteType.HasPoints());
        _countsOver = paper.Rules.OverLimit == OverLimit.Count;
        _names = new ProjectNames(_empty.Projects);
    }

    public bool Knows(string project) => _names.AreWritten(project);

    public int Rows => _table.Rows;

    /// <summary>The row of a ballot, or, with every reason, that it is not valid.</summary>
    public int Row(CastBallot ballot, out Sequence<BallotFault> faults)
    {
        int length = ballot.Choices.Count;
        if (length > _choices.Length)
        {
            Array.Resize(ref _choices, length * 2);
        }

        bool odd = ballot.Points.Count != (_empty.VoteType.HasPoints() ? length : 0);
        for (int i = 0; i < length; i++)
        {
            _choices[i] = _names.TryFind(ballot.Choices[i], out int project) || _names.TryFind(ballot.Choices[i].Trim(), out project)
                ? project
                : -1;
            odd |= _choices[i] < 0;
        }

        foreach (long points in ballot.Points)
        {
            odd |= points is > MostPoints or < -MostPoints;
        }

        return odd ? Odd(ballot, out faults) : Known(ballot, out faults);
    }

    /// <summary>The election of so many ballots of each row.</summary>
    public Election Election(int[] multiplicity)
    {
        for (int row = 0; row < multiplicity.Length; row++)
        {
            if (multiplicity[row] > 0)
            {
                int[] choices = [.. _table.ChoicesOf(row).ToArray().Select(c => (int)c)];
                if (_empty.VoteType.HasPoints())
                {
                    _empty.Append(choices, _table.PointsOf(row), multiplicity[row]);
                }
                else
                {
                    _empty.Append(choices, multiplicity[row]);
                }
            }
        }

        return _empty.Build();
    }

    /// <summary>What a row says, to be found again among the rows of an election.</summary>
    public string ContentOf(int row) => BallotContent.Of(_table.ChoicesOf(row), _table.PointsOf(row));

    private int Odd(CastBallot ballot, out Sequence<BallotFault> faults)
    {
        List<BallotFault> found = [.. Weighed(_examination.Faults(
            _choices.AsSpan(0, ballot.Choices.Count),
            ballot.Points.AsSpan()), ballot.Choices.Count)];
        if (ballot.Points.Any(p => p > MostPoints) && !found.Contains(BallotFault.TooManyPoints))
        {
            found.Add(BallotFault.TooManyPoints);
        }

        if (ballot.Points.Any(p => p < -MostPoints) && !found.Contains(BallotFault.TooFewPoints))
        {
            found.Add(BallotFault.TooFewPoints);
        }

        faults = found.ToSequence();
        return StoredBatch.NotValid;
    }

    private int Known(CastBallot ballot, out Sequence<BallotFault> faults)
    {
        bool repeated = false;
        for (int i = 0; i < ballot.Choices.Count; i++)
        {
            repeated |= !_form.Add(_choices[i], ballot.Points.Count == 0 ? 0 : ballot.Points[i]);
        }

        if (repeated && _empty.RepeatedChoice == RepeatedChoice.Refuse)
        {
            _form.Clear();
            return Odd(ballot, out faults);
        }

        _form.Finish();
        int row = _table.Add(_form.Choices, _form.Points, 1);
        _form.Clear();
        if (row == _faults.Count)
        {
            int[] choices = [.. _table.ChoicesOf(row).ToArray().Select(c => (int)c)];
            _faults.Add(Weighed(_examination.Faults(choices, _table.PointsOf(row)), choices.Length));
        }

        faults = _faults[row];
        return faults.Count == 0 ? row : StoredBatch.NotValid;
    }

    // Where ballots over a limit count, only what is below one stands against a ballot.
    private Sequence<BallotFault> Weighed(Sequence<BallotFault> faults, int length) => !_countsOver ? faults : faults
        .Where(f => f is not (BallotFault.TooLong or BallotFault.TooDear or BallotFault.TooManyPoints or BallotFault.SumTooLarge)
            && !(f == BallotFault.NotOneChoice && length > 1))
        .ToSequence();
}
