namespace Tadafor.Domain.Law;

/// <summary>A fact as a file states it.</summary>
public sealed record StatedFact
{
    internal StatedFact(Fact fact, FactValue value, FactSource source)
    {
        Fact = fact;
        Value = value;
        Source = source;
    }

    /// <summary>Which fact.</summary>
    public Fact Fact { get; }

    /// <summary>Its value.</summary>
    public FactValue Value { get; }

    /// <summary>Where it comes from.</summary>
    public FactSource Source { get; }
}
