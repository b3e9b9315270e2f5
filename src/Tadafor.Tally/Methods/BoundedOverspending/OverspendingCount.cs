using Tadafor.Domain.Primitives;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Methods.BoundedOverspending;

/// <summary>A whole count by Equal Shares with bounded overspending.</summary>
internal sealed class OverspendingCount
{
    private readonly BoundedOverspendingRule _rule;
    private readonly Election _election;
    private readonly TieLadder _ties;
    private readonly OutcomeDraft _draft;
    private readonly SupporterRows _supporters;
    private readonly MoneyClasses _money;
    private readonly List<int> _open = [];

    public OverspendingCount(BoundedOverspendingRule rule, Election election, TieLadder ties, CancellationToken cancellation = default)
    {
        _rule = rule;
        _election = election;
        _ties = ties;
        _draft = new OutcomeDraft(election, ties, cancellation);
        _supporters = rule.Utility == Utility.Score
            ? SupporterRows.ByScore(election, rule.OrdinalScoring)
            : SupporterRows.ByApproval(election);
        Endowment = new Ratio(election.Envelope, Math.Max(1, election.Ballots.Voters));
        _money = new MoneyClasses(election.Ballots.Rows, Endowment);
    }

    private Ratio Endowment { get; }

    public TallyOutcome Count()
    {
        Open();
        while (!_draft.IsStopped)
        {
            List<Purchase> best = BestPurchases();
            int chosen = best.Count == 0 ? -1 : _draft.Choose([.. best.Select(b => b.Project)], TallyPhase.Main);
            if (chosen < 0)
            {
                break;
            }

            Buy(best.Single(b => b.Project == chosen));
        }

        return _draft.Finish(_rule.Define(_election, _ties)) with { Endowment = Endowment };
    }

    private void Open()
    {
        foreach (int project in Enumerable
            .Range(0, _election.Projects.Count)
            .OrderBy(p => _election.Projects[p].Id, CodePointOrder.Instance))
        {
            if (_supporters.Voters(project) == 0)
            {
                _draft.Block(project, new NoSupport());
            }
            else if (_election.Projects[project].Cost == 0)
            {
                _draft.Fund(project, TallyPhase.Free, Measure.PricePerUtilityAndPart, Ratio.Zero, payments: null);
            }
            else
            {
                _open.Add(project);
            }
        }
    }

    private List<Purchase> BestPurchases()
    {
        List<Bid> bids = [];
        foreach (int project in _open.ToArray())
        {
            if (!_draft.Fits(project))
            {
                Close(project, new EnvelopeTooSmall(_draft.Remaining));
                continue;
            }

            Bid bid = new(project, _election.Projects[project].Cost, GiversOf(project), _money);
            if (bid.IsEmpty)
            {
                Close(project, new SupportersMoneyTooSmall(0));
                continue;
            }

            bids.Add(bid);
        }

        double high = bids.Count == 0 ? 0 : bids.Min(b => b.High);
        List<Purchase> near = [.. bids.Where(b => b.Low <= high).Select(b => b.Best())];
        return near.FindAll(p => p.Value == near.Min(other => other.Value));
    }

    private void Close(int project, Obstacle obstacle)
    {
        _draft.Block(project, obstacle);
        _open.Remove(project);
    }

    private List<Givers> GiversOf(int project)
    {
        Dictionary<(int MoneyClass, long Utility), long> voters = [];
        ReadOnlySpan<int> rows = _supporters.Of(project);
        for (int i = 0; i < rows.Length; i++)
        {
            (int, long) key = (_money.ClassOf(rows[i]), UtilityOf(project, i));
            voters[key] = voters.GetValueOrDefault(key) + _election.Ballots.Multiplicity[rows[i]];
        }

        return [.. voters.Select(v => new Givers(v.Value, v.Key.MoneyClass, v.Key.Utility))];
    }

    private void Buy(Purchase purchase)
    {
        int project = purchase.Project;
        Ratio largest = Ratio.Zero, collected = Ratio.Zero;
        long full = 0, all = 0, nothing = 0;
        Dictionary<(int, long), int> after = [];
        foreach (Givers giver in GiversOf(project))
        {
            Ratio price = purchase.Price * giver.Utility, had = _money.Exact(giver.MoneyClass), pays = Ratio.Min(price, had);
            largest = pays > largest ? pays : largest;
            collected += pays * giver.Voters;
            full += had >= price ? giver.Voters : 0;
            all += had < price && had.Sign > 0 ? giver.Voters : 0;
            nothing += had.Sign == 0 ? giver.Voters : 0;
            after.Add((giver.MoneyClass, giver.Utility), _money.Of(had - pays));
        }

        ReadOnlySpan<int> rows = _supporters.Of(project);
        for (int i = 0; i < rows.Length; i++)
        {
            _money.Move(rows[i], after[(_money.ClassOf(rows[i]), UtilityOf(project, i))]);
        }

        _open.Remove(project);
        Ratio unit = _rule.Utility == Utility.Score ? PointTotals.Unit(_election) : 1;
        RoundPayments payments = new(largest, full, all, nothing) { Uncovered = _election.Projects[project].Cost - collected };
        _draft.Fund(project, TallyPhase.Main, Measure.PricePerUtilityAndPart, purchase.Value * unit, payments);
    }

    private long UtilityOf(int project, int supporter) => _rule.Utility switch
    {
        Utility.Cost => _election.Projects[project].Cost,
        Utility.Cardinality => 1,
        _ => _supporters.ScoresOf(project)[supporter],
    };
}
