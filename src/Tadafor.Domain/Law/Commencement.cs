using NodaTime;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Law;

/// <summary>
/// When a version of a rule takes effect. Where the exact day is not established, two days bound it: before the first the rule was
/// certainly not
/// in force, from the second on it certainly was; in between the answer is that we do not know.
/// </summary>
internal sealed record Commencement
{
    private Commencement(LocalDate notBefore, LocalDate certainBy, Confidence confidence, Phrase basis)
    {
        NotBefore = notBefore;
        CertainBy = certainBy;
        Confidence = confidence;
        Basis = basis;
    }

    /// <summary>The first day on which the version can have been in force.</summary>
    public LocalDate NotBefore { get; }

    /// <summary>The first day on which it certainly was.</summary>
    public LocalDate CertainBy { get; }

    /// <summary>How well the days are known.</summary>
    public Confidence Confidence { get; }

    /// <summary>What the days rest on.</summary>
    public Phrase Basis { get; }

    /// <summary>Whether one day is known.</summary>
    public bool IsExact => NotBefore == CertainBy;

    /// <summary>A known day.</summary>
    public static Commencement On(LocalDate day, Confidence confidence, Phrase basis) => new(day, day, confidence, basis);

    /// <summary>A day known to lie between two.</summary>
    /// <exception cref="ArgumentException">The second day is before the first.</exception>
    public static Commencement Between(LocalDate notBefore, LocalDate certainBy, Confidence confidence, Phrase basis) =>
        certainBy >= notBefore
            ? new(notBefore, certainBy, confidence, basis)
            : throw new ArgumentException("The second day is before the first.", nameof(certainBy));
}
