using Tadafor.Domain.Law;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Time.Calendars;

/// <summary>What a day is for those who count working days. Closed: working, weekly rest, holiday, feast, or possibly a feast.</summary>
internal abstract record DayStatus
{
    private protected DayStatus()
    {
    }

    /// <summary>Whether it is a working day; unknown for a day on which an unproclaimed feast may fall.</summary>
    public abstract Truth IsWorking { get; }

    /// <summary>The status in words.</summary>
    public abstract Phrase Text { get; }

    /// <summary>The text it rests on; <see langword="null"/> for an ordinary working day.</summary>
    public virtual Citation? Cites => null;
}

/// <summary>A working day.</summary>
internal sealed record WorkingDay : DayStatus
{
    internal static WorkingDay Instance { get; } = new();

    private WorkingDay()
    {
    }

    /// <inheritdoc/>
    public override Truth IsWorking => Truth.Yes;

    /// <inheritdoc/>
    public override Phrase Text => new("يوم عمل", "jour ouvrable", "working day");
}

/// <summary>A day of weekly rest.</summary>
internal sealed record WeeklyRest : DayStatus
{
    internal WeeklyRest(Phrase weekday, Citation cites)
    {
        Text = weekday;
        Cites = cites;
    }

    /// <inheritdoc/>
    public override Truth IsWorking => Truth.No;

    /// <inheritdoc/>
    public override Phrase Text { get; }

    /// <inheritdoc/>
    public override Citation Cites { get; }
}

/// <summary>A holiday with the same date every year.</summary>
internal sealed record PublicHoliday : DayStatus
{
    internal PublicHoliday(Phrase name, Citation cites)
    {
        Text = name;
        Cites = cites;
    }

    /// <inheritdoc/>
    public override Truth IsWorking => Truth.No;

    /// <inheritdoc/>
    public override Phrase Text { get; }

    /// <inheritdoc/>
    public override Citation Cites { get; }
}

/// <summary>A day of a proclaimed feast.</summary>
internal sealed record FeastHoliday : DayStatus
{
    internal FeastHoliday(ProclaimedFeast feast, Citation cites)
    {
        Feast = feast;
        Cites = cites;
    }

    /// <summary>The feast.</summary>
    public ProclaimedFeast Feast { get; }

    /// <inheritdoc/>
    public override Truth IsWorking => Truth.No;

    /// <inheritdoc/>
    public override Phrase Text => Feast.Text;

    /// <inheritdoc/>
    public override Citation Cites { get; }
}

/// <summary>
/// A day on which a feast may fall: its day is not proclaimed, or it is not known how many days it closes administrations.
/// </summary>
internal sealed record PossibleFeast : DayStatus
{
    internal PossibleFeast(FeastOfYear feast, Phrase text, Citation cites)
    {
        Feast = feast;
        Text = text;
        Cites = cites;
    }

    /// <summary>The feast.</summary>
    public FeastOfYear Feast { get; }

    /// <inheritdoc/>
    public override Truth IsWorking => Truth.Unknown;

    /// <inheritdoc/>
    public override Phrase Text { get; }

    /// <inheritdoc/>
    public override Citation Cites { get; }
}
