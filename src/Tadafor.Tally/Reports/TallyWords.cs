using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Tally.Constraints;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Explaining;
using Tadafor.Tally.Explaining.Margins;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Recount;
using Tadafor.Tally.Reports.Words;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Reports;

/// <summary>
/// The sentences of minutes and result pages one by one, for whoever shows an outcome in another way. Words of the file are isolated, not
/// escaped.
/// </summary>
/// <param name="election">The election counted.</param>
/// <param name="currency">The currency as a code of three letters (ISO 4217), such as <c>MAD</c>; empty when unknown: amounts then stand
/// without.</param>
public sealed class TallyWords(Election election, string currency = "")
{
    private readonly Figures _figures = new(election, currency);
    private readonly Titles _titles = new(election);

    /// <summary>Why a project was not funded, in the method's own terms.</summary>
    public Phrase Why(UnfundedAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return ObstacleWords.Sentence(account, _titles, _figures);
    }

    /// <summary>How many additional ballots would have been enough.</summary>
    public static Phrase AdditionalBallots(Margin margin)
    {
        ArgumentNullException.ThrowIfNull(margin);
        return MarginWords.Ballots(margin);
    }

    /// <summary>At which cost the project would have been funded.</summary>
    public Phrase LargestCost(Margin margin)
    {
        ArgumentNullException.ThrowIfNull(margin);
        return MarginWords.Cost(margin, _figures);
    }

    /// <summary>A tie met, and what settled it.</summary>
    public Phrase Tie(TieReport tie)
    {
        ArgumentNullException.ThrowIfNull(tie);
        return TieWords.Sentence(new(tie, []), _titles, _figures);
    }

    /// <summary>
    /// Everything that decided a count, one sentence each: the method, every choice its definition makes, the ladder of ties, what became
    /// of ballots over the limit, and every constraint. The last one is the definition in codes, by which two counts can be compared.
    /// </summary>
    /// <param name="definition">The definition a count states.</param>
    public IReadOnlyList<Phrase> Rules(TallyDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        DefinitionClause[] constraints = [.. definition.Clauses.Where(c => c.Aspect == DefinitionAspect.Constraint)];
        Sequence<TallyConstraint> read = ConstraintClauses.Read(new Clauses(definition), election).All;
        return
        [
            Phrase.Pair(Labels.HowCounted, MethodWords.Name(definition.Method)),
            .. MethodWords.Sentence(definition.Method) is { } sentence ? [sentence] : Array.Empty<Phrase>(),
            .. definition.Clauses.Where(c => c.Aspect != DefinitionAspect.Constraint).Select(c => ClauseWords.Of(c, _figures)),
            .. read.Count == constraints.Length
                ? read.Select(c => ConstraintWords.Sentence(c, _titles, _figures))
                : constraints.Select(c => Bidi.Quoted(c.ToString())),
            Bidi.Quoted(definition.ToString()),
        ];
    }

    /// <summary>A criterion of a ladder, such as "most votes".</summary>
    public static Phrase Criterion(TieCriterion criterion)
    {
        ArgumentNullException.ThrowIfNull(criterion);
        return TieWords.Criterion(criterion);
    }

    /// <summary>A ladder written out.</summary>
    public static Phrase Ladder(TieLadder ladder)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        return TieWords.Ladder(ladder.ToString());
    }
}
