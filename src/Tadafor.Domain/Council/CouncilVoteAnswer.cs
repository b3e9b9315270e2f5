using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Council;

/// <summary>What a vote came to.</summary>
public enum VoteOutcome
{
    /// <summary>A fact is missing, or a reading of the law decides. <c>default</c>.</summary>
    Undetermined = 0,

    /// <summary>The decision is adopted.</summary>
    Adopted,

    /// <summary>It is not adopted.</summary>
    NotAdopted,

    /// <summary>It missed the majority of members in office at the first vote: it goes to a second sitting.</summary>
    SecondSitting,

    /// <summary>Whatever the votes, it was not validly taken: the quorum was missing, or the vote was not open.</summary>
    NotValid,
}

/// <summary>What the law says of one vote, with the formula and its numbers.</summary>
public sealed record CouncilVoteAnswer
{
    internal CouncilVoteAnswer()
    {
    }

    /// <summary>The vote.</summary>
    public required CouncilVote Vote { get; init; }

    /// <summary>What it came to.</summary>
    public required VoteOutcome Outcome { get; init; }

    /// <summary>The numbers, each with what it is a majority of; one for each reading where readings count differently.</summary>
    public required Sequence<VoteFormula> Formulas { get; init; }

    /// <summary>Each condition of the law; what does not apply is left out.</summary>
    public required Sequence<Finding> Findings { get; init; }

    /// <summary>The open questions met, with what each option gives.</summary>
    public required Sequence<VoteQuestion> Questions { get; init; }

    /// <summary>Facts not stated, or not precisely enough, that would decide.</summary>
    public required Sequence<Fact> Missing { get; init; }
}

/// <summary>A majority or a quorum with its numbers.</summary>
/// <param name="Code">The condition that asks it, as in <see cref="Finding.Code"/>.</param>
/// <param name="Option">The option of the question on which the denominator rests; <see langword="null"/> for none.</param>
/// <param name="Counted">What is counted: votes for, members present.</param>
/// <param name="Count">How many.</param>
/// <param name="DenominatorName">What it is a majority of.</param>
/// <param name="Denominator">How many those are.</param>
/// <param name="Needed">How many are more than half of them.</param>
/// <param name="Text">All of it in one line.</param>
public sealed record VoteFormula(
    string Code,
    ReadingOption? Option,
    Phrase Counted,
    CountRange Count,
    Phrase DenominatorName,
    CountRange Denominator,
    CountRange Needed,
    Phrase Text);

/// <summary>An open question that a vote meets.</summary>
/// <param name="Question">The question.</param>
/// <param name="Taken">The option in effect; <see langword="null"/> when all were tried.</param>
/// <param name="Outcomes">What the vote comes to under each option, everything else unchanged.</param>
public sealed record VoteQuestion(OpenQuestion Question, ReadingOption? Taken, Sequence<VoteOption> Outcomes)
{
    /// <summary>Whether some option gives another outcome than another.</summary>
    public bool ChangesOutcome => Outcomes.Select(o => o.Outcome).Distinct().Count() > 1;
}

/// <summary>What a vote comes to under one option.</summary>
/// <param name="Option">The option.</param>
/// <param name="Outcome">The outcome.</param>
public sealed record VoteOption(ReadingOption Option, VoteOutcome Outcome);

/// <summary>Codes and words of <see cref="VoteOutcome"/>.</summary>
public static class VoteOutcomes
{
    /// <summary>The stable code, such as <c>second-sitting</c>.</summary>
    public static string Code(this VoteOutcome outcome) => outcome switch
    {
        VoteOutcome.Undetermined => "undetermined",
        VoteOutcome.Adopted => "adopted",
        VoteOutcome.NotAdopted => "not-adopted",
        VoteOutcome.SecondSitting => "second-sitting",
        VoteOutcome.NotValid => "not-valid",
    };

    /// <summary>The outcome in words.</summary>
    public static Phrase Text(this VoteOutcome outcome) => outcome switch
    {
        VoteOutcome.Undetermined => new("غير محسوم", "non déterminé", "not decided"),
        VoteOutcome.Adopted => new("اعتمد المقرر", "délibération adoptée", "adopted"),
        VoteOutcome.NotAdopted => new(
            "لم يعتمد المقرر بهذا التصويت",
            "délibération non adoptée par ce vote",
            "not adopted by this vote"),
        VoteOutcome.SecondSitting => new(
            "لم تبلغ الأغلبية المطلقة للأعضاء المزاولين مهامهم: يعرض المقرر على جلسة ثانية",
            "majorité absolue des membres en exercice non atteinte : la délibération va à une seconde séance",
            "the absolute majority of members in office is not reached: the decision goes to a second sitting"),
        VoteOutcome.NotValid => new(
            "لم يتخذ المقرر بكيفية صحيحة، أيا كان عدد الأصوات",
            "délibération non valablement prise, quelles que soient les voix",
            "not validly taken, whatever the votes"),
    };
}
