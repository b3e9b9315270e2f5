using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Rules;

/// <summary>A point on which the regimes may differ, and what each says of it.</summary>
public sealed class RegimeDifference
{
    internal RegimeDifference(string id, Phrase subject, params IReadOnlyList<RegimeTerm> terms)
    {
        Id = id;
        Subject = subject;
        Terms = terms;
    }

    /// <summary>The stable identifier, such as <c>signatures</c>.</summary>
    public string Id { get; }

    /// <summary>The point.</summary>
    public Phrase Subject { get; }

    /// <summary>What each regime says, in the order of <see cref="Regime.All"/>.</summary>
    public IReadOnlyList<RegimeTerm> Terms { get; }

    /// <summary>What one regime says.</summary>
    public RegimeTerm this[Regime regime] => Terms.Single(t => t.Regime == regime);
}

/// <summary>What one regime says of a point.</summary>
public sealed class RegimeTerm
{
    internal RegimeTerm(Regime regime, Phrase says, Sequence<Citation> cites, string? rule)
    {
        Regime = regime;
        Says = says;
        Cites = cites;
        Rule = rule;
    }

    /// <summary>Which regime.</summary>
    public Regime Regime { get; }

    /// <summary>What it says, in our own words; that it says nothing, where it says nothing.</summary>
    public Phrase Says { get; }

    /// <summary>The articles with the confidence they are known with; never empty.</summary>
    public Sequence<Citation> Cites { get; }

    /// <summary>The code of the rule that applies it; <see langword="null"/> where no rule does.</summary>
    public string? Rule { get; }
}
