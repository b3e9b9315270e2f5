using Tadafor.Domain.Tally.Outcomes;

namespace Tadafor.Abstractions.Tally.Transcripts;

/// <summary>Reasons as documents.</summary>
internal static class LossMapping
{
    public static TranscriptLoss Of(UnfundedProject loss)
    {
        TranscriptLoss Because(string reason) => new() { Project = loss.Project, Reason = reason };
        return loss.Obstacle switch
        {
            EnvelopeTooSmall it => Because("envelope-too-small") with { Remaining = TranscriptMapping.Amount(it.Remaining) },
            SupportersMoneyTooSmall it => Because("supporters-money-too-small") with { Available = TranscriptMapping.Amount(it.Available) },
            EqualSplitTooDear it => Because("equal-split-too-dear") with
            {
                Payers = it.Payers,
                Share = it.Share.ToString(),
                Missing = it.Missing.ToString(),
            },
            NoSupport => Because("no-support"),
            BelowMinimumSupport it => Because("below-minimum-support") with { Support = it.Support.ToString(), Minimum = it.Minimum.ToString() },
            TieLost it => Because("tie-lost") with { Round = it.Round, To = it.Winner },
            CountEnded it => Because("count-ended") with { To = it.At },
            TieUnsettled => Because("tie-unsettled"),
            ComparisonLost => Because("comparison-lost"),
            ConstraintForbids it => Because("constraint-forbids") with { Constraint = it.Constraint, With = it.With },
            BetterSelection => Because("better-selection"),
            AddsNothing => Because("adds-nothing"),
            _ => throw new InvalidOperationException($"The reason {loss.Obstacle} has no code."),
        };
    }
}
