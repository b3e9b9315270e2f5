using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Time;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.Decree2_16_773;

/// <summary>
/// Decree 2.16.773: the petitions committee at the Head of Government. It gives no condition of a petition, and never governs Parliament.
/// </summary>
internal static class Decree
{
    /// <summary>Every article.</summary>
    public static IReadOnlyList<Article> All { get; } =
    [
        One("1", new("موضوع المرسوم", "Objet du décret", "What the decree is about"), new(
            "يحدد تأليف لجنة العرائض واختصاصاتها وكيفيات سيرها تطبيقا للمادة 9 من القانون التنظيمي 44.14",
            "Il fixe la composition, les attributions et le fonctionnement de la commission, en application de l'art. 9 de la LO 44-14",
            "It sets the composition, powers and functioning of the committee, under art. 9 of OL 44-14"), WhyNot.Organisation, "يحدد هذا المرسوم تأليف لجنة العرائض واختصاصاتها وكيفيات سيرها"),
        One("2", new("تأليف اللجنة", "Composition", "Composition"), new(
            "يرأسها رئيس الحكومة أو من يكلفه، وأعضاؤها ممثلو سلطات حكومية يعينهم رئيس الحكومة",
            "Présidée par le chef du gouvernement ou l'autorité qu'il désigne, elle réunit des représentants d'autorités gouvernementales qu'il nomme",
            "Chaired by the Head of Government or an authority he names, it is made of representatives of government authorities whom he appoints"), WhyNot.Organisation, "يرأسها رئيس الحكومة أو السلطة الحكومية المكلفة من لدنه لهذا الغرض"),
        One("3", new("اختصاصات اللجنة", "Attributions", "Powers"), new(
            "التحقق من الشروط، وإبداء الرأي واقتراح الإجراءات",
            "Vérifier les conditions, donner un avis et proposer des mesures",
            "Check the conditions, give an opinion and propose measures"), WhyNot.Organisation, "تمارس اللجنة الاختصاصات التالية"),
        Of("4", new("أجل الرأي", "Délai de l'avis", "Time for the opinion"), Paragraph.Timed(
            "§1",
            new(
                "توجه رأيها إلى رئيس الحكومة داخل 60 يوما من إحالة العريضة إليها (صيغة 2023)",
                "Elle adresse son avis au chef du gouvernement dans les 60 jours du renvoi (rédaction de 2023)",
                "It sends its opinion to the Head of Government within 60 days of the referral (wording of 2023)"),
            Confidence.Verified,
            Period(
                "4",
                null,
                new("إحالة العريضة إلى اللجنة", "renvoi de la pétition à la commission", "referral of the petition to the committee"),
                60,
                new("توجيه الرأي والاقتراحات", "adresser l'avis et les propositions", "send the opinion and proposals"),
                new(
                    "لجنة العرائض",
                    "la commission des pétitions",
                    "the petitions committee"))).Quoting("يوما ابتداء من تاريخ إحالة العريضة إليها")),
        One("5", new("اقتراحات التيسير", "Propositions de facilitation", "Proposals to make the right easier"), new(
            "للجنة أن تقترح ما ييسر ممارسة الحق",
            "La commission peut proposer ce qui facilite l'exercice du droit",
            "The committee may propose what makes the right easier to exercise"), WhyNot.Organisation, "كل اقتراح إلى رئيس الحكومة من شأنه تيسير"),
        One("6", new("التقرير السنوي", "Rapport annuel", "Yearly report"), new(
            "تقرير سنوي يرفع إلى رئيس الحكومة",
            "Un rapport annuel est remis au chef du gouvernement",
            "A yearly report goes to the Head of Government"), WhyNot.Organisation, "تعد اللجنة تقريرا سنويا حول حصيلة أعمالها"),
        One("7", new("طلب الوثائق والتوضيحات", "Demande de documents et de précisions", "Request for documents and explanations"), new(
            "للجنة أن تطلب وثائق من الإدارات وتوضيحات من الوكيل",
            "La commission peut demander des documents aux administrations et des précisions au mandataire",
            "The committee may ask administrations for documents and the agent for explanations"), WhyNot.Procedure, "تقديم توضيحات إضافية حول موضوع العريضة"),
        One("8", new("اجتماعات اللجنة", "Réunions", "Meetings"), new(
            "تجتمع بدعوة من رئيسها الذي يحدد جدول أعمالها",
            "Elle se réunit à l'invitation de son président, qui fixe l'ordre du jour",
            "It meets when its chair calls it, who sets the agenda"), WhyNot.Organisation, "تجتمع اللجنة بدعوة من رئيسها"),
        Of(
            "9",
            new("تقرير عن كل عريضة", "Rapport sur chaque pétition", "Report on each petition"),
            Paragraph.NotEncodedBecause("§1", new(
                "لكل عريضة تقرير يعده مقرر يعينه الرئيس",
                "Chaque pétition fait l'objet d'un rapport d'un rapporteur que désigne le président",
                "Each petition has a report by a rapporteur whom the chair names"), Confidence.Verified, WhyNot.Organisation).Quoting("تكون كل عريضة موضوع تقرير يعده مقرر"),
            Paragraph.NotEncodedBecause(
                "§2",
                new("مضمون التقرير", "Contenu du rapport", "Contents of the report"),
                Confidence.Verified,
                WhyNot.Organisation).Quoting("يتضمن هذا التقرير، حسب الحالة"),
            Paragraph.Timed(
                "§3",
                new(
                    "يحيل المقرر تقريره داخل 20 يوما من تكليفه",
                    "Le rapporteur remet son rapport dans les 20 jours de sa désignation",
                    "The rapporteur hands in the report within 20 days of being charged with it"),
                Confidence.Verified,
                Period(
                    "9",
                    "§3",
                    new("تكليف المقرر", "désignation du rapporteur", "the rapporteur is charged"),
                    20,
                    new("إحالة التقرير إلى اللجنة", "remettre le rapport à la commission", "hand the report to the committee"),
                    new("المقرر", "le rapporteur", "the rapporteur"))).Quoting("يوما ابتداء من تاريخ تكليفه بإعداده")),
        One(
            "10",
            new("النصاب والأغلبية", "Quorum et majorité", "Quorum and majority"),
            new("وفق النظام الداخلي", "Selon le règlement intérieur", "As the internal rules say"),
            WhyNot.Organisation,
            "وفق شروط النصاب القانوني والأغلبية المنصوص عليها في النظام الداخلي"),
        One("11", new(
            "مشاركة السلطات المعنية",
            "Participation des autorités concernées",
            "Participation of the authorities concerned"), new(
            "تدعى السلطات المعنية بصفة استشارية",
            "Les autorités concernées sont invitées à titre consultatif",
            "The authorities concerned are invited in an advisory capacity"), WhyNot.Organisation, "بصفة استشارية"),
        One("12", new("كتابة اللجنة", "Secrétariat", "Secretariat"), new(
            "تتولاها السلطة المكلفة بالعلاقات مع المجتمع المدني",
            "Assuré par l'autorité chargée des relations avec la société civile",
            "Held by the authority in charge of relations with civil society"), WhyNot.Organisation, "مهام كتابة اللجنة"),
        One("13", new("النظام الداخلي", "Règlement intérieur", "Internal rules"), new(
            "تضعه اللجنة ويصادق عليه رئيس الحكومة",
            "Établi par la commission, approuvé par le chef du gouvernement",
            "Made by the committee, approved by the Head of Government"), WhyNot.Organisation, "تضع اللجنة نظامها الداخلي"),
        One(
            "13 bis",
            new("نموذج العريضة", "Modèle de pétition", "Form of the petition"),
            new(
                "يحدد بقرار لرئيس الحكومة (القرار 3.60.23)",
                "Fixé par arrêté du chef du gouvernement (arrêté 3-60-23)",
                "Set by order of the Head of Government (order 3-60-23)"),
            new(
                "القرار المتخذ تطبيقا لها مسجل في هذا الكتاب",
                "l'arrêté pris en application figure dans ce livre",
                "the order made under it stands in this book"),
            "يحدد نموذج العريضة بقرار لرئيس الحكومة"),
        One("14", new("البوابة الإلكترونية", "Portail électronique", "Portal"), new(
            "بوابة لتقديم العرائض وتوقيع لوائح الدعم ونشر الآراء والمآل",
            "Un portail pour présenter les pétitions, signer les listes de soutien, publier avis et suites",
            "A portal to present petitions, sign support lists and publish opinions and outcomes"), WhyNot.Procedure, "تحدث بوابة إلكترونية مخصصة للعرائض"),
        Of("15", new("موافاة اللجنة بالوثائق", "Communication des documents", "Supply of documents"), Paragraph.Timed(
            "§1",
            new(
                "توافي الإدارات اللجنة بالوثائق داخل 15 يوما من التوصل بالطلب",
                "Les administrations fournissent les documents dans les 15 jours de la demande",
                "Administrations supply the documents within 15 days of receiving the request"),
            Confidence.Verified,
            Period(
                "15",
                null,
                new("التوصل بطلب اللجنة", "réception de la demande de la commission", "receipt of the committee's request"),
                15,
                new("موافاة اللجنة بالوثائق والمعطيات", "fournir documents et données", "supply documents and data"),
                new(
                    "إدارات الدولة والمؤسسات العمومية",
                    "les administrations de l'État et établissements publics",
                    "State administrations and public bodies"))).Quoting("يوما ابتداء من تاريخ التوصل بطلب اللجنة")),
        One("16", new("دخول المرسوم حيز التنفيذ", "Entrée en vigueur du décret", "Entry into force of the decree"), new(
            "ابتداء من تاريخ تعيين أعضاء اللجنة، لا من توقيعه (25 ماي 2017) ولا من نشره (فاتح يونيو 2017)",
            "À compter de la nomination des membres de la commission, non de la signature (25 mai 2017) ni de la publication (1er juin 2017)",
            "From the appointment of the committee's members, not from signature (25 May 2017) nor publication (1 June 2017)"),
        WhyNot.NoCondition, "ابتداء من تاريخ تعيين أعضاء لجنة العرائض"),
        One("17", new("التنفيذ", "Exécution", "Execution"), new(
            "يسند التنفيذ إلى الوزير المكلف بالعلاقات مع البرلمان والمجتمع المدني",
            "Le ministre chargé des relations avec le Parlement et la société civile est chargé de l'exécution",
            "The minister for relations with Parliament and civil society is in charge of execution"), WhyNot.NoCondition, "تنفيذ هذا المرسوم الذي ينشر في الجريدة الرسمية"),
    ];

    private static StatedPeriod Period(string article, string? paragraph, Phrase from, int days, Phrase duty, Phrase bearer) =>
        StatedPeriod.Within(
            new(Instruments.Decree2_16_773, article, paragraph, Confidence.Verified),
            from,
            LegalPeriod.Days(days),
            duty,
            bearer);

    private static Article One(string number, Phrase subject, Phrase says, Phrase why, string words) =>
        Of(number, subject, Paragraph.NotEncodedBecause("§1", says, Confidence.Verified, why).Quoting(words));

    private static Article Of(string number, Phrase subject, params Sequence<Paragraph> paragraphs) => new()
    {
        Instrument = Instruments.Decree2_16_773,
        Number = number,
        Subject = subject,
        Chapter = Chapters.National,
        Paragraphs = paragraphs,
    };
}
