using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Dossiers;

namespace Tadafor.Rules;

/// <summary>
/// How many signatures, or supporters, the law asks of a petition: a number, a range where something is not known, or a number that hangs
/// on an open question. It is read from the rule that decides the file, so that both always say the same.
/// </summary>
public sealed record RequiredSignatures
{
    private static readonly string[] _rules =
    [
        "commune.petition.citizens.signatories", "province.petition.citizens.signatories", "region.petition.citizens.signatures",
        "national.petition.supporters", "motion.supporters",
    ];

    private RequiredSignatures()
    {
    }

    /// <summary>The number, or its bounds; <see cref="CountRange.Unknown"/> where not even a bound is known.</summary>
    public required CountRange Number { get; init; }

    /// <summary>What is counted, such as signatories who meet the conditions.</summary>
    public required Phrase Counted { get; init; }

    /// <summary>The articles, most specific first.</summary>
    public required Sequence<Citation> Cites { get; init; }

    /// <summary>Facts the file does not state and on which the number depends; empty when none.</summary>
    public required Sequence<Fact> Missing { get; init; }

    /// <summary>
    /// Open questions that the number was read under, and that another reading could change; empty when none bears on it.
    /// </summary>
    public required Sequence<OpenQuestion> Questions { get; init; }

    /// <summary>
    /// Why the day of entry into force is not established, where that is why no number is known; otherwise <see langword="null"/>.
    /// </summary>
    public required Phrase? Uncertain { get; init; }

    /// <summary>The number or its bounds, with what it depends on.</summary>
    public Phrase Text
    {
        get
        {
            Phrase text = new Phrase("{0}: {1} على الأقل", "{0} : {1} au moins", "{0}: at least {1}").With(Counted, Number.Text);
            return Uncertain is { } boundary
                ? new Phrase(
                    "لم يثبت تاريخ دخول القاعدة حيز التنفيذ: {0}",
                    "la date d'entrée en vigueur n'est pas établie : {0}",
                    "the date of entry into force is not established: {0}").With(boundary)
                : Missing.Count > 0
                ? new Phrase("{0}؛ ويتوقف على: {1}", "{0} ; dépend de : {1}", "{0}; depends on: {1}")
                    .With(text, Explanation.Join([.. Missing.Select(f => f.Label)]))
                : text;
        }
    }

    /// <summary>The number that the law asks of a file.</summary>
    /// <param name="dossier">The file; the signatures themselves need not be there.</param>
    /// <param name="interpretations">Readings chosen by the caller; <see langword="null"/> for the defaults.</param>
    /// <param name="on">A day of deposit to assume; <see langword="null"/> for the file's own.</param>
    /// <returns>
    /// The number; <see langword="null"/> when the law asks for none: an association signs nothing, and before its entry into force no rule
    /// asks for anything.
    /// </returns>
    /// <exception cref="ArgumentException">Neither the file nor <paramref name="on"/> gives a day, which selects the law.</exception>
    public static RequiredSignatures? Of(PetitionDossier dossier, Interpretations? interpretations = null, LocalDate? on = null)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        LocalDate day = on ?? dossier.DepositedOn?.Value
            ?? throw new ArgumentException("The law is that of a day: give the day of deposit in the file, or another.", nameof(on));
        Rule? rule = PetitionLaw.RouteOf(dossier).Rules.FirstOrDefault(r => Array.IndexOf(_rules, r.Code) >= 0);
        return rule?.Requires.On(day).Match<RequiredSignatures?>(
            version => Of(
                rule,
                (AtLeast)version.Value,
                new(DossierFacts.Of(dossier, day), interpretations ?? Interpretations.Defaults, tracing: false)),
            _ => null,
            uncertain => new RequiredSignatures
            {
                Number = CountRange.Unknown,
                Counted = rule.Title,
                Cites = rule.Cites,
                Missing = [],
                Questions = [],
                Uncertain = uncertain.Boundary.Basis,
            });
    }

    private static RequiredSignatures Of(Rule rule, AtLeast condition, Evaluator seen)
    {
        CountRange number = seen.Evaluate(condition.Right).Value;
        return new()
        {
            Number = number,
            Counted = condition.Left.Accept(Wording.Of),
            Cites = rule.Cites,
            Missing = number.IsExact ? [] : seen.Missing.ToSequence(),
            Questions = seen.Questions.ToSequence(),
            Uncertain = null,
        };
    }
}
