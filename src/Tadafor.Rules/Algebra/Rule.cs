using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Algebra;

/// <summary>One condition of the law: its code, articles, force, versions over time and examples.</summary>
internal sealed class Rule
{
    /// <summary>The stable code, such as <c>commune.petition.signatories</c>; listed in <c>docs/codes.md</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The condition in a few words.</summary>
    public required Phrase Title { get; init; }

    /// <summary>How it binds.</summary>
    public required Force Force { get; init; }

    /// <summary>The articles, most specific first; never empty.</summary>
    public required Sequence<Citation> Cites { get; init; }

    /// <summary>What is asked, over time.</summary>
    public required Versions<Condition> Requires { get; init; }

    /// <summary>When the condition applies at all; <see cref="Condition.Nothing"/> for always.</summary>
    public Condition Applies { get; init; } = Condition.Nothing;

    /// <summary>
    /// What a reader must know beyond the rule, such as that a conclusion is ours; <see langword="null"/> when there is nothing.
    /// </summary>
    public Phrase? Note { get; init; }

    /// <summary>
    /// What is said besides, where a caller reads a question otherwise than by default and the rule refuses all the same;
    /// <see langword="null"/> for nothing.
    /// </summary>
    public (OpenQuestion Question, Phrase Words)? HoweverRead { get; init; }

    /// <summary>Worked examples, shown on the page of the article and run by the tests.</summary>
    public Sequence<Example> Examples { get; init; } = [];

    /// <summary>What the rule speaks of.</summary>
    public RuleContents Contents => field ??= RuleContents.Of(this);

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}

/// <summary>A worked example: facts and the verdict they lead to.</summary>
internal sealed class Example
{
    /// <summary>Creates an example.</summary>
    public Example(FactSet facts, Verdict verdict)
    {
        Facts = facts;
        Verdict = verdict;
    }

    /// <summary>The facts.</summary>
    public FactSet Facts { get; }

    /// <summary>The verdict under the default readings.</summary>
    public Verdict Verdict { get; }
}
