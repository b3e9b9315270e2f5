using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Recount;

/// <summary>Who supports each project: the numbers of the distinct ballots, each with the utility of its voters, above zero.</summary>
internal sealed class Supporters
{
    private readonly List<(int Ballot, long Utility)>[] _of;

    public Supporters(Election election, PlainBallots.ScoreBy score)
    {
        _of = [.. election.Projects.Select(_ => new List<(int, long)>())];
        List<long> voters = [];
        foreach (PlainBallots.Ballot ballot in PlainBallots.Of(election))
        {
            for (int place = 0; place < ballot.Choices.Length; place++)
            {
                long utility = score.At(ballot, place);
                if (utility > 0)
                {
                    _of[ballot.Choices[place].Project].Add((voters.Count, utility));
                }
            }

            foreach (int project in score.Unnamed <= 0 ? [] : PlainBallots.Unnamed(ballot, _of.Length))
            {
                _of[project].Add((voters.Count, score.Unnamed));
            }

            voters.Add(ballot.Voters);
        }

        Voters = [.. voters];
    }

    /// <summary>How many voters cast each distinct ballot.</summary>
    public long[] Voters { get; }

    public IReadOnlyList<(int Ballot, long Utility)> Of(int project) => _of[project];
}
