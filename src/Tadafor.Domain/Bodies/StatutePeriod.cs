using Tadafor.Domain.Time;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Bodies;

/// <summary>A length of time that a local text fixes.</summary>
public sealed record StatutePeriod
{
    private StatutePeriod(LegalPeriod period) => Period = period;

    /// <summary>The period in words.</summary>
    public Phrase Text => Period.Text;

    internal LegalPeriod Period { get; }

    /// <summary>So many days; one or more.</summary>
    public static StatutePeriod Days(int amount) => new(LegalPeriod.Days(amount));

    /// <summary>So many working days; one or more.</summary>
    public static StatutePeriod WorkingDays(int amount) => new(LegalPeriod.WorkingDays(amount));

    /// <summary>So many months; one or more.</summary>
    public static StatutePeriod Months(int amount) => new(LegalPeriod.Months(amount));

    /// <summary>So many years; one or more.</summary>
    public static StatutePeriod Years(int amount) => new(LegalPeriod.Years(amount));
}
