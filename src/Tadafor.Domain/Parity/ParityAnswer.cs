using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Parity;

/// <summary>What a composition reaches, organ by organ, on each day on which it changes.</summary>
public sealed record ParityAnswer
{
    internal ParityAnswer(string reference, Sequence<ParityDay> days) => (Reference, Days) = (reference, days);

    /// <summary>What people call the file.</summary>
    public string Reference { get; }

    /// <summary>The days, in order; the first is the day of the file.</summary>
    public Sequence<ParityDay> Days { get; }

    /// <summary>
    /// The last day taken together, whatever the force of each requirement: no when one is not reached, unknown when one is open.
    /// </summary>
    public Truth Reached
    {
        get
        {
            Verdict[] verdicts = [.. Days[^1].Organs.SelectMany(o => o.Findings).Select(f => f.Verdict)];
            return verdicts.Contains(Verdict.Unsatisfied) ? Truth.No
                : verdicts.Any(v => v is Verdict.Undetermined or Verdict.AwaitingJudgement) ? Truth.Unknown
                : Truth.Yes;
        }
    }
}

/// <summary>The organs at the end of one day.</summary>
/// <param name="On">The day.</param>
/// <param name="Organs">The organs, in the order of the file.</param>
public sealed record ParityDay(LocalDate On, Sequence<OrganParity> Organs);

/// <summary>What one organ reaches.</summary>
/// <param name="Organ">The organ, as the file has it.</param>
/// <param name="Members">Its members on that day.</param>
/// <param name="Findings">One finding for each requirement that bears on it; what does not apply is left out.</param>
/// <param name="Smallest">
/// The smallest changes of members that reach all of them, every one when several are as small; empty when nothing is missed, or when the
/// missing is not a matter of who sits there.
/// </param>
public sealed record OrganParity(Organ Organ, Headcount Members, Sequence<Finding> Findings, Sequence<CompositionChange> Smallest)
{
    /// <summary>What each finding that depends on who sits there asks of an organ of so many members.</summary>
    internal Late<Sequence<OrganNeed>> Needs { get; init; } = new(() => []);
}

/// <summary>How many women, or men, a requirement asks of an organ of so many members.</summary>
/// <param name="Finding">The requirement, with what was found.</param>
/// <param name="Whom">Whom it counts.</param>
/// <param name="AtLeast">How many; from one to all members.</param>
internal sealed record OrganNeed(Finding Finding, Sex Whom, int AtLeast);
