using Tadafor.Domain.Words;

namespace Tadafor.Domain.Time;

/// <summary>A length of time as the law writes it: 3 months, 20 days, 7 working days. How it is counted is another matter.</summary>
internal sealed record LegalPeriod
{
    private LegalPeriod(int amount, PeriodUnit unit, CountedNoun noun)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(amount, 1);
        Amount = amount;
        Unit = unit;
        Text = noun.Of(amount);
    }

    /// <summary>How many; 1 or more.</summary>
    public int Amount { get; }

    /// <summary>Of what.</summary>
    public PeriodUnit Unit { get; }

    /// <summary>The period in words.</summary>
    public Phrase Text { get; }

    /// <summary>So many days.</summary>
    public static LegalPeriod Days(int amount) => new(amount, PeriodUnit.Days, TimeNouns.Days);

    /// <summary>So many working days.</summary>
    public static LegalPeriod WorkingDays(int amount) => new(amount, PeriodUnit.WorkingDays, TimeNouns.WorkingDays);

    /// <summary>So many months.</summary>
    public static LegalPeriod Months(int amount) => new(amount, PeriodUnit.Months, TimeNouns.Months);

    /// <summary>So many years.</summary>
    public static LegalPeriod Years(int amount) => new(amount, PeriodUnit.Years, TimeNouns.Years);

    /// <summary>The period in English.</summary>
    public override string ToString() => Text.En;
}
