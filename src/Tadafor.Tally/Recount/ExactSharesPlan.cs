using Tadafor.Tally.Definitions;

namespace Tadafor.Tally.Recount;

/// <summary>What a definition of Exact Equal Shares asks for.</summary>
/// <param name="ByCost">Whether a project is worth its cost; otherwise one.</param>
/// <param name="Step">How endowments grow.</param>
/// <param name="Stop">When they stop growing, and which outcome counts.</param>
internal sealed record ExactSharesPlan(bool ByCost, string Step, string Stop)
{
    public static ExactSharesPlan Read(Clauses clauses)
    {
        bool byCost = clauses.Read(DefinitionAspect.Utility, (Choices.UtilityCost, true), (Choices.UtilityCardinality, false));
        clauses.Expect(DefinitionAspect.Start, Choices.StartExactShare);
        string step = clauses.Read(
            DefinitionAspect.Step,
            (Choices.StepNone, Choices.StepNone),
            (Choices.StepNextChange, Choices.StepNextChange),
            (Choices.StepNextUnfunded, Choices.StepNextUnfunded));
        string stop = clauses.Read(
            DefinitionAspect.Stop,
            (Choices.StopNothingAffordable, Choices.StopNothingAffordable),
            (Choices.StopNextDoesNotFit, Choices.StopNextDoesNotFit),
            (Choices.StopNothingChanges, Choices.StopNothingChanges));
        clauses.Expect(DefinitionAspect.Completion, Choices.CompletionNone);
        clauses.Expect(DefinitionAspect.ZeroCost, Choices.ZeroCostAtOnce);
        clauses.Expect(DefinitionAspect.ZeroSupport, Choices.ZeroSupportNever);
        if ((step == Choices.StepNone) != (stop == Choices.StopNothingAffordable)
            || (step == Choices.StepNextUnfunded && stop != Choices.StopNothingChanges))
        {
            clauses.Contradiction($"{DefinitionAspect.Step} and {DefinitionAspect.Stop} do not belong together.");
        }

        return new ExactSharesPlan(byCost, step, stop);
    }
}
