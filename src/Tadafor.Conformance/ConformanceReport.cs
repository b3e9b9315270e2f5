using System.Text;
using Tadafor.Domain.Primitives;

namespace Tadafor.Conformance;

/// <summary>All checks of a store, in the order in which they ran.</summary>
public sealed record ConformanceReport
{
    /// <summary>The checks.</summary>
    public required Sequence<CheckResult> Checks { get; init; }

    /// <summary>The seed of everything random: the same seed in the options repeats the run.</summary>
    public required ulong Seed { get; init; }

    /// <summary>How many checks were to run at least.</summary>
    public required int Floor { get; init; }

    /// <summary>How many ran: passed or failed.</summary>
    public int Ran => Checks.Count(c => c.Status is CheckStatus.Passed or CheckStatus.Failed);

    /// <summary>The checks that failed.</summary>
    public IEnumerable<CheckResult> Failed => Checks.Where(c => c.Status == CheckStatus.Failed);

    /// <summary>Whether no check failed and enough of them ran.</summary>
    public bool Holds => Ran >= Floor && !Failed.Any();

    /// <summary>Throws with every story at once, or when too few checks ran.</summary>
    /// <exception cref="StoreConformanceException">The store does not hold.</exception>
    public void ThrowIfFailed()
    {
        if (!Holds)
        {
            throw new StoreConformanceException(this);
        }
    }

    /// <summary>A line for each check, with the stories of those that failed.</summary>
    public override string ToString()
    {
        StringBuilder text = new();
        foreach (CheckResult check in Checks)
        {
            string mark = check.Status switch
            {
                CheckStatus.Passed => "passed",
                CheckStatus.Failed => "FAILED",
                CheckStatus.NotApplicable => "not applicable",
                CheckStatus.NotReached => "not reached",
            };
            text.Append(mark).Append("  ").Append(check.Name).Append(": ").Append(check.Promise).Append('\n');
            if (check.Story is not null)
            {
                text.Append("    ").Append(check.Story.Replace("\n", "\n    ", StringComparison.Ordinal)).Append('\n');
            }
        }

        return text.Append(FormattableString.Invariant($"{Ran} checks ran (at least {Floor} were to), {Failed.Count()} failed; seed {Seed}"))
            .ToString();
    }
}
