using NodaTime;
using Tadafor.Domain.Charters;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Dossiers;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Charters;

/// <summary>
/// Examines a charter, or internal rules, against national law, clause by clause, by what people declared that the clauses provide.
/// </summary>
public static class CharterReview
{
    private static readonly Phrase _clause = new("البند", "clause", "clause");
    private static readonly Phrase _article = new("المادة", "art.", "art.");

    private static readonly Phrase _against = new(
        "{0}؛ العدد القانوني: {1}",
        "{0} ; nombre de la loi : {1}",
        "{0}; the law's number: {1}");

    private static readonly Phrase _periods = new(
        "أجل البند: {0}؛ أجل القانون: {1}",
        "délai de la clause : {0} ; délai de la loi : {1}",
        "period of the clause: {0}; period of the law: {1}");

    /// <summary>Examines one version under the law of its day.</summary>
    /// <param name="charter">The charter.</param>
    /// <param name="version">The version; <see langword="null"/> for the last.</param>
    /// <param name="interpretations">Readings chosen by the caller; <see langword="null"/> for the defaults.</param>
    /// <param name="internalRules">
    /// The council's internal rules, as far as they were copied: what they hold is cited as the layer it comes from; <see langword="null"/>
    /// for none.
    /// </param>
    /// <exception cref="ArgumentException">The charter has no such version, or none.</exception>
    public static CharterAnswer Check(
        Charter charter,
        string? version = null,
        Interpretations? interpretations = null,
        InternalRules? internalRules = null)
    {
        ArgumentNullException.ThrowIfNull(charter);
        CharterVersion examined = (version is null ? (charter.Versions.Count > 0 ? charter.Versions[^1] : null) : charter.Find(version))
            ?? throw new ArgumentException("The charter has no such version.", nameof(version));
        Examination examination = new(
            LocalText.Of("charter", charter.Reference, _clause, LegalLayer.LocalText),
            charter.Council,
            examined.On,
            interpretations ?? Interpretations.Defaults,
            internalRules,
            examined.Clauses);
        return new(charter, examined, examined.Clauses.Select(c => new ClauseAnswer(c, examination.Of(c))).ToSequence());
    }

    /// <summary>Examines internal rules under the law of their day.</summary>
    /// <param name="rules">The internal rules.</param>
    /// <param name="interpretations">Readings chosen by the caller; <see langword="null"/> for the defaults.</param>
    public static InternalRulesAnswer Check(InternalRules rules, Interpretations? interpretations = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        Examination examination = new(
            Text(rules),
            rules.Council,
            rules.On,
            interpretations ?? Interpretations.Defaults,
            rules,
            rules.Articles);
        return new(rules, rules.Articles.Select(a => new ClauseAnswer(a, examination.Of(a))).ToSequence());
    }

    private static Instrument Text(InternalRules rules) => LocalText.Of(
        LegalLayer.InternalRules.Code(),
        rules.Reference,
        _article,
        LegalLayer.InternalRules);

    private sealed class Examination(
        Instrument text,
        CharterCouncil council,
        LocalDate day,
        Interpretations readings,
        InternalRules? internalRules,
        Sequence<CharterClause> clauses)
    {
        // The first clause that sets a period for each thing: what later ones say of it is set beside that.
        private readonly Dictionary<(string, int, DutyBearer), ClausePeriod> _firsts = clauses
            .SelectMany(ClausePeriod.Of)
            .GroupBy(p => p.Thing)
            .ToDictionary(g => g.Key, g => g.First());

        private readonly CharterRules _rules = CharterRules.Of(council.Level);

        // What is known of the council, as it is known for its petitions.
        private readonly FactSet _council = DossierFacts.Of(new CitizensPetition { Council = Petitioned(council) }, day);

        public Sequence<Finding> Of(CharterClause clause)
        {
            Citation cited = new(text, clause.Number, null, Confidence.Secondary);
            return clause.Provides.Count == 0
                ? [Of(null, _rules.Classification, FactSet.Empty, [cited])]
                : clause.Provides.SelectMany(provision => Of(provision, cited, ClausePeriod.Of(clause, provision))).ToSequence();
        }

        private IEnumerable<Finding> Of(Provision provision, Citation clause, ClausePeriod? within)
        {
            Sequence<Citation> cited = [clause];
            if (provision is MembersShare share && internalRules?.Holding(share) is { } holding)
            {
                provision = share with { InInternalRules = true };
                cited = [.. cited, new(Text(internalRules), holding.Number, null, Confidence.Secondary)];
            }

            (IReadOnlyList<Rule> rules, FactSet facts) = ClauseEntries.Of(provision, _rules);
            return rules.Select(rule => Of(provision, rule, facts, cited.Distinct().ToSequence())).Concat(Beside(within, clause));
        }

        // Two periods for one thing: both places, then the article on the thing.
        private IEnumerable<Finding> Beside(ClausePeriod? period, Citation clause)
        {
            if (period is not null && _firsts[period.Thing] is var first && first != period)
            {
                Finding found = Of(null, _rules.OnePeriod, period.Beside(first), []);
                yield return found with
                {
                    Cites = new[] { clause, new(text, first.Clause.Number, null, Confidence.Secondary), period.At(_rules.Law) }
                        .Distinct()
                        .ToSequence(),
                    Explanation = Phrase.Join(
                        Separators.Semicolon,
                        [
                            .. new[] { period, first }.Select(p => Phrase.Pair(
                                new Citation(text, p.Clause.Number, null, Confidence.Secondary).Text,
                                p.Within.Text)),
                            found.Explanation,
                        ]),
                };
            }
        }

        private Finding Of(Provision? provision, Rule rule, FactSet provided, Sequence<Citation> local)
        {
            FactSet facts = _council.WithAll(provided.All);
            Finding found = Examiner.FindingOf(rule, facts, day, readings);
            return found with
            {
                Cites = [.. local, .. found.Cites],
                Explanation = SideBySide(provision, rule, facts) is not { } both ? found.Explanation
                    : found.Verdict is Verdict.Satisfied or Verdict.Unsatisfied ? both
                    : Phrase.Join(Separators.Semicolon, [both, found.Explanation]),
            };
        }

        private static PetitionedCouncil Petitioned(CharterCouncil council)
        {
            Sequence<PopulationFigure> population = council.Inhabitants is { } inhabitants ? [new(inhabitants)] : [];
            return council.Level switch
            {
                CompositionLevel.Commune => new PetitionedCommune
                {
                    Name = council.Name,
                    Arrondissements = council.Arrondissements is { } has ? new Stated<bool>(has, FactSource.FromDeclaration) : null,
                    Population = population,
                },
                CompositionLevel.Province => new PetitionedProvince { Name = council.Name },
                CompositionLevel.Region => new PetitionedRegion { Name = council.Name, Population = population },
            };
        }

        // What the clause and the law have, whichever way they differ; nothing where no number or period is compared.
        private Phrase? SideBySide(Provision? provision, Rule rule, FactSet facts)
        {
            CharterPeriod? within = (provision as AnswerPeriod)?.Within ?? (provision as PublicityDuty)?.Within;
            return provision is PetitionThreshold threshold
                ? _against.With(
                    Phrase.Pair(CharterFacts.ClauseSignatures.Label, Numerals.Number(threshold.Signatures)),
                    new Evaluator(facts, readings, tracing: false).Evaluate(_rules.Law.Signatures).Value.Text)
                : rule == _rules.RefusalPeriod ? _periods.With(within!.Text, _rules.Law.Refusal.Text)
                : rule == _rules.PostingPeriod ? _periods.With(within!.Text, _rules.Law.Posting.Text)
                : null;
        }
    }
}
