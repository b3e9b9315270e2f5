using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;

namespace Tadafor.Rules.Letters;

/// <summary>There is no letter to write yet: the decision neither accepts nor refuses.</summary>
public sealed record SettleFirst
{
    internal SettleFirst(Outcome outcome, Sequence<string> things, string text)
    {
        Outcome = outcome;
        Things = things;
        Text = text;
    }

    /// <summary>The outcome of the decision.</summary>
    public Outcome Outcome { get; }

    /// <summary>What must be settled, each thing once; empty when the law was not in force.</summary>
    public Sequence<string> Things { get; }

    /// <summary>The same as a text.</summary>
    public string Text { get; }

    /// <summary>The outcome.</summary>
    public override string ToString() => Outcome.Code();
}
