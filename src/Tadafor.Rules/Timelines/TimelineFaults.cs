using Tadafor.Domain.Council;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Timelines;

/// <summary>What can be wrong with acts under the law they name.</summary>
internal static class TimelineFaults
{
    private static readonly Phrase _correct = new("صحح الأعمال.", "Corrigez les actes.", "Correct the acts.");
    private static readonly FaultKind _twice = new(
        "timeline.session-twice",
        new("دورة واحدة واردة مرتين", "une même session donnée deux fois", "one session given twice"),
        new("أبق على واحدة.", "N'en gardez qu'une.", "Keep one."));

    /// <summary>The law is silent on the act, and no reading was chosen.</summary>
    public static DocumentFault ReadingNeeded(OpenQuestion question, string path) => new(
        new(
            "timeline.reading-needed",
            new Phrase("القانون ساكت ({0}: {1})", "la loi se tait ({0} : {1})", "the law is silent ({0}: {1})").With(
                Phrase.Same(question.Id),
                question.Text),
            new Phrase(
                "اختر قراءة بالخيار --choose: {0}",
                "choisissez une lecture avec --choose : {0}",
                "choose a reading with --choose: {0}")
                .With(Phrase.Same(string.Join(", ", question.Options.Select(o => $"{question.Id}={o.Id}"))))),
        path);

    /// <summary>The reading chosen does not know the act.</summary>
    public static DocumentFault NotUnderReading(OpenQuestion question, string option, string path) => new(
        new(
            "timeline.not-under-this-reading",
            new(
                "القراءة المختارة لا تسمح بالتتميم",
                "la lecture choisie ne permet pas de compléter",
                "the reading chosen allows no completion"),
            new Phrase("احذف العمل أو اختر {0}={1}.", "Retirez l'acte ou choisissez {0}={1}.", "Remove the act or choose {0}={1}.").With(
                Phrase.Same(question.Id),
                Phrase.Same(option))),
        path);

    /// <summary>No ordinary session is held in that month.</summary>
    public static DocumentFault NoSession(SessionMonth session, SessionScheme scheme, string path) => new(
        new(
            "timeline.no-ordinary-session",
            new Phrase("لا دورة عادية في {0}", "pas de session ordinaire en {0}", "no ordinary session in {0}").With(session.MonthName),
            new Phrase(
                "أشهر الدورات: {0}.",
                "Mois des sessions : {0}.",
                "The months of sessions: {0}.").With(Phrase.Same(string.Join(", ", scheme.Months)))),
        path);

    /// <summary>The same session twice.</summary>
    public static DocumentFault SessionTwice(string path) => new(_twice, path);

    /// <summary>An act that the state before it does not allow.</summary>
    public static DocumentFault Impossible(ReplayFault fault, int acts) =>
        new(new("timeline.impossible-act", fault.Text, _correct), fault.Index < acts ? TimelineCheck.PathOf(fault.Index) : "$.acts");
}
