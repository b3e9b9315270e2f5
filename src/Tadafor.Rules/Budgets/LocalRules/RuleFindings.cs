using NodaTime;
using Tadafor.Domain.Budgets.LocalRules;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;

namespace Tadafor.Rules.Budgets.LocalRules;

/// <summary>Makes findings about one document of local rules, each with its place and what to change.</summary>
/// <param name="text">The document, as findings cite it.</param>
/// <param name="day">The day whose law applies.</param>
/// <param name="readings">How open questions are read.</param>
internal sealed class RuleFindings(Instrument text, LocalDate day, Interpretations readings)
{
    private static readonly Phrase _state = new("اذكروا هل {0}", "indiquer si {0}", "state whether {0}");
    private static readonly Phrase _why = new("{0}؛ {1}", "{0} ; {1}", "{0}; {1}");

    /// <summary>How open questions are read.</summary>
    public Interpretations Readings => readings;

    /// <summary>A condition with one fact.</summary>
    /// <param name="rule">The condition.</param>
    /// <param name="field">Where it is found, from the root.</param>
    /// <param name="fact">The fact that decides.</param>
    /// <param name="answer">How it is; <see langword="null"/> when that is not known.</param>
    /// <param name="because">The numbers and names behind the answer; <see langword="null"/> for none.</param>
    public PlacedFinding Of(Rule rule, string field, YesNoFact fact, bool? answer, Phrase? because = null)
    {
        PlacedFinding found = Of(rule, $"$.{field}", Stated(fact, answer), because);
        return found with
        {
            Finding = found.Finding with
            {
                Cites = found.Finding.Cites.Any(c => c.Instrument == text)
                    ? [LocalRuleChecks.At(text, field)]
                    : [.. found.Finding.Cites, LocalRuleChecks.At(text, field)],
            },
        };
    }

    /// <summary>A condition over several facts, of any document that these rules govern.</summary>
    /// <param name="rule">The condition; where it cites local rules, this document is cited.</param>
    /// <param name="place">Where it is found.</param>
    /// <param name="facts">What is known.</param>
    /// <param name="because">The numbers and names behind the answer; <see langword="null"/> for none.</param>
    public PlacedFinding Of(Rule rule, string place, FactSet facts, Phrase? because = null)
    {
        Finding found = Examiner.FindingOf(rule, facts, day, readings);
        return new(
            place,
            found with
            {
                Cites = [.. found.Cites.Select(c => c.Instrument == LocalRuleChecks.Text ? LocalRuleChecks.At(text, c.Article) : c)],
                Explanation = because is null ? found.Explanation : _why.With(found.Explanation, because),
            },
            Remedy(found));
    }

    /// <summary>One fact as the document has it; nothing where it is not known.</summary>
    public FactSet Stated(YesNoFact fact, bool? answer, FactSet? beside = null) => answer is { } known
        ? (beside ?? FactSet.Empty).With(fact, known, FactSource.FromDocument(text.Id))
        : beside ?? FactSet.Empty;

    private static Phrase? Remedy(Finding found) => found.Verdict switch
    {
        Verdict.Unsatisfied => found.Cure is { IsPossible: true } cure ? Joined(cure.Changes.Select(c => c.Text)) : null,
        Verdict.Undetermined or Verdict.AwaitingJudgement => found.Cure is { IsPossible: true } cure
            ? Joined(cure.Changes.Select(c => c.Text))
            : Joined(found.Missing.Concat(found.Awaiting).OfType<YesNoFact>().Distinct()
                .Select(f => f.RemedyToYes ?? _state.With(f.Label))),
        _ => null,
    };

    private static Phrase? Joined(IEnumerable<Phrase> phrases) =>
        phrases.ToArray() is { Length: > 0 } some ? Phrase.Join(Separators.Semicolon, some) : null;
}
