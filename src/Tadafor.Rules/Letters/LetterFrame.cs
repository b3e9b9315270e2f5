using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Texts;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Letters;

/// <summary>What the letters share: the banner, sender, addressee, object, reference, greeting and signature.</summary>
internal static class LetterFrame
{
    private static readonly Phrase _banner = new(
        "مشروع رسالة، لا يعتد به قبل بت مكتب المجلس في العريضة وتوقيع رئيس المجلس",
        "PROJET DE LETTRE, sans valeur avant que le bureau ait statué et que le président ait signé",
        "DRAFT LETTER, of no effect before the bureau has ruled and the president has signed");

    private static readonly Phrase _kingdom = new("المملكة المغربية", "Royaume du Maroc", "Kingdom of Morocco");

    private static readonly Phrase _number = new("الرقم: {0}", "N° {0}", "No. {0}");

    private static readonly Phrase _president = new("من {0}", "{0}", "{0}");

    private static readonly Phrase _object = new("الموضوع: {0}", "Objet : {0}", "Subject: {0}");

    private static readonly Phrase _reference = new("المرجع: {0}", "Référence : {0}", "Reference: {0}");

    private static readonly Phrase _cited = new("{1} من {0} من {2}", "{0} {1}, {2}", "{0} {1}, {2}");

    private static readonly Phrase _article = new("{0} من {1}", "{0}, {1}", "{0}, {1}");

    private static readonly Phrase _file = new("الملف رقم {0}", "dossier n° {0}", "file no. {0}");

    private static readonly Phrase _greeting = new("سلام تام بوجود مولانا الإمام،", "Madame, Monsieur,", "Dear Madam or Sir,");

    private static readonly Phrase _farewell = new(
        "وتفضلوا بقبول فائق عبارات التقدير والاحترام، والسلام.",
        "Veuillez agréer, Madame, Monsieur, l'expression de ma considération distinguée.",
        "Yours faithfully,");

    private static readonly Phrase _signature = new("{0}: {1}", "{0} : {1}", "{0}: {1}");

    public static IEnumerable<Block> Opening(LetterLaw law, Phrase subject, Citation reference, Addressee addressee, Blanks blanks) =>
        Opening(law, _banner, subject, Reference(reference, blanks), addressee.Line, blanks);

    /// <summary>The opening of any letter of a council.</summary>
    public static IEnumerable<Block> Opening(
        LetterLaw law,
        Phrase banner,
        Phrase subject,
        Phrase reference,
        Phrase addressee,
        Blanks blanks) =>
    [
        Line.Lead(banner), new Gap(),
        Line.Prose(_kingdom), .. law.From(blanks).Select(line => Line.Prose(line)), Line.Prose(_number.With(blanks.Number)),
        Line.Prose(blanks.PlaceAndDate), new Gap(),
        Line.Prose(_president.With(law.President)), Line.Prose(addressee), new Gap(),
        Line.Prose(_object.With(subject)), Line.Prose(_reference.With(reference)), new Gap(),
        Line.Prose(_greeting), new Gap(),
    ];

    // The law by its full name, and the file where it carries a reference.
    private static Phrase Reference(Citation citation, Blanks blanks)
    {
        Phrase law = Law(citation);
        return blanks.Reference is { } file ? Phrase.Join(Separators.Semicolon, [_file.With(file), law]) : law;
    }

    /// <summary>A place in a law, the law by its full name.</summary>
    public static Phrase Law(Citation citation) => citation.Paragraph is { } paragraph
        ? _cited.With(Place.Article(citation.Instrument, citation.Article), Place.Paragraph(paragraph), citation.Instrument.Title)
        : _article.With(Place.Article(citation.Instrument, citation.Article), citation.Instrument.Title);

    public static IEnumerable<Block> Closing(LetterLaw law, Blanks blanks) =>
        [new Gap(), Line.Prose(_farewell), new Gap(), Line.Prose(_signature.With(law.President, blanks.Signature))];

    /// <summary>The day of deposit on file, or a blank.</summary>
    public static Phrase DepositedOn(DecisionDocument decision, Blanks blanks) =>
        OnFile(decision, PetitionFacts.DepositedOn)?.Text ?? blanks.DepositedOn;

    /// <summary>The day of the bureau's ruling: on file it is only foreseen, so that a person confirms it; otherwise a blank.</summary>
    public static Phrase BureauRuledOn(DecisionDocument decision, Blanks blanks) =>
        OnFile(decision, PetitionFacts.BureauRulesOn) is { } day ? blanks.Confirm(day.Text) : blanks.BureauRuledOn;

    private static ValueDocument? OnFile(DecisionDocument decision, Fact fact) =>
        decision.Facts.FirstOrDefault(f => f.Fact == fact.Code)?.Value;
}
