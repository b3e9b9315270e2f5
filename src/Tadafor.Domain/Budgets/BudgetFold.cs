namespace Tadafor.Domain.Budgets;

/// <summary>What acts lead to: the stage, what is frozen, the days of the phases, and the money.</summary>
internal sealed class BudgetFold
{
    private readonly Dictionary<BudgetPhase, PhaseDays> _phases = [];
    private readonly List<string> _order = [];
    private readonly Dictionary<string, BudgetAccount> _accounts = new(StringComparer.Ordinal);

    public BudgetStage Stage { get; private set; }

    public BudgetAct? Envelope { get; private set; }

    /// <summary>The rules in force; once the vote is open, those it was opened under.</summary>
    public string? Rules { get; private set; }

    public string? List { get; private set; }

    public string? Box { get; private set; }

    public string? Outcome { get; private set; }

    /// <summary>What ended the cycle.</summary>
    public BudgetActKind? End { get; private set; }

    public IEnumerable<PhaseDays> Phases => _phases.Values.OrderBy(p => p.Phase);

    /// <summary>The accounts, in the order in which the projects are named first.</summary>
    public IEnumerable<BudgetAccount> Accounts => _order.Select(id => _accounts[id]);

    public EnvelopeAccount Total => new(
        Envelope?.Centimes ?? 0,
        Accounts.Sum(a => a.Proposed),
        Accounts.Sum(a => a.Entered),
        Accounts.Sum(a => a.Spent),
        Accounts.Sum(a => a.Returned));

    public static BudgetFold Of(IEnumerable<BudgetAct> acts)
    {
        BudgetFold fold = new();
        foreach (BudgetAct act in acts)
        {
            fold.Apply(act);
        }

        return fold;
    }

    public PhaseDays? Days(BudgetPhase phase) => _phases.GetValueOrDefault(phase);

    public BudgetAccount? Account(string? id) => id is null ? null : _accounts.GetValueOrDefault(id);

    public void Apply(BudgetAct act)
    {
        if (BudgetStages.After(act.Kind) is { } reached && reached > Stage)
        {
            Stage = reached;
        }

        switch (act.Kind)
        {
            case BudgetActKind.EnvelopeFixed:
                Envelope = act;
                break;
            case BudgetActKind.RulesAdopted:
                Rules = act.Rules;
                break;
            case BudgetActKind.PhaseSet:
                PhaseDays? before = Days(act.Phase!.Value);
                _phases[act.Phase!.Value] = new(act.Phase.Value, act.From!.Value, act.To!.Value, before is null ? 0 : before.Changes + 1);
                break;
            case BudgetActKind.ListFrozen:
                List = act.List;
                break;
            case BudgetActKind.VotingOpened:
                Rules ??= act.Rules;
                List ??= act.List;
                break;
            case BudgetActKind.VotingClosed:
                Box = act.Box;
                break;
            case BudgetActKind.Counted:
                Outcome = act.Outcome;
                break;
            case BudgetActKind.ProposalSubmitted:
                foreach (BudgetedProject project in act.Projects)
                {
                    Put(new() { Project = project, Proposed = project.Centimes });
                }

                break;
            case BudgetActKind.CycleClosed or BudgetActKind.CycleAbandoned:
                End = act.Kind;
                break;
            default:
                if (act.Project is { } id)
                {
                    Follow(act, _accounts.GetValueOrDefault(id) ?? new() { Project = new() { Id = id, Centimes = 0 } });
                }

                break;
        }
    }

    private void Follow(BudgetAct act, BudgetAccount account)
    {
        ProjectProgress underWay = account.Progress is ProjectProgress.Completed or ProjectProgress.Abandoned
            ? account.Progress
            : ProjectProgress.UnderWay;
        Put(act.Kind switch
        {
            BudgetActKind.Departed => account with
            {
                Granted = act.Centimes,
                DepartureReason = act.Reason,
                Progress = act.Centimes == 0 ? ProjectProgress.NotTaken : account.Progress,
            },
            BudgetActKind.BudgetEntered => account with
            {
                Entered = account.Entered + act.Centimes!.Value,
                Progress = ProjectProgress.Entered,
                DueOn = act.DueOn ?? account.DueOn,
            },
            BudgetActKind.MilestoneReached => account with { Milestones = [.. account.Milestones, act.Milestone!], Progress = underWay },
            BudgetActKind.ProjectDelayed => account with
            {
                Delays = [.. account.Delays, new ProjectDelay(act.On, act.DueOn, act.Reason!)],
                DueOn = act.DueOn,
                Progress = underWay,
            },
            BudgetActKind.MoneySpent => account with { Spent = account.Spent + act.Centimes!.Value, Progress = underWay },
            BudgetActKind.MoneyReturned => account with { Returned = account.Returned + act.Centimes!.Value },
            BudgetActKind.ProjectCompleted => account with { Progress = ProjectProgress.Completed, EndedOn = act.On },
            BudgetActKind.ProjectAbandoned => account with
            {
                Progress = ProjectProgress.Abandoned,
                EndedOn = act.On,
                AbandonReason = act.Reason,
            },
            _ => account,
        });
    }

    private void Put(BudgetAccount account)
    {
        if (!_accounts.ContainsKey(account.Project.Id))
        {
            _order.Add(account.Project.Id);
        }

        _accounts[account.Project.Id] = account;
    }
}
