using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Charters;

/// <summary>How a version of a charter stands to national law, clause by clause.</summary>
public sealed record CharterAnswer
{
    internal CharterAnswer(Charter charter, CharterVersion version, Sequence<ClauseAnswer> clauses) =>
        (Charter, Version, Clauses) = (charter, version, clauses);

    /// <summary>The charter.</summary>
    public Charter Charter { get; }

    /// <summary>The version examined.</summary>
    public CharterVersion Version { get; }

    /// <summary>The clauses, in order.</summary>
    public Sequence<ClauseAnswer> Clauses { get; }

    /// <summary>
    /// All clauses together, whatever the force of each requirement: no when one is not met, unknown when one is open, as it is while a
    /// clause is not classified.
    /// </summary>
    public Truth Conforms => Of(Clauses);

    internal static Truth Of(IEnumerable<ClauseAnswer> clauses)
    {
        Verdict[] verdicts = [.. clauses.SelectMany(c => c.Findings).Select(f => f.Verdict)];
        return verdicts.Contains(Verdict.Unsatisfied) ? Truth.No
            : verdicts.Any(v => v is Verdict.Undetermined or Verdict.AwaitingJudgement) ? Truth.Unknown
            : Truth.Yes;
    }
}

/// <summary>How internal rules stand to national law, article by article.</summary>
public sealed record InternalRulesAnswer
{
    internal InternalRulesAnswer(InternalRules rules, Sequence<ClauseAnswer> articles) => (Rules, Articles) = (rules, articles);

    /// <summary>The internal rules.</summary>
    public InternalRules Rules { get; }

    /// <summary>Their articles, in order.</summary>
    public Sequence<ClauseAnswer> Articles { get; }

    /// <summary>All articles together, as <see cref="CharterAnswer.Conforms"/>.</summary>
    public Truth Conforms => CharterAnswer.Of(Articles);
}

/// <summary>How one clause stands to national law.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Findings">What was found; never empty. Each cites the clause first, then the articles.</param>
public sealed record ClauseAnswer(CharterClause Clause, Sequence<Finding> Findings);
