using Tadafor.Tally.Definitions;

namespace Tadafor.Tally.Methods.EqualShares;

/// <summary>
/// What each completion does, said once for the count, its definition and its explanation. The recount and the slow twins of the tests say
/// it again on purpose.
/// </summary>
internal static class CompletionTerms
{
    /// <summary>Whether endowments grow.</summary>
    public static bool Grows(this Completion completion) =>
        completion is Completion.Add1ExactShare or Completion.Add1 or Completion.Add1Utilitarian or Completion.Add1Full;

    /// <summary>
    /// Whether growing endowments start at envelope / voters exactly, not at its whole part; then it does not matter that all projects fit
    /// together.
    /// </summary>
    public static bool GrowsExactly(this Completion completion) => completion == Completion.Add1ExactShare;

    /// <summary>Whether the rest is spent by votes.</summary>
    public static bool Fills(this Completion completion) => completion is Completion.Greedy or Completion.Add1Utilitarian;

    /// <summary>Whether endowments go on growing after a run that left this over.</summary>
    public static bool GoesOn(this Completion completion, in Leftover left) => completion switch
    {
        // Projects without cost or support are not candidates; they do not keep this variant going.
        Completion.Add1ExactShare => left.SomeCandidateFits,
        Completion.Add1Full => left.SomeCandidate,
        _ => left.SomeCandidate && left.SomeProjectFits,
    };

    /// <summary>The same as a clause.</summary>
    public static string Stop(this Completion completion) => completion switch
    {
        Completion.Add1ExactShare => Choices.StopNoSupportedFits,
        Completion.Add1Full => Choices.StopNextDoesNotFit,
        _ => Choices.StopNoneFits,
    };

    /// <summary>What a run did not fund.</summary>
    /// <param name="SomeCandidate">Some project with supporters and a cost.</param>
    /// <param name="SomeCandidateFits">Some such project that the rest of the envelope would pay.</param>
    /// <param name="SomeProjectFits">Some project, supported or not, that it would pay.</param>
    internal readonly record struct Leftover(bool SomeCandidate, bool SomeCandidateFits, bool SomeProjectFits);
}
