using Tadafor.Domain.Tally;
using Tadafor.Domain.Tally.Rules;

namespace Tadafor.Console.Tally;

/// <summary>The options of methods; <see langword="null"/> where none was given.</summary>
internal sealed record MethodOptions
{
    public Utility? Utility { get; init; }

    public Completion? Completion { get; init; }

    public WhenTooDear? WhenTooDear { get; init; }

    public Ratio? MinimumSupport { get; init; }

    public OrdinalScoring? OrdinalScoring { get; init; }

    public OutcomeComparison? Comparison { get; init; }

    /// <summary>In units of the currency.</summary>
    public Ratio? Step { get; init; }
}
