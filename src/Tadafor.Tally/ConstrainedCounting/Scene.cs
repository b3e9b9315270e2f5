using Tadafor.Tally.Constraints;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.ConstrainedCounting;

/// <summary>
/// What all parts of a count share: the election at the costs that count, the money, the constraints, the outcome being written.
/// </summary>
internal sealed class Scene(Election election, TallyConstraints constraints, TieLadder ties, CancellationToken cancellation)
{
    public Election Election { get; } = election;

    public Gate Gate { get; } = new(election, constraints);

    public Pots Pots { get; } = new(election, constraints.All.OfType<DistrictEnvelopes>().FirstOrDefault());

    public OutcomeDraft Draft { get; } = new(election, ties, cancellation);

    public void Fund(int project, int pot, TallyPhase phase, Measure measure, Ratio? value, RoundPayments? payments)
    {
        Pots.Pay(pot, Election.Projects[project].Cost);
        Gate.Note(project);
        Draft.Fund(project, phase, measure, value, payments, Pots.NameOf(pot));
    }
}
