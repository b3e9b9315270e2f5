using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Counting;

/// <summary>A way of choosing projects from ballots within an envelope. The family is closed: every member lives in this library.</summary>
/// <remarks>
/// A rule is a value: equal options, equal rule. Counting is a pure function; the order of ballots and projects never matters.
/// </remarks>
public abstract record TallyRule
{
    private protected TallyRule()
    {
    }

    /// <summary>The method's name, as the console spells it, such as <c>equal-shares</c>.</summary>
    public abstract string Method { get; }

    /// <summary>Everything that gives the count its meaning, for one election and one ladder of tie criteria.</summary>
    public abstract TallyDefinition Define(Election election, TieLadder ties);

    /// <summary>Counts the election.</summary>
    /// <param name="election">Envelope, projects and ballots.</param>
    /// <param name="ties">What settles ties; there is no default.</param>
    /// <param name="cancellation">Ends the count between two steps of its work.</param>
    /// <returns>
    /// The outcome. When the ladder cannot settle a tie the count stops there: <see cref="TallyOutcome.Unresolved"/> names it.
    /// </returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="CountTooLargeException">The count would need more work or memory than it is allowed; <see cref="TryCount"/> says so
    /// without an exception.</exception>
    public abstract TallyOutcome Count(Election election, TieLadder ties, CancellationToken cancellation = default);

    /// <summary>
    /// Counts the election, or says that it is too large for this rule: never more work or memory than <see cref="CountTooLarge"/> states.
    /// </summary>
    /// <param name="election">Envelope, projects and ballots.</param>
    /// <param name="ties">What settles ties; there is no default.</param>
    /// <param name="cancellation">Ends the count between two steps of its work.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public CountResult TryCount(Election election, TieLadder ties, CancellationToken cancellation = default)
    {
        try
        {
            return new CountResult(Count(election, ties, cancellation));
        }
        catch (CountTooLargeException tooLarge)
        {
            return new CountResult(tooLarge.Answer);
        }
    }
}
