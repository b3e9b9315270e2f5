using System.Globalization;
using Tadafor.Domain.Charters;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Charters;

/// <summary>The words that the texts and the page of a charter share.</summary>
internal static class CharterWords
{
    /// <summary>A version with its day.</summary>
    public static Phrase Version { get; } = new("الصيغة {0}، {1}", "version {0}, {1}", "version {0}, {1}");

    /// <summary>A clause by its number.</summary>
    public static Phrase Clause { get; } = new("البند {0}", "clause {0}", "clause {0}");

    /// <summary>An article by its number.</summary>
    public static Phrase Article { get; } = new("المادة {0}", "art. {0}", "art. {0}");

    /// <summary>Before whether all of it stands to the law.</summary>
    public static Phrase Conforms { get; } = new(
        "مطابقة القانون الوطني",
        "conformité à la loi nationale",
        "conformity with national law");

    /// <summary>Nothing was found against it.</summary>
    public static Phrase Yes { get; } = new(
        "لا تعارض مع ما فحص من القانون",
        "rien de contraire à ce qui a été examiné de la loi",
        "nothing against what was examined of the law");

    /// <summary>Something was found against it.</summary>
    public static Phrase No { get; } = new(
        "بند واحد على الأقل غير مطابق",
        "une clause au moins n'est pas conforme",
        "at least one clause fails");

    /// <summary>Something is open.</summary>
    public static Phrase Open { get; } = new("غير محسومة", "non tranchée", "not decided");

    /// <summary>Above the self-assessment.</summary>
    public static Phrase Principles { get; } = new(
        "التقييم الذاتي حسب مبادئ ميزة «الجماعة المواطنة»",
        "auto-évaluation selon les principes du label « commune citoyenne »",
        "self-assessment on the principles of the citizen-commune label");

    /// <summary>Of a principle without an answer.</summary>
    public static Phrase Unstated { get; } = new("لا جواب في الملف", "sans réponse au dossier", "no answer on file");

    /// <summary>Before what an answer rests on.</summary>
    public static Phrase Evidence { get; } = new("الحجة", "preuve", "evidence");

    /// <summary>Of an answer that rests on nothing.</summary>
    public static Phrase NoEvidence { get; } = new("لا حجة في الملف", "sans preuve au dossier", "no evidence on file");

    /// <summary>Of a charter that nobody adopted yet.</summary>
    public static Phrase NotAdopted { get; } = new(
        "لم يعتمد الميثاق بعد: لا أجل يحل",
        "charte non adoptée : rien n'échoit",
        "the charter is not adopted: nothing falls due");

    /// <summary>Above commitments without a day.</summary>
    public static Phrase Undated { get; } = new(
        "التزامات دون أجل لا يمكن تتبعها",
        "engagements sans échéance, impossibles à suivre",
        "commitments without a day, which cannot be followed");

    /// <summary>Of a commitment that names nobody.</summary>
    public static Phrase Nobody { get; } = new("لم يسم أحد", "personne n'est nommé", "nobody is named");

    /// <summary>A state with the day it was kept on.</summary>
    public static Phrase KeptOn { get; } = new("{0} ({1})", "{0} ({1})", "{0} ({1})");

    /// <summary>The account of a year.</summary>
    public static Phrase Year { get; } = new(
        "حصيلة سنة {0}: الآجال {1}، أنجز في أجله {2}، أنجز بعد أجله {3}، فات أجله {4}",
        "bilan {0} : échéances {1}, tenues à temps {2}, tenues en retard {3}, en retard {4}",
        "account of {0}: due {1}, kept in time {2}, kept late {3}, overdue {4}");

    /// <summary>Whether all of it stands to the law.</summary>
    public static Phrase Of(Truth conforms) => conforms switch { Truth.Yes => Yes, Truth.No => No, Truth.Unknown => Open };

    /// <summary>What an answer of the self-assessment rests on.</summary>
    public static Phrase EvidenceOf(PrincipleAnswer stated) => stated.Evidence.Count == 0
        ? NoEvidence
        : Phrase.Pair(Evidence, Phrase.Join(Separators.Semicolon, stated.Evidence.Select(Bidi.Quoted)));

    /// <summary>An act with its day and whatever is known of it.</summary>
    public static Phrase Of(CharterAct act) => Phrase.Pair(Numerals.Date(act.On), Phrase.Join(Separators.Comma, Parts(act)));

    /// <summary>A due day with its clause.</summary>
    public static Phrase DayOf(CommitmentDue due) =>
        Phrase.Join(Separators.Comma, [Numerals.Date(due.On), Clause.With(Bidi.Quoted(due.Clause))]);

    /// <summary>What became of it.</summary>
    public static Phrase StateOf(CommitmentDue due) =>
        due.KeptOn is { } kept ? KeptOn.With(due.State.Text(), Numerals.Date(kept)) : due.State.Text();

    /// <summary>Who undertook it, and by what it is seen to be done.</summary>
    public static Phrase Who(CommitmentDue due) => Phrase.Join(
        Separators.Semicolon,
        new[] { due.Commitment.Actor, due.Commitment.Indicator }.OfType<string>().Select(Bidi.Quoted).DefaultIfEmpty(Nobody));

    /// <summary>The account of a year.</summary>
    public static Phrase Of(YearAccount year) => Year.With(
        Phrase.Same(year.Year.ToString(CultureInfo.InvariantCulture)),
        Numerals.Number(year.Due),
        Numerals.Number(year.Kept),
        Numerals.Number(year.KeptLate),
        Numerals.Number(year.Overdue));

    private static IEnumerable<Phrase> Parts(CharterAct act)
    {
        yield return act.Event.Text();
        if (act.Version is { } version)
        {
            yield return Bidi.Quoted(version);
        }

        if (act.Clause is { } clause)
        {
            yield return Clause.With(Bidi.Quoted(clause));
        }

        yield return Bidi.Quoted(act.By);
        if (act.Note is { } note)
        {
            yield return Bidi.Quoted(note);
        }
    }
}
