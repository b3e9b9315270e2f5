using NodaTime;
using Tadafor.Domain.Law;

namespace Tadafor.Domain.Petitions;

/// <summary>What a person or an organ decided on a point that the law leaves to judgement. It is never computed.</summary>
public sealed record Judgement
{
    /// <summary>Creates a judgement.</summary>
    /// <param name="value">The answer.</param>
    /// <param name="by">The organ or office that judged, never the name of a person; not empty.</param>
    /// <param name="on">The day.</param>
    /// <param name="reason">Why, in its own words; not empty.</param>
    public Judgement(bool value, string by, LocalDate on, string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        Value = value;
        By = by;
        On = on;
        Reason = reason;
    }

    /// <summary>The answer.</summary>
    public bool Value { get; }

    /// <summary>The organ or office that judged.</summary>
    public string By { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>Why.</summary>
    public string Reason { get; }

    /// <summary>The judgement as the source of a fact.</summary>
    public FactSource Source => new FromJudgement(By, On, Reason);
}
