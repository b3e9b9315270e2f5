namespace Tadafor.Domain.Tally.Pabulib;

/// <summary>The words for problems.</summary>
public static class PabulibMessages
{
    /// <summary>Name, severity and words of a code.</summary>
    public static PabulibMessage Of(PabulibProblemCode code) => new(code.ToString(), code is PabulibProblemCode.ControlCharacter
        or PabulibProblemCode.TextAfterQuote or PabulibProblemCode.MixedLineEnds or PabulibProblemCode.EmptyLine or PabulibProblemCode.TitleSpelling
        or PabulibProblemCode.MissingMetaHeader or PabulibProblemCode.MissingVoterColumn or PabulibProblemCode.EmptyColumnName or PabulibProblemCode.ShortRow
        or PabulibProblemCode.SurplusEmptyCells or PabulibProblemCode.EmptyKey or PabulibProblemCode.RepeatedKey or PabulibProblemCode.UnreadableLimit
        or PabulibProblemCode.KnapsackAsApproval or PabulibProblemCode.CountDiffers or PabulibProblemCode.CommaInProjectId or PabulibProblemCode.EmptyVoterId
        or PabulibProblemCode.RepeatedChoice or PabulibProblemCode.EmptyChoice ? PabulibSeverity.Warning : PabulibSeverity.Error);
}

/// <summary>Words.</summary>
public sealed record PabulibMessage(string Name, PabulibSeverity Severity);
