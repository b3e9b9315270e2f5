using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Council;

/// <summary>What a round of an election came to.</summary>
public enum ElectionOutcome
{
    /// <summary>Something that would decide is not known, or the text does not say. <c>default</c>.</summary>
    Undetermined = 0,

    /// <summary>A candidate or a list is elected.</summary>
    Elected,

    /// <summary>Another round follows.</summary>
    NextRound,

    /// <summary>Only a lot can decide, and none is on file.</summary>
    Lot,

    /// <summary>The sitting had no quorum: it elects nobody.</summary>
    NotValid,
}

/// <summary>What the law says of one round of an election by a council.</summary>
public sealed record CouncilElectionAnswer
{
    internal CouncilElectionAnswer()
    {
    }

    /// <summary>The election.</summary>
    public required CouncilElection Election { get; init; }

    /// <summary>What it came to.</summary>
    public required ElectionOutcome Outcome { get; init; }

    /// <summary>Who is elected; who stands in the next round; between whom the lot is drawn; otherwise empty.</summary>
    public required Sequence<string> Candidates { get; init; }

    /// <summary>The votes of the first with their denominator, where a majority of members in office is asked for.</summary>
    public required VoteFormula? Formula { get; init; }

    /// <summary>
    /// The quorum of the sitting that elects the bureau; <see langword="null"/> for a delegate, and where the file does not say who was
    /// present.
    /// </summary>
    public required Finding? Quorum { get; init; }

    /// <summary>The condition for each candidate, in the order of votes.</summary>
    public required Sequence<CandidateFinding> Findings { get; init; }

    /// <summary>
    /// What the reader must know, such as what settled a tie or what the text leaves open; <see langword="null"/> for nothing.
    /// </summary>
    public required Phrase? Remark { get; init; }
}

/// <summary>A condition examined for one candidate.</summary>
/// <param name="Candidate">The candidate's identifier.</param>
/// <param name="Finding">What was found.</param>
public sealed record CandidateFinding(string Candidate, Finding Finding);

/// <summary>Codes and words of <see cref="ElectionOutcome"/>.</summary>
public static class ElectionOutcomes
{
    /// <summary>The stable code, such as <c>next-round</c>.</summary>
    public static string Code(this ElectionOutcome outcome) => outcome switch
    {
        ElectionOutcome.Undetermined => "undetermined",
        ElectionOutcome.Elected => "elected",
        ElectionOutcome.NextRound => "next-round",
        ElectionOutcome.Lot => "lot",
        ElectionOutcome.NotValid => "not-valid",
    };

    /// <summary>The outcome in words, the candidates to follow.</summary>
    public static Phrase Text(this ElectionOutcome outcome) => outcome switch
    {
        ElectionOutcome.Undetermined => new("غير محسوم", "non déterminé", "not decided"),
        ElectionOutcome.Elected => new("الفائز", "élu", "elected"),
        ElectionOutcome.NextRound => new("يجرى دور موال بين", "tour suivant, entre", "another round, between"),
        ElectionOutcome.NotValid => new(
            "لا يصح: لم يكتمل النصاب",
            "non valable : le quorum n'est pas atteint",
            "not valid: there is no quorum"),
        ElectionOutcome.Lot => new("تجرى القرعة بين", "tirage au sort entre", "a lot is drawn between"),
    };
}
