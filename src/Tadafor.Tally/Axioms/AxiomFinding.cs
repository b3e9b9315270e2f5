using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Tally.Axioms;

/// <summary>Whether a selection has one property, and who stands against it.</summary>
public sealed record AxiomFinding
{
    internal AxiomFinding(Axiom axiom, AxiomVerdict verdict, Sequence<string> projects, long? voters)
    {
        Axiom = axiom;
        Verdict = verdict;
        Projects = projects;
        Voters = voters;
    }

    /// <summary>The property.</summary>
    public Axiom Axiom { get; }

    /// <summary>Whether the selection has it.</summary>
    public AxiomVerdict Verdict { get; }

    /// <summary>
    /// When violated: the project that would still fit, the projects a group agrees on, or the better selection. Empty for
    /// <see cref="Axiom.Priceability"/>.
    /// </summary>
    public Sequence<string> Projects { get; }

    /// <summary>When violated by a group of voters: how many they are.</summary>
    public long? Voters { get; }

    /// <summary>The property's name.</summary>
    public Phrase Title => Axiom switch
    {
        Axiom.Exhaustiveness => new("استنفاد الغلاف", "épuisement de l'enveloppe", "exhaustiveness"),
        Axiom.JustifiedRepresentation => new("التمثيل المبرر (JR)", "représentation justifiée (JR)", "justified representation (JR)"),
        Axiom.EjrPlusUpToAnyProject => new(
            "التمثيل المبرر الموسع بزيادة أي مشروع (EJR+)",
            "représentation justifiée étendue, à un projet quelconque près (EJR+)",
            "extended justified representation up to any project (EJR+)"),
        Axiom.EjrPlusUpToOneProject => new(
            "التمثيل المبرر الموسع بزيادة مشروع واحد (EJR+)",
            "représentation justifiée étendue, à un projet près (EJR+)",
            "extended justified representation up to one project (EJR+)"),
        Axiom.ProportionalJustifiedRepresentation => new(
            "التمثيل المبرر النسبي (PJR)",
            "représentation justifiée proportionnelle (PJR)",
            "proportional justified representation (PJR)"),
        Axiom.ExtendedJustifiedRepresentation =>
            new("التمثيل المبرر الموسع (EJR)", "représentation justifiée étendue (EJR)", "extended justified representation (EJR)"),
        Axiom.ParetoOptimality => new("أمثلية باريتو", "optimalité de Pareto", "Pareto optimality"),
        _ => new("قابلية التسعير", "existence d'un système de prix", "priceability"),
    };

    /// <summary>The finding as a sentence.</summary>
    public Phrase Text => (Verdict, Voters) switch
    {
        (AxiomVerdict.Holds, _) => new("متحقق.", "Respecté.", "It holds."),
        (AxiomVerdict.TooLarge, _) => new(
            "لم يُتحقق منه: هذا الاقتراع أكبر من أن يُفحص بهذه الطريقة.",
            "Non vérifié : ce scrutin est trop grand pour cet examen.",
            "Not checked: this election is too large for this check."),
        (_, { } voters) => new Phrase(
            "غير متحقق: مجموعة من المصوتين ({0}) تتفق على {1} ولم تنل ما تستحقه.",
            "Non respecté : un groupe de votants ({0}) s'accorde sur {1} et n'a pas ce qui lui revient.",
            "It does not hold: a group of voters ({0}) agrees on {1} and has less than it deserves.").With(Numerals.Number(voters), Named),
        _ when Axiom == Axiom.Exhaustiveness => new Phrase(
            "غير متحقق: ما زالت البقية تسع {0}.",
            "Non respecté : {0} tiendrait encore dans le reste.",
            "It does not hold: {0} would still fit.").With(Named),
        _ when Axiom == Axiom.ParetoOptimality => new Phrase(
            "غير متحقق: اختيار {0} لا ينقص أحدا ويزيد بعضهم.",
            "Non respecté : choisir {0} ne retirerait rien à personne et donnerait davantage à certains.",
            "It does not hold: choosing {0} would take nothing from anyone and give some more.").With(Named),
        _ => new(
            "غير متحقق: لا يوجد نظام أسعار بحصص متساوية يفسر هذا الاختيار.",
            "Non respecté : aucun système de prix à parts égales n'explique ce choix.",
            "It does not hold: no system of prices with equal shares explains this selection."),
    };

    private Phrase Named => Projects.Count == 0 ? Phrase.Same("—")
        : Phrase.For(language => string.Join(language == Language.Arabic ? "، " : ", ", Projects.Select(p => Bidi.Quoted(p).In(language))));
}
