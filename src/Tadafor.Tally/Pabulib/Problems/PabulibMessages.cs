using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Tally.Pabulib.Problems;

/// <summary>The words for problems, in three languages.</summary>
public static class PabulibMessages
{
    private static readonly PabulibMessage[] _byCode =
    [
        .. FileMessages.All,
        .. StructureMessages.All,
        .. MetaMessages.All,
        .. ProjectsMessages.All,
        .. VotesMessages.All,
        .. MetaCheckMessages.All,
        .. CellCheckMessages.All,
        .. ProjectCheckMessages.All,
        .. BallotCheckMessages.All,
        .. SelectionCheckMessages.All,
    ];

    /// <summary>All kinds of problems, in the order of their codes.</summary>
    internal static Sequence<PabulibMessage> All { get; } = _byCode.ToSequence();

    /// <summary>Name, severity and words of a kind of problem.</summary>
    internal static PabulibMessage Of(PabulibProblemCode code) => _byCode[(int)code];

    /// <summary>What is wrong, in words.</summary>
    public static Phrase What(PabulibProblem problem) => Fill(Of(problem.Code).What, problem);

    /// <summary>How to put it right, in words.</summary>
    public static Phrase Remedy(PabulibProblem problem) => Fill(Of(problem.Code).Remedy, problem);

    private static Phrase Fill(Phrase words, PabulibProblem problem) =>
        words.With(Cited(problem.Subject), Cited(problem.Found), Cited(problem.Expected));

    /// <summary>Text from the file keeps its own direction inside an Arabic sentence (first-strong isolate, U+2068 and U+2069).</summary>
    private static Phrase Cited(string text) => text.Length == 0 ? new("…", "…", "…") : new($"\u2068{text}\u2069", text, text);
}
