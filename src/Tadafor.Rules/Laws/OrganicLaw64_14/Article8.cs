using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;
using static Tadafor.Rules.Algebra.Condition;
using static Tadafor.Rules.Vocabulary.MotionFacts;

namespace Tadafor.Rules.Laws.OrganicLaw64_14;

/// <summary>Organic law 64-14, article 8: with which House a motion is deposited.</summary>
internal static class Article8
{
    private static readonly Citation _at1 = new(Instruments.OrganicLaw64_14, "8", "§1", Confidence.VerifiedWords);
    private static readonly Citation _at2 = new(Instruments.OrganicLaw64_14, "8", "§2", Confidence.VerifiedWords);

    /// <summary>
    /// §§1 and 2: territorial, regional and social matters go to the Chamber of Councillors, others to the House of Representatives. Q32.
    /// </summary>
    public static Rule RightHouse { get; } = new()
    {
        Code = "motion.house",
        Title = new("المجلس المختص بالإيداع", "Chambre compétente pour le dépôt", "The right House"),
        Force = Force.Mandatory,
        Cites = [_at1, _at2],
        Requires = InForce.AsAmended(Saying(
            new(
                "أن يودع الملتمس لدى مكتب مجلس المستشارين إذا كان يهم على وجه الخصوص الجماعات الترابية أو التنمية الجهوية أو القضايا الاجتماعية، ولدى مكتب مجلس النواب فيما عدا ذلك",
                "la motion est déposée à la Chambre des conseillers si elle concerne en particulier les collectivités territoriales, le développement régional ou les questions sociales, et à la Chambre des représentants dans les autres cas",
                "the motion is deposited with the Chamber of Councillors if it concerns in particular local authorities, regional development or social matters, and with the House of Representatives otherwise"),
            ((Condition)ConcernsTerritories & WithCouncillors) | (!(Condition)ConcernsTerritories & !(Condition)WithCouncillors))),
        Applies = Condition.ByReading(Questions.OpenQuestions.WrongHouse, ("condition", Nothing), ("procedure", !Nothing)),
        Examples =
        [
            Examples.Of(ConcernsTerritories, true, WithCouncillors, true, Verdict.Satisfied),
            Examples.Of(ConcernsTerritories, false, WithCouncillors, false, Verdict.Satisfied),
            Examples.Of(ConcernsTerritories, true, WithCouncillors, false, Verdict.Undetermined),
            Examples.Of(ConcernsTerritories, false, WithCouncillors, true, Verdict.Undetermined),
        ],
    };

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.OrganicLaw64_14,
        Number = "8",
        Subject = new("المجلس الذي يودع لديه الملتمس", "Chambre de dépôt", "The House of deposit"),
        Chapter = Chapters.Motions,
        Paragraphs =
        [
            Paragraph.Encoded(
                "§1",
                new(
                    "يودع الوكيل الملتمس مقابل وصل يسلم فورا، أو يبعث به بالبريد الإلكتروني، إلى مكتب مجلس النواب",
                    "Le mandataire dépose la motion contre récépissé immédiat, ou l'envoie par courriel, au bureau de la Chambre des représentants",
                    "The agent deposits the motion against a receipt handed over at once, or e-mails it, to the bureau of the House of Representatives"),
                Confidence.VerifiedWords,
                RightHouse).Quoting("إلى مكتب مجلس النواب عن طريق البريد الإلكتروني"),
            Paragraph.Encoded(
                "§2",
                new(
                    "غير أن ما يهم على وجه الخصوص الجماعات الترابية أو التنمية الجهوية أو القضايا الاجتماعية يودع لدى مكتب مجلس المستشارين",
                    "Toutefois, ce qui concerne en particulier les collectivités territoriales, le développement régional ou les questions sociales se dépose à la Chambre des conseillers",
                    "However, what concerns in particular local authorities, regional development or social matters is deposited with the Chamber of Councillors"),
                Confidence.VerifiedWords,
                RightHouse).Quoting("غير أن الملتمسات التي تتضمن، اقتراحات أو توصيات تهم، على وجه الخصوص"),
            Paragraph.NotEncodedBecause(
                "§3",
                new("أو عبر البوابة الإلكترونية", "Ou par le portail électronique", "Or through the portal"),
                Confidence.VerifiedWords,
                new(
                    "تنظم المسطرة لا شروط القبول",
                    "règle la procédure, non la recevabilité",
                    "governs procedure, not admissibility")).Quoting("عبر البوابة الإلكترونية المحدثة لهذا الغرض"),
        ],
    };
}
