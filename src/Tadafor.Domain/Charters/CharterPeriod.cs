using Tadafor.Domain.Time;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Charters;

/// <summary>What a period in a charter is counted in.</summary>
public enum CharterPeriodUnit
{
    /// <summary>Days, all of them. <c>default</c>.</summary>
    Days = 0,

    /// <summary>Working days only.</summary>
    WorkingDays,

    /// <summary>Months, from date to date.</summary>
    Months,
}

/// <summary>A period as a clause writes it.</summary>
/// <param name="Amount">How many; 1 to 1,000.</param>
/// <param name="Unit">Of what.</param>
public sealed record CharterPeriod(int Amount, CharterPeriodUnit Unit)
{
    /// <summary>The period in words.</summary>
    public Phrase Text => Period.Text;

    internal LegalPeriod Period => Unit switch
    {
        CharterPeriodUnit.Days => LegalPeriod.Days(Amount),
        CharterPeriodUnit.WorkingDays => LegalPeriod.WorkingDays(Amount),
        CharterPeriodUnit.Months => LegalPeriod.Months(Amount),
    };
}
