using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Texts;

namespace Tadafor.Rules.Letters;

/// <summary>What the writer of a letter must know before signing. It stands below the draft and is no part of it.</summary>
internal static class LetterNotes
{
    private static readonly Language[] _letterLanguages = [Language.Arabic, Language.French];

    private static readonly Phrase _heading = new(
        "ملاحظات لمحرر الرسالة (تحذف قبل الإرسال)",
        "Notes pour la rédaction (à retirer avant l'envoi)",
        "Notes for the writer (to be removed before sending)");

    private static readonly Phrase _ruling = new(
        "البت يعود إلى مكتب المجلس (الفقرة {1} من المادة {0}): لا توجه هذه الرسالة قبل أن يبت فعلا، وبالمعنى نفسه.",
        "Statuer appartient au bureau (art. {0} al. {1}) : n'envoyez cette lettre que s'il a effectivement statué, et dans ce sens.",
        "To rule belongs to the bureau (art. {0} §{1}): send this letter only if it has actually ruled, and to this effect.");

    private static readonly Phrase _deadline = new(
        "أجل تبليغ الرفض المعلل {1} من تاريخ توصل الرئيس بالعريضة ({0}).",
        "Le refus motivé est notifié dans les {1} de la date à laquelle le président a reçu la pétition ({0}).",
        "The reasoned refusal is notified within {1} of the day on which the president received the petition ({0}).");

    private static readonly Phrase _reasons = new(
        "التعليل واجب بمقتضى المادة {0} نفسها. ويلزم القانون 03.01 (المادة الأولى)، في القرارات التي يشملها، بالإفصاح كتابة في صلب القرار عن الأسباب القانونية والواقعية.",
        "L'art. {0} exige lui-même des motifs. La loi 03.01 (art. 1er) demande, pour les décisions qu'elle vise, d'énoncer par écrit dans la décision ses motifs de droit et de fait.",
        "Art. {0} itself asks for reasons. Law 03.01 (art. 1) asks, for the decisions it covers, that the reasons of law and fact be stated in writing in the decision.");

    private static readonly Phrase _silence = new(
        "لا تنص المادة {0} على طعن خاص ولا على مسطرة للتصحيح أو لإعادة التقديم؛ لذلك لا تذكرها الرسالة.",
        "L'art. {0} ne prévoit ni recours propre ni procédure de correction ou de nouvelle présentation ; la lettre n'en dit donc rien.",
        "Art. {0} provides neither a special appeal nor a procedure to correct or present again; the letter therefore says nothing of them.");

    private static readonly Phrase _open = new(
        "لم تذكر ضمن الأسباب الشروط التي لم تحسم بعد: {0}.",
        "Les conditions non encore établies ne figurent pas parmi les motifs : {0}.",
        "Conditions not settled yet are not among the reasons: {0}.");

    private static readonly Phrase _session = new(
        "الدورات العادية في {0} (المادة {1})، وجدول الأعمال يبلغ إلى العامل {2} على الأقل قبل الدورة (المادة {3})؛ فإن بت المكتب داخل هذه المدة فالنص لا يحدد أي الدورتين هي المقصودة.",
        "Les sessions ordinaires se tiennent en {0} (art. {1}) et l'ordre du jour parvient au gouverneur {2} au moins avant (art. {3}) ; si le bureau statue dans ce délai, le texte ne dit pas laquelle des deux sessions est visée.",
        "Ordinary sessions are in {0} (art. {1}), and the agenda reaches the governor at least {2} before (art. {3}); if the bureau rules within those days, the text does not say which of the two sessions is meant.");

    private static readonly Phrase _and = new("{0} و{1}", "{0} et {1}", "{0} and {1}");

    private static readonly Phrase _between = new(" و", ", ", ", ");

    private static readonly Phrase _readings = new(
        "تتوقف هذه النتيجة على كيفية قراءة النص، فلتراجع قبل التوقيع: {0}.",
        "Ce résultat dépend de la lecture du texte ; à vérifier avant de signer : {0}.",
        "This outcome depends on how the law is read; to be checked before signing: {0}.");

    private static readonly Phrase _notEnough = new(
        "ولو قرئ النص على نحو آخر لما كفت وقائع الملف للحسم: {0}.",
        "Lu autrement, le texte demanderait des faits que le dossier ne contient pas : {0}.",
        "Read otherwise, the law would ask for facts that are not on file: {0}.");

    private static readonly Phrase _reading = new("{0} «{1}»", "{0} « {1} »", "{0} “{1}”");

    private static readonly Phrase _english = new(
        "الرسالة تحرر بالعربية أو بالفرنسية.",
        "La lettre se rédige en arabe ou en français.",
        "For reading only: the letter is written in Arabic or French.");

    private static readonly Phrase _remark = new("ملاحظة على الملف: {0}", "Remarque sur le dossier : {0}", "Remark on the file: {0}");

    private static readonly Phrase _decision = new("بصمة القرار: {0}", "Empreinte de la décision : {0}", "Digest of the decision: {0}");

    public static IEnumerable<Block> Of(LetterKind kind, DecisionDocument decision, Language language, FileHeading file)
    {
        LetterLaw law = LetterLaw.Of(decision);
        List<Phrase> notes = [.. OfLaw(kind, law)];
        FindingDocument[] open = [.. decision.Binding(Verdict.Undetermined, Verdict.AwaitingJudgement)];
        if (open.Length > 0)
        {
            notes.Add(_open.With(Listing.Of(open.Select(f => f.Title))));
        }

        AddReadings(_readings, OutcomeParts.Divides);
        AddReadings(_notEnough, r => r.WouldChangeOutcome && !OutcomeParts.Divides(r));
        notes.AddRange(BriefParts.RemarksOf(decision, file).Select(remark => _remark.With(remark)));
        return [.. Below(notes, language), Line.Prose(_decision.With(Phrase.Same(decision.Digest)))];

        void AddReadings(Phrase note, Func<ReadingDocument, bool> which)
        {
            ReadingDocument[] readings = [.. decision.Readings.Where(which)];
            if (readings.Length > 0)
            {
                notes.Add(note.With(Listing.Of(readings.Select(Taken))));
            }
        }
    }

    /// <summary>Notes below a letter, with what is said of one that is in no language of letters.</summary>
    internal static IEnumerable<Block> Below(IEnumerable<Phrase> notes, Language language) =>
    [
        Line.Section(_heading),
        .. notes.Concat(_letterLanguages.Contains(language) ? [] : [_english]).Select(n => Line.Entry("•", n)),
    ];

    /// <summary>What the law of the procedure says to the writer.</summary>
    internal static IEnumerable<Phrase> OfLaw(LetterKind kind, LetterLaw law)
    {
        PetitionScheme scheme = law.Scheme;
        Phrase article = Phrase.Same(scheme.Refusal.Article);
        yield return _ruling.With(Phrase.Same(scheme.Referral.Article), LetterLaw.Number(scheme.Referral));
        switch (kind)
        {
            case LetterKind.Refusal:
                yield return _deadline.With(scheme.Refusal.Text, scheme.RefusalNotified.Period.Text);
                yield return _reasons.With(article);
                yield return _silence.With(article);
                break;
            case LetterKind.Acceptance when law.Regime == Regime.Communes:
                yield return _session.With(
                    Months(scheme.Sessions.Months),
                    Phrase.Same(scheme.Sessions.Cites[0].Article),
                    scheme.Sessions.AgendaSent.Period.Text,
                    Phrase.Same(scheme.Sessions.AgendaSent.Cites[0].Article));
                break;
            case LetterKind.Acceptance or LetterKind.OpinionReply or LetterKind.Convocation or LetterKind.VisaNotice:
                break;
        }
    }

    private static Phrase Months(IReadOnlyList<int> months) => _and.With(
        Phrase.Join(_between, months.SkipLast(1).Select(Numerals.Month)),
        Numerals.Month(months[^1]));

    private static Phrase Taken(ReadingDocument reading) => reading.Taken is { } taken
        ? _reading.With(Phrase.Same(reading.Question), taken.Text)
        : Phrase.Same(reading.Question);
}
