using Tadafor.Tally.Constraints;
using Tadafor.Tally.Outcomes;

namespace Tadafor.Tally.Transcripts;

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
            BelowMinimumSupport it =>
                Because("below-minimum-support") with { Support = it.Support.ToString(), Minimum = it.Minimum.ToString() },
            TieLost it => Because("tie-lost") with { Round = it.Round, To = it.Winner },
            CountEnded it => Because("count-ended") with { To = it.At },
            TieUnsettled => Because("tie-unsettled"),
            ComparisonLost => Because("comparison-lost"),
            PotTooSmall it => Because("pot-too-small") with { District = it.District, Remaining = TranscriptMapping.Amount(it.Remaining) },
            PotSharesTooSmall it =>
                Because("pot-shares-too-small") with { District = it.District, Available = TranscriptMapping.Amount(it.Available) },
            IncompatibleWithFunded it => Because("incompatible-with-funded") with { To = it.Project },
            GroupFull it => Because("group-full") with
            {
                Constraint = new CategoryCap(it.Group, it.Most).Clause.Value,
                With = it.With,
            },
            ExcludedFromCount it => Because("excluded-from-count") with { Constraint = it.Reason },
            BetterSelection => Because("better-selection"),
            AddsNothing => Because("adds-nothing"),
            _ => throw new InvalidOperationException($"The reason {loss.Obstacle} has no code."),
        };
    }
}
