namespace Tadafor.Domain.Bodies;

/// <summary>How long a body is in office, as its texts fix it: a length of time of its own, or as long as the council.</summary>
public sealed record BodyTerm
{
    private BodyTerm(StatutePeriod? lasts) => Lasts = lasts;

    /// <summary>As long as the council at which it is set up: it ends with the council's term.</summary>
    public static BodyTerm OfCouncil { get; } = new(lasts: null);

    /// <summary>How long; <see langword="null"/> when it is as long as the council.</summary>
    public StatutePeriod? Lasts { get; }

    /// <summary>A length of time, from the day the composition is approved.</summary>
    public static BodyTerm Lasting(StatutePeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return new(period);
    }
}
