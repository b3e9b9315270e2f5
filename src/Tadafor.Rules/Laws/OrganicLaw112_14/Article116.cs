using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw112_14;

/// <summary>Organic law 112-14, article 116: deposit, verification, and what follows.</summary>
internal static class Article116
{
    private static readonly Citation _whole = new(Instruments.OrganicLaw112_14, "116", null, Confidence.Verified);
    private static readonly Citation _first = new(Instruments.OrganicLaw112_14, "116", "§1", Confidence.Verified);

    private static readonly Phrase _procedure = new(
        "تنظم ما بعد الإيداع لا شروط القبول؛ ولا أثر لها في القرار المتعلق بالمقبولية",
        "règle la suite du dépôt, non la recevabilité ; sans effet sur la décision de recevabilité",
        "governs what follows the deposit, not admissibility; it has no effect on the decision about admissibility");

    /// <summary>§1: documents that prove the conditions. Q3.</summary>
    public static Rule ProofsAttached { get; } = DepositRules.ProofsAttached(InForce.Law, [_first, Decree2_16_402.Article3.Cites]);

    /// <summary>No rule on duplicates. Q19.</summary>
    public static Rule NotDuplicate { get; } = DepositRules.NotDuplicate(InForce.Law, [_whole]);

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.OrganicLaw112_14,
        Number = "116",
        Subject = new("الإيداع والتحقق والمآل", "Dépôt, vérification et suites", "Deposit, verification and what follows"),
        Chapter = Chapters.Procedure,
        Paragraphs =
        [
            Paragraph.Encoded(
                "§1",
                new(
                    "تودع لدى رئيس المجلس مرفقة بالوثائق المثبتة للشروط، مقابل وصل يسلم فورا",
                    "Dépôt auprès du président du conseil avec les pièces prouvant les conditions, contre récépissé remis aussitôt",
                    "Deposit with the council president, with documents proving the conditions, against an immediate receipt"),
                Confidence.Verified,
                ProofsAttached).Quoting("مرفقة بالوثائق المثبتة للشروط المنصوص عليها أعلاه مقابل وصل يسلم فورا"),
            Paragraph.NotEncodedBecause(
                "§2",
                new(
                    "يحيلها الرئيس إلى المكتب الذي يتحقق من شروط المادة 114 أو 115",
                    "Le président la transmet au bureau, qui vérifie les conditions de l'art. 114 ou 115",
                    "The president refers it to the bureau, which verifies the conditions of art. 114 or 115"),
                Confidence.Verified,
                _procedure).Quoting("تحال العريضة من قبل رئيس المجلس إلى مكتب المجلس الذي يتحقق"),
            Paragraph.NotEncodedBecause(
                "§3",
                new(
                    "إذا قبلت، تسجل في جدول أعمال الدورة العادية الموالية، وتحال إلى اللجان الدائمة المختصة قبل التداول، ويخبر الوكيل أو الممثل القانوني",
                    "Acceptée, elle est inscrite à l'ordre du jour de la session ordinaire suivante et transmise aux commissions permanentes compétentes avant délibération ; le mandataire ou le représentant légal est informé",
                    "Accepted, it goes on the agenda of the next ordinary session and to the competent permanent committees before the council deliberates; the agent or legal representative is informed"),
                Confidence.Verified,
                _procedure).Quoting("تسجل في جدول أعمال المجلس في الدورة العادية الموالية"),
            Paragraph.Timed(
                "§4",
                new(
                    "إذا لم يقبلها المكتب، يبلغ الرئيس قرار الرفض معللا إلى الوكيل أو الممثل القانوني داخل شهرين من توصله بالعريضة",
                    "Si le bureau ne l'accepte pas, le président notifie au mandataire ou au représentant légal un refus motivé, dans les deux mois suivant la date où il a reçu la pétition",
                    "If the bureau does not accept it, the president notifies a reasoned refusal to the agent or legal representative within two months of receiving the petition"),
                Confidence.Verified,
                StatedPeriod.Of(Article116Procedure.Scheme.RefusalNotified)).Quoting("ابتداء من تاريخ توصله بالعريضة"),
            Paragraph.NotEncodedBecause(
                "§5",
                new(
                    "يحدد بنص تنظيمي شكل العريضة والوثائق المثبتة",
                    "La forme et les pièces justificatives sont fixées par voie réglementaire",
                    "The form and the supporting documents are set by regulation"),
                Confidence.Verified,
                new(
                    "القواعد في المرسوم 2.16.402",
                    "les règles sont au décret 2-16-402",
                    "the rules are in decree 2-16-402")).Quoting("يحدد بنص تنظيمي شكل العريضة والوثائق المثبتة التي يتعين إرفاقها بها"),
            Paragraph.Encoded(
                "silence",
                new(
                    "لا قاعدة بشأن عريضة مكررة، ولا بشأن السحب أو التتميم أو التصحيح، ولا أثر منصوص عليه لسكوت الرئيس بعد شهرين",
                    "Aucune règle sur les doublons, le retrait, le complément ou la correction, ni sur l'effet du silence après deux mois",
                    "No rule on duplicates, withdrawal, completion or correction, nor on the effect of silence after two months"),
                Confidence.Verified,
                NotDuplicate),
        ],
    };
}
