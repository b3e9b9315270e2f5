namespace Tadafor.Tally.Definitions;

/// <summary>One answer of a definition, such as <c>start = whole-share</c>.</summary>
internal sealed record DefinitionClause
{
    /// <summary>Creates a clause.</summary>
    /// <param name="aspect">The question answered.</param>
    /// <param name="choice">The answer's code: lower case words joined by hyphens, listed in <see cref="Choices"/>.</param>
    /// <param name="value">An exact number or text that belongs to the answer; empty when there is none.</param>
    public DefinitionClause(DefinitionAspect aspect, string choice, string value = "")
    {
        ArgumentException.ThrowIfNullOrEmpty(choice);
        ArgumentNullException.ThrowIfNull(value);
        Aspect = aspect;
        Choice = choice;
        Value = value;
    }

    /// <summary>The question answered.</summary>
    public DefinitionAspect Aspect { get; }

    /// <summary>The answer's code, one of <see cref="Choices"/>.</summary>
    public string Choice { get; }

    /// <summary>The number or text that belongs to the answer, such as a step in the smallest unit; empty when there is none.</summary>
    public string Value { get; }

    /// <summary>The clause as <c>Aspect=choice</c> or <c>Aspect=choice(value)</c>.</summary>
    public override string ToString() => Value.Length == 0 ? $"{Aspect}={Choice}" : $"{Aspect}={Choice}({Value})";
}
