using NodaTime;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Time;

/// <summary>One step of the account of a count: what was done, and the day it led to.</summary>
internal sealed record AccountStep
{
    internal AccountStep(Phrase text, LocalDate day, ReadingChoice? choice = null)
    {
        Text = text;
        Day = day;
        Choice = choice;
    }

    /// <summary>What was done, with the day it led to.</summary>
    public Phrase Text { get; }

    /// <summary>The day reached.</summary>
    public LocalDate Day { get; }

    /// <summary>The reading the step follows; <see langword="null"/> when it follows none.</summary>
    public ReadingChoice? Choice { get; }
}
