using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw44_14;

/// <summary>Organic law 44-14: the articles that give no condition of acceptance (8, 9, 11 to 13, 15 to 18).</summary>
internal static class OtherArticles
{
    private static readonly Phrase _committee = new("لجنة العرائض", "Commission des pétitions", "Petitions committee");

    /// <summary>Article 8: to the committee.</summary>
    public static Article Article8 { get; } = Of(
        "8",
        new("الإحالة إلى لجنة العرائض", "Renvoi à la commission des pétitions", "Referral to the petitions committee"),
        Paragraph.Timed(
            "§1",
            new(
                "يحيل رئيس الحكومة العريضة إلى لجنة العرائض داخل 15 يوما من الإيداع أو التوصل",
                "Le chef du gouvernement transmet la pétition à la commission des pétitions dans les 15 jours du dépôt ou de la réception",
                "The Head of Government sends the petition to the petitions committee within 15 days of deposit or receipt"),
            Confidence.VerifiedWords,
            StatedPeriod.Of(Articles7To15Procedure.HeadOfGovernment.SentToCommittee)).Quoting("ابتداء من تاريخ الإيداع أو التوصل"));

    /// <summary>Article 9: the committee at the Head of Government.</summary>
    public static Article Article9 { get; } = Of(
        "9",
        _committee,
        Paragraph.NotEncodedBecause(
            "§1",
            new(
                "تحدث لدى رئيس الحكومة لجنة للعرائض تتحقق من الشروط وتبدي الرأي وتقترح الإجراءات",
                "Une commission des pétitions auprès du chef du gouvernement vérifie les conditions, donne son avis et propose des mesures",
                "A petitions committee at the Head of Government checks the conditions, gives its opinion and proposes measures"),
            Confidence.Verified,
            WhyNot.Procedure).Quoting("تحدث لدى رئيس الحكومة لجنة تحت اسم «لجنة العرائض»"),
        Paragraph.Timed(
            "§2",
            new(
                "توجه رأيها واقتراحاتها داخل 60 يوما من إحالة العريضة عليها؛ وهو أجل يفترض أن اللجنة عينت",
                "Elle adresse son avis et ses propositions dans les 60 jours du renvoi ; ce délai suppose que la commission est nommée",
                "It sends its opinion and proposals within 60 days of the referral; a time that presupposes that the committee is appointed"),
            Confidence.VerifiedWords,
            StatedPeriod.Of(Articles7To15Procedure.HeadOfGovernment.OpinionGiven)).Quoting("ابتداء من تاريخ إحالة العريضة عليها"),
        Paragraph.NotEncodedBecause(
            "§3",
            new(
                "يحدد تأليفها واختصاصاتها وسيرها بنص تنظيمي (المرسوم 2.16.773)",
                "Un texte réglementaire en fixe la composition, les attributions et le fonctionnement (décret 2-16-773)",
                "Regulation sets its composition, powers and functioning (decree 2-16-773)"),
            Confidence.Verified,
            WhyNot.Organisation).Quoting("وكيفيات سيرها بنص تنظيمي"));

    /// <summary>Article 11: the outcome.</summary>
    public static Article Article11 { get; } = Of(
        "11",
        new("مآل العريضة", "Suite donnée à la pétition", "Outcome of the petition"),
        Paragraph.NotEncodedBecause(
            "§1",
            new(
                "يبت رئيس الحكومة في الموضوع بعد توصله برأي اللجنة؛ ولا أجل لذلك",
                "Le chef du gouvernement statue sur l'objet après réception de l'avis de la commission ; sans délai écrit",
                "The Head of Government decides on the subject after receiving the committee's opinion; no time is written"),
            Confidence.Verified,
            WhyNot.AfterAcceptance).Quoting("يبت رئيس الحكومة في موضوع العريضة بعد توصله برأي واقتراحات لجنة العرائض"),
        Paragraph.NotEncodedBecause(
            "§2",
            new(
                "يخبر الوكيل كتابة بالمآل والتدابير المعتزم اتخاذها",
                "Il informe par écrit le mandataire de la suite donnée et des mesures envisagées",
                "He informs the agent in writing of the outcome and the measures intended"),
            Confidence.Verified,
            WhyNot.AfterAcceptance).Quoting("كتابة بالمآل الذي خصصته الحكومة"));

    /// <summary>Article 12: to a House's committee.</summary>
    public static Article Article12 { get; } = Of(
        "12",
        new("الإحالة إلى لجنة العرائض بأحد المجلسين", "Renvoi à la commission d'une Chambre", "Referral to the committee of a House"),
        Paragraph.Timed(
            "§1",
            new(
                "يحيل رئيس المجلس العريضة إلى لجنة العرائض داخل 15 يوما من الإيداع أو التوصل",
                "Le président de la Chambre transmet la pétition à la commission des pétitions dans les 15 jours du dépôt ou de la réception",
                "The president of the House sends the petition to the petitions committee within 15 days of deposit or receipt"),
            Confidence.VerifiedWords,
            StatedPeriod.Of(Articles7To15Procedure.Parliament.SentToCommittee)).Quoting("ابتداء من تاريخ الإيداع أو التوصل"));

    /// <summary>Article 12 bis: registration is checked.</summary>
    public static Article Article12Bis { get; } = Of(
        "12 bis",
        new(
            "التحقق من التسجيل والتمتع بالحقوق",
            "Vérification de l'inscription et de la jouissance des droits",
            "Check of registration and enjoyment of rights"),
        Paragraph.NotEncodedBecause(
            "§1",
            new(
                "يشعر رئيس المجلس رئيس الحكومة للتحقق من التسجيل في اللوائح ومن التمتع بالحقوق المدنية والسياسية (مادة أضيفت سنة 2021، ولم تكن نافذة قبل 13 شتنبر 2021)",
                "Le président de la Chambre avise le chef du gouvernement, aux fins de vérifier l'inscription et la jouissance des droits civils et politiques (article ajouté en 2021, non en vigueur avant le 13 septembre 2021)",
                "The president of the House notifies the Head of Government, to check registration and the enjoyment of civil and political rights (added in 2021, not in force before 13 September 2021)"),
            Confidence.Verified,
            WhyNot.Procedure).Quoting("التحقق من شرط التسجيل في اللوائح الانتخابية العامة والتمتع بالحقوق المدنية والسياسية"),
        Paragraph.Timed(
            "§2",
            new(
                "يوجه رئيس الحكومة إفادة بذلك داخل 20 يوما من توصله بالإشعار",
                "Le chef du gouvernement en atteste dans les 20 jours de la réception de l'avis",
                "The Head of Government attests it within 20 days of receiving the notice"),
            Confidence.VerifiedWords,
            StatedPeriod.Of(Articles7To15Procedure.Parliament.RegistrationAttested!)).Quoting("يوما من تاريخ توصله بالإشعار"));

    /// <summary>Article 13: the committee at a House.</summary>
    public static Article Article13 { get; } = Of(
        "13",
        _committee,
        Paragraph.NotEncodedBecause(
            "§1",
            new(
                "تحدث لدى مكتب كل مجلس لجنة للعرائض تتحقق من الشروط وتبدي الرأي",
                "Une commission des pétitions auprès du bureau de chaque Chambre vérifie les conditions et donne son avis",
                "A petitions committee at the bureau of each House checks the conditions and gives its opinion"),
            Confidence.Verified,
            WhyNot.Procedure).Quoting("تحدث لدى مكتب كل مجلس لجنة تحت اسم «لجنة العرائض»"),
        Paragraph.Timed(
            "§2",
            new(
                "توجه رأيها واقتراحاتها إلى مكتب المجلس داخل 60 يوما من إحالة العريضة إليها",
                "Elle adresse son avis et ses propositions au bureau dans les 60 jours du renvoi",
                "It sends its opinion and proposals to the bureau within 60 days of the referral"),
            Confidence.VerifiedWords,
            StatedPeriod.Of(Articles7To15Procedure.Parliament.OpinionGiven)).Quoting("ابتداء من تاريخ إحالة العريضة إليها"),
        Paragraph.NotEncodedBecause(
            "§3",
            new(
                "يحدد النظام الداخلي لكل مجلس تأليفها وسيرها؛ فلا يسري المرسوم 2.16.773 على البرلمان",
                "Le règlement intérieur de chaque Chambre en fixe la composition et le fonctionnement ; le décret 2-16-773 ne régit donc pas le Parlement",
                "Each House's rules of procedure set its composition and functioning; decree 2-16-773 does not govern Parliament"),
            Confidence.Verified,
            WhyNot.Organisation).Quoting("يحدد النظام الداخلي لكل مجلس من مجلسي البرلمان تأليف لجنة العرائض"));

    /// <summary>Article 15: the outcome at a House.</summary>
    public static Article Article15 { get; } = Of(
        "15",
        new("مآل العريضة بأحد المجلسين", "Suite donnée par une Chambre", "Outcome at a House"),
        Paragraph.NotEncodedBecause(
            "§1",
            new(
                "يبت مكتب المجلس في الموضوع بعد توصله برأي اللجنة؛ ولا أجل لذلك",
                "Le bureau statue sur l'objet après réception de l'avis ; sans délai écrit",
                "The bureau decides on the subject after receiving the opinion; no time is written"),
            Confidence.Verified,
            WhyNot.AfterAcceptance).Quoting("يبت مكتب المجلس المعني في موضوع العريضة بعد توصله برأي واقتراحات لجنة العرائض"),
        Paragraph.NotEncodedBecause(
            "§2",
            new(
                "يخبر رئيس المجلس الوكيل كتابة بالمآل",
                "Le président informe par écrit le mandataire de la suite donnée",
                "The president informs the agent in writing of the outcome"),
            Confidence.Verified,
            WhyNot.AfterAcceptance).Quoting("كتابة بالمآل الذي خصص لموضوع العريضة"));

    /// <summary>Article 15 bis: from when periods are counted after elections.</summary>
    public static Article Article15Bis { get; } = Of(
        "15 bis",
        new(
            "ابتداء الآجال بعد تنصيب الأجهزة",
            "Départ des délais après l'installation des organes",
            "Start of periods once organs are in place"),
        Paragraph.Timed(
            "§1",
            new(
                "تحتسب الآجال، حسب الحالة، من تنصيب الحكومة الجديدة أو من تشكيل الأجهزة المختصة بالمجلسين (مادة أضيفت سنة 2021، ولم تكن نافذة قبل 13 شتنبر 2021)",
                "Les délais se comptent, selon le cas, de l'investiture du nouveau gouvernement ou de la formation des organes compétents des Chambres (article ajouté en 2021, non en vigueur avant le 13 septembre 2021)",
                "Periods are counted, as the case may be, from the investiture of the new Government or the formation of the competent organs of the Houses (added in 2021, not in force before 13 September 2021)"),
            Confidence.Verified,
            StatedPeriod.Listed(
                new(Instruments.OrganicLaw44_14, "15 bis", "§1", Confidence.Verified),
                new(
                    "تنصيب الحكومة الجديدة من قبل مجلس النواب، أو تشكيل الأجهزة المختصة بالمجلسين",
                    "investiture du nouveau gouvernement par la Chambre des représentants, ou formation des organes compétents des Chambres",
                    "investiture of the new Government by the House of Representatives, or formation of the competent organs of the Houses"),
                new("كل آجال القانون", "tous les délais de la loi", "every period of the law"),
                new("احتساب الأجل من ذلك اليوم", "compter le délai de ce jour", "count the period from that day"),
                new(
                    "السلطة المعنية",
                    "l'autorité concernée",
                    "the authority concerned"))).Quoting("من تاريخ تنصيب الحكومة الجديدة من قبل مجلس النواب"));

    /// <summary>Article 16: personal data.</summary>
    public static Article Article16 { get; } = Of(
        "16",
        new("المعطيات الشخصية", "Données personnelles", "Personal data"),
        Paragraph.NotEncodedBecause(
            "§1",
            new(
                "لا تستعمل المعطيات الشخصية لأصحاب العريضة ومدعميها لغير ما جمعت من أجله، تحت طائلة عقوبات القانون 09.08",
                "Les données personnelles des auteurs et soutiens ne servent qu'à ce pour quoi elles ont été recueillies, sous peine des sanctions de la loi 09-08",
                "Personal data of owners and supporters serve only what they were collected for, under the penalties of law 09-08"),
            Confidence.VerifiedWords,
            WhyNot.NoCondition).Quoting("لأغراض غير تلك التي جمعت من أجلها"));

    /// <summary>Article 17: authorities make the exercise of the right easier.</summary>
    public static Article Article17 { get; } = Of(
        "17",
        new("تيسير ممارسة الحق", "Facilitation de l'exercice du droit", "Making the right easier to exercise"),
        Paragraph.NotEncodedBecause(
            "§1",
            new(
                "تتخذ السلطات العمومية ما ييسر ممارسة الحق",
                "Les pouvoirs publics prennent les mesures qui facilitent l'exercice du droit",
                "Public authorities take the measures that make the right easier to exercise"),
            Confidence.Verified,
            WhyNot.NoCondition).Quoting("والتدابير اللازمة لتيسير ممارسة المواطنات والمواطنين لحقهم"));

    /// <summary>Article 18: when the regulation is due.</summary>
    public static Article Article18 { get; } = Of(
        "18",
        new("أجل إصدار النص التنظيمي", "Délai du texte réglementaire", "Time for the regulation"),
        Paragraph.NotEncodedBecause(
            "§1",
            new(
                "يصدر النص التنظيمي المنصوص عليه في المادة 9 داخل ستة أشهر من نشر القانون؛ ولا تؤجل المادة نفاذ القانون",
                "Le texte réglementaire prévu à l'art. 9 est pris dans les six mois de la publication de la loi ; l'article ne diffère pas l'entrée en vigueur",
                "The regulation of art. 9 is made within six months of the publication of the law; the article does not defer its entry into force"),
            Confidence.Verified,
            WhyNot.NoCondition).Quoting("ستة أشهر ابتداء من تاريخ نشر هذا القانون التنظيمي بالجريدة الرسمية"));

    private static Article Of(string number, Phrase subject, params Sequence<Paragraph> paragraphs) => new()
    {
        Instrument = Instruments.OrganicLaw44_14,
        Number = number,
        Subject = subject,
        Chapter = Chapters.National,
        Paragraphs = paragraphs,
    };
}
