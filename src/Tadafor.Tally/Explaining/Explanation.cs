using Tadafor.Domain.Primitives;
using Tadafor.Json;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Outcomes;

namespace Tadafor.Tally.Explaining;

/// <summary>An outcome with an account of every project.</summary>
[WrittenBy<Explanation>("OutcomeJson.ToText(explanation)")]
public sealed record Explanation
{
    internal Explanation(Election election, TallyOutcome outcome, Sequence<FundedAccount> funded, Sequence<UnfundedAccount> unfunded)
    {
        Election = election;
        Outcome = outcome;
        Funded = funded;
        Unfunded = unfunded;
    }

    /// <summary>The election counted.</summary>
    public Election Election { get; }

    /// <summary>The outcome explained.</summary>
    public TallyOutcome Outcome { get; }

    /// <summary>The funded projects, in order of selection.</summary>
    public Sequence<FundedAccount> Funded { get; }

    /// <summary>The other projects, most votes first, then cheapest, then by identifier.</summary>
    public Sequence<UnfundedAccount> Unfunded { get; }
}
