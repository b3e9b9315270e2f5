using Tadafor.Domain.Law;

namespace Tadafor.Domain.Time;

/// <summary>An option of an open question that a count follows.</summary>
internal sealed record ReadingChoice
{
    /// <summary>Creates a choice.</summary>
    /// <param name="question">The question.</param>
    /// <param name="option">One of its options.</param>
    /// <param name="isTaken">Whether the caller chose it, or it is tried because nobody chose; false for one that is only compared.</param>
    public ReadingChoice(OpenQuestion question, ReadingOption option, bool isTaken)
    {
        Question = question;
        Option = option;
        IsTaken = isTaken;
    }

    /// <summary>The question.</summary>
    public OpenQuestion Question { get; }

    /// <summary>The option.</summary>
    public ReadingOption Option { get; }

    /// <summary>Whether the answer rests on it, rather than being compared with it.</summary>
    public bool IsTaken { get; }

    /// <summary>Every option of a question, each marked as taken or only compared.</summary>
    public static IEnumerable<ReadingChoice> All(OpenQuestion question, Interpretations interpretations)
    {
        ReadingOption? taken = interpretations.For(question);
        return question.Options.Select(option => new ReadingChoice(question, option, taken is null || option == taken));
    }

    /// <summary>The choice as <c>Q20-ends:full-period</c>.</summary>
    public override string ToString() => $"{Question.Id}:{Option.Id}";
}
