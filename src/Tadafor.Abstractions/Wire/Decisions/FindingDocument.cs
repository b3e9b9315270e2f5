using System.Text.Json.Serialization;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Abstractions.Wire.Decisions;

/// <summary>What was found of one condition.</summary>
public sealed record FindingDocument
{
    /// <summary>The stable code of the condition, listed in <c>docs/codes.md</c>.</summary>
    public required string Code { get; init; }

    /// <summary>What was found.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>How the condition binds; only mandatory ones decide the outcome.</summary>
    public required Force Force { get; init; }

    /// <summary>
    /// The layers of the texts that the condition comes from, by their codes such as <c>national</c>, the most local first;
    /// <see langword="null"/> in documents written before layers were told. A petition is decided by national law alone: internal rules
    /// never ask more of citizens.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Sequence<string>? Layers { get; init; }

    /// <summary>The condition in a few words.</summary>
    public required Phrase Title { get; init; }

    /// <summary>Why, in one sentence, with the numbers.</summary>
    public required Phrase Explanation { get; init; }

    /// <summary>The articles, most specific first.</summary>
    public required Sequence<CitationDocument> Cites { get; init; }

    /// <summary>Facts read, with values and sources.</summary>
    public required Sequence<FactDocument> Facts { get; init; }

    /// <summary>Facts the file does not state and that would decide.</summary>
    public required Sequence<MissingDocument> Missing { get; init; }

    /// <summary>Judgements still to be made, each with whose it is.</summary>
    public required Sequence<JudgementDueDocument> Awaiting { get; init; }

    /// <summary>The questions the verdict rests on; each has its entry among the decision's readings.</summary>
    public required Sequence<string> Questions { get; init; }

    /// <summary>What would satisfy this condition alone; <see langword="null"/> unless it is unsatisfied.</summary>
    public required CureDocument? Cure { get; init; }

    /// <summary>The reasoning, step by step; empty when the condition did not have to be examined.</summary>
    public required Sequence<TraceStepDocument> Trace { get; init; }
}
