using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Law;

/// <summary>One step of the reasoning: what was asked, what came out, under which article.</summary>
public sealed record TraceNode
{
    internal TraceNode(Phrase text, Phrase value, Sequence<Citation> cites, Sequence<TraceNode> children)
    {
        Text = text;
        Value = value;
        Cites = cites;
        Children = children;
    }

    /// <summary>What was asked.</summary>
    public Phrase Text { get; }

    /// <summary>What came out.</summary>
    public Phrase Value { get; }

    /// <summary>The articles this step rests on beyond those of the finding.</summary>
    public Sequence<Citation> Cites { get; }

    /// <summary>The steps it rests on.</summary>
    public Sequence<TraceNode> Children { get; }
}
