using System.Globalization;
using Tadafor.Domain.Budgets.LocalRules;
using Tadafor.Domain.Budgets.Projects;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Time;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Texts;

namespace Tadafor.Rules.Letters;

/// <summary>
/// Drafts the letter by which proposers to a participatory budget are told that their proposal was refused: each ground with its article
/// or local rule, what would mend it, and the appeal where the rules have one.
/// </summary>
/// <remarks>
/// A draft states only what the file holds and leaves a marked blank for all that a person must write. No letter is drafted on a ground
/// that the file does not show as unmet. English is for reading only.
/// </remarks>
public static class ProposalLetter
{
    private static readonly Phrase _banner = new(
        "مشروع رسالة، لا يعتد به قبل توقيع رئيس المجلس",
        "PROJET DE LETTRE, sans valeur avant la signature du président",
        "DRAFT LETTER, of no effect before the president has signed");

    private static readonly Phrase _kingdom = new("المملكة المغربية", "Royaume du Maroc", "Kingdom of Morocco");
    private static readonly Phrase _commune = new("جماعة {0}", "Commune de {0}", "Commune of {0}");
    private static readonly Phrase _number = new("الرقم: {0}", "N° {0}", "No. {0}");
    private static readonly Phrase _to = new("إلى {0}", "à {0}", "to {0}");

    private static readonly Phrase _subject = new(
        "الموضوع: عدم قبول المقترح رقم {0} «{1}» في إطار الميزانية التشاركية",
        "Objet : refus de la proposition n° {0}, « {1} », au titre du budget participatif",
        "Subject: refusal of proposal no. {0}, “{1}”, under the participatory budget");

    private static readonly Phrase _greeting = new("سلام تام بوجود مولانا الإمام،", "Madame, Monsieur,", "Dear Madam or Sir,");

    private static readonly Phrase _ruling = new(
        "وبعد، أنهي إلى علمكم أنه تقرر من لدن {0} بتاريخ {1} عدم إدراج مقترحكم في القائمة المعروضة على التصويت، وذلك للأسباب الآتية:",
        "Je porte à votre connaissance que {0} a décidé le {1} de ne pas inscrire votre proposition sur la liste mise au vote, pour les motifs suivants :",
        "I inform you that {0} decided on {1} not to put your proposal on the list for the vote, for the following reasons:");

    private static readonly Phrase _reason = new("التعليل", "motif", "reason");
    private static readonly Phrase _basis = new("الأساس", "fondement", "basis");
    private static readonly Phrase _mend = new("ما يصححه", "pour y remédier", "what would mend it");
    private static readonly Phrase _unmet = new("معيار غير مستوفى: {0}", "critère non rempli : {0}", "criterion not met: {0}");

    private static readonly Phrase _appeal = new(
        "ولكم أن تتظلموا من هذا القرار لدى {0} داخل {1} من تاريخ توصلكم بهذه الرسالة، طبقا للقواعد المحلية.",
        "Vous pouvez former un recours devant {0} dans les {1} suivant la réception de la présente, selon les règles locales.",
        "You may appeal to {0} within {1} of receiving this letter, under the local rules.");

    private static readonly Phrase _farewell = new(
        "وتفضلوا بقبول فائق عبارات التقدير والاحترام، والسلام.",
        "Veuillez agréer, Madame, Monsieur, l'expression de ma considération distinguée.",
        "Yours faithfully,");

    private static readonly Phrase _president = new(
        "رئيس مجلس الجماعة: {0}",
        "Le président du conseil communal : {0}",
        "The president of the commune's council: {0}");

    private static readonly Phrase _notes = new(
        "قبل التوقيع: تحققوا من تطابق الأسباب مع محضر اللجنة؛ لا يذكر المشروع أي معطى شخصي.",
        "Avant de signer : vérifier que les motifs sont ceux du procès-verbal ; le projet ne porte aucune donnée personnelle.",
        "Before signing: check that the grounds are those of the minutes; the draft holds no personal data.");

    /// <summary>
    /// The draft for a proposal; <see langword="null"/> when it is not refused, or a ground is not shown by the file to be unmet.
    /// </summary>
    /// <param name="screened">The proposal with what the screening found.</param>
    /// <param name="language">Arabic or French; English is for reading only.</param>
    /// <param name="file">What the file says of itself; <see langword="null"/> for nothing.</param>
    /// <param name="appealDays">Within how many days the rules allow an appeal; <see langword="null"/> for none.</param>
    /// <param name="appealTo">Before whom; <see langword="null"/> for a blank.</param>
    public static Letter? Refusal(
        ScreenedProposal screened,
        Language language,
        FileHeading? file = null,
        int? appealDays = null,
        string? appealTo = null)
    {
        ArgumentNullException.ThrowIfNull(screened);
        Proposal proposal = screened.Account.Proposal;
        if (!proposal.IsRefused || proposal.Refusal is not { Grounds.Count: > 0 } refusal)
        {
            return null;
        }

        (RefusalGround Ground, PlacedFinding? Found)[] grounds =
        [
            .. refusal.Grounds.Select(g => (g, screened.Criteria.FirstOrDefault(c => c.Finding.Code == g.Criterion))),
        ];
        if (grounds.Any(g => g.Found?.Finding.Verdict != Verdict.Unsatisfied))
        {
            return null;
        }

        Blanks blanks = new(file ?? FileHeading.None);
        List<Block> body =
        [
            Line.Lead(_banner), new Gap(),
            Line.Prose(_kingdom), Line.Prose(_commune.With(blanks.Council ?? blanks.Commune)), Line.Prose(_number.With(blanks.Number)),
            Line.Prose(blanks.PlaceAndDate), new Gap(),
            Line.Prose(_to.With(blanks.Agent)), new Gap(),
            Line.Prose(_subject.With(Bidi.Quoted(proposal.Id), Bidi.Quoted(proposal.Title))), new Gap(),
            Line.Prose(_greeting), new Gap(),
            Line.Prose(_ruling.With(refusal.By is { } by ? Bidi.Quoted(by) : blanks.Committee, Numerals.Date(refusal.On))),
            .. grounds.Select((g, i) => Entry(i, g.Ground, g.Found!, blanks)),
        ];
        if (appealDays is { } days)
        {
            body.AddRange(
            [
                new Gap(),
                Line.Prose(_appeal.With(appealTo is { } to ? Bidi.Quoted(to) : blanks.Committee, TimeNouns.Days.Of(days))),
            ]);
        }

        body.AddRange([new Gap(), Line.Prose(_farewell), new Gap(), Line.Prose(_president.With(blanks.Signature))]);
        return new(
            LetterKind.Refusal,
            PlainTextWriter.Write(body, language),
            PlainTextWriter.Write([Line.Prose(_notes)], language),
            blanks.Asked.Select(b => b.In(language)).ToSequence());
    }

    private static Entry Entry(int index, RefusalGround ground, PlacedFinding found, Blanks blanks) => Line.Entry(
        $"{(index + 1).ToString(CultureInfo.InvariantCulture)}.",
        _unmet.With(found.Finding.Title),
        [
            new(_reason, ground.Reason is { } reason ? Bidi.Quoted(reason) : blanks.Judgement),
            new(_basis, Listing.Of(found.Finding.Cites.Select(c => c.Text))),
            .. found.Remedy is { } remedy ? new Detail[] { new(_mend, remedy) } : [],
        ]);
}
