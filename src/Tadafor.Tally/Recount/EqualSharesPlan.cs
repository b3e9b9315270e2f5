using System.Globalization;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Recount;

/// <summary>What a definition of Equal Shares asks for.</summary>
internal sealed record EqualSharesPlan
{
    /// <summary>Whether a project is worth its cost.</summary>
    public required bool ByCost { get; init; }

    /// <summary>The utilities of a ballot's projects otherwise.</summary>
    public required PlainBallots.ScoreBy Score { get; init; }

    /// <summary>Whether the first endowment is cut to whole units of the currency.</summary>
    public required bool StartsWhole { get; init; }

    /// <summary>What endowments grow by; nothing for a single run.</summary>
    public required long? Step { get; init; }

    /// <summary>When they stop growing.</summary>
    public required string Stop { get; init; }

    /// <summary>Whether the rest is spent by votes.</summary>
    public required bool Fills { get; init; }

    /// <summary>How the outcome is compared with greedy by votes; nothing when it is not.</summary>
    public required string? Comparison { get; init; }

    /// <summary>Whether supported projects without cost come first.</summary>
    public required bool FreeFirst { get; init; }

    public static EqualSharesPlan Read(Clauses clauses, Election election)
    {
        string utility = clauses.Read(
            DefinitionAspect.Utility, Same(Choices.UtilityCost), Same(Choices.UtilityCardinality), Same(Choices.UtilityScore));
        return new EqualSharesPlan
        {
            ByCost = utility == Choices.UtilityCost,
            Score = utility == Choices.UtilityScore ? Scores.Read(clauses, election) : Scores.Votes,
            StartsWhole = clauses.Read(DefinitionAspect.Start, (Choices.StartExactShare, false), (Choices.StartWholeShare, true)),
            Step = ReadStep(clauses),
            Stop = clauses.Read(
                DefinitionAspect.Stop,
                Same(Choices.StopNothingAffordable),
                Same(Choices.StopNoSupportedFits),
                Same(Choices.StopNoneFits),
                Same(Choices.StopNextDoesNotFit)),
            Fills = clauses.Read(DefinitionAspect.Completion, (Choices.CompletionNone, false), (Choices.CompletionByVotes, true)),
            Comparison = clauses.Has(DefinitionAspect.Comparison)
                ? clauses.Read(DefinitionAspect.Comparison, Same(Choices.ComparisonSatisfaction), Same(Choices.ComparisonExclusion))
                : null,
            FreeFirst = clauses.Read(DefinitionAspect.ZeroCost, (Choices.ZeroCostAtOnce, true), (Choices.ZeroCostNever, false)),
        }.CheckedBy(clauses);
    }

    private EqualSharesPlan CheckedBy(Clauses clauses)
    {
        clauses.Expect(DefinitionAspect.ZeroSupport, Choices.ZeroSupportNever);
        if (Step is null != (Stop == Choices.StopNothingAffordable) || (Step is null && StartsWhole))
        {
            clauses.Contradiction($"{DefinitionAspect.Start}, {DefinitionAspect.Step} and {DefinitionAspect.Stop} do not belong together.");
        }

        return this;
    }

    private static (string, string) Same(string choice) => (choice, choice);

    private static long? ReadStep(Clauses clauses)
    {
        if (clauses.Value(DefinitionAspect.Step, Choices.StepAdd) is not { } text)
        {
            clauses.Expect(DefinitionAspect.Step, Choices.StepNone);
            return null;
        }

        if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long step)
            || step < 1
            || step.ToString(CultureInfo.InvariantCulture) != text)
        {
            clauses.Unreadable(DefinitionAspect.Step, text);
            return null;
        }

        return step;
    }
}
