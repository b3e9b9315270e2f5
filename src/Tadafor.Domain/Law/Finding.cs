using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Law;

/// <summary>What is found of one condition of the law in one file.</summary>
public sealed record Finding
{
    internal Finding()
    {
    }

    /// <summary>The stable code of the condition, listed in <c>docs/codes.md</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The condition in a few words.</summary>
    public required Phrase Title { get; init; }

    /// <summary>What was found.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>How the condition binds.</summary>
    public required Force Force { get; init; }

    /// <summary>The articles, most specific first.</summary>
    public required Sequence<Citation> Cites { get; init; }

    /// <summary>The layers of the texts it cites, each once, in their order: where the condition comes from.</summary>
    public IEnumerable<LegalLayer> Layers => Cites.Select(c => c.Instrument.Layer).Distinct();

    /// <summary>Why, in one sentence, with the numbers.</summary>
    public required Phrase Explanation { get; init; }

    /// <summary>Facts read, with values and sources.</summary>
    public required Sequence<StatedFact> Facts { get; init; }

    /// <summary>Facts the file does not state and that would decide; empty when the verdict stands without them.</summary>
    public required Sequence<Fact> Missing { get; init; }

    /// <summary>Judgements still to be made; each fact says whose.</summary>
    public required Sequence<YesNoFact> Awaiting { get; init; }

    /// <summary>Open questions the verdict rests on.</summary>
    public required Sequence<OpenQuestion> Questions { get; init; }

    /// <summary>
    /// What would satisfy the condition; <see langword="null"/> unless it is unsatisfied, or is open only because the law can be read in
    /// several ways: then, what would satisfy it under all of them.
    /// </summary>
    public required Cure? Cure { get; init; }

    /// <summary>
    /// The reasoning, made when it is first asked for; <see langword="null"/> when the condition did not have to be examined.
    /// </summary>
    public TraceNode? Trace => LateTrace.Value;

    internal Late<TraceNode?> LateTrace { get; init; } = new(() => null);

    /// <summary>The code and the verdict, fit for a log.</summary>
    public override string ToString() => $"{Code}: {Verdict.Code()}";
}
