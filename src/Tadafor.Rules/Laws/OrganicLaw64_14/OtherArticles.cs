using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Time;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw64_14;

/// <summary>Organic law 64-14: the articles that give no condition of acceptance (8 bis, 9, 11 to 13).</summary>
internal static class OtherArticles
{
    private static readonly Phrase _bureau = new(
        "مكتب المجلس المعني",
        "le bureau de la Chambre concernée",
        "the bureau of the House concerned");

    /// <summary>Article 8 bis: registration is checked.</summary>
    public static Article Article8Bis { get; } = Of(
        "8 bis",
        new(
            "التحقق من التسجيل والتمتع بالحقوق",
            "Vérification de l'inscription et de la jouissance des droits",
            "Check of registration and enjoyment of rights"),
        Paragraph.NotEncodedBecause(
            "§1",
            new(
                "يشعر رئيس المجلس رئيس الحكومة للتحقق من تسجيل أصحاب الملتمس في اللوائح ومن تمتعهم بالحقوق المدنية والسياسية (مادة أضيفت سنة 2021، ولم تكن نافذة قبل 13 شتنبر 2021)",
                "Le président de la Chambre avise le chef du gouvernement, aux fins de vérifier l'inscription des auteurs de la motion et la jouissance de leurs droits civils et politiques (article ajouté en 2021, non en vigueur avant le 13 septembre 2021)",
                "The president of the House notifies the Head of Government, to check that the owners are registered and enjoy civil and political rights (added in 2021, not in force before 13 September 2021)"),
            Confidence.Verified,
            WhyNot.Procedure).Quoting("أصحاب الملتمس في اللوائح الانتخابية العامة وتمتعهم بالحقوق المدنية والسياسية"),
        Paragraph.Timed(
            "§2",
            new(
                "يوجه رئيس الحكومة إفادة بذلك داخل 20 يوما من توصله بالإشعار",
                "Le chef du gouvernement en atteste dans les 20 jours de la réception de l'avis",
                "The Head of Government attests it within 20 days of receiving the notice"),
            Confidence.VerifiedWords,
            StatedPeriod.Within(
                new(Instruments.OrganicLaw64_14, "8 bis", "§2", Confidence.VerifiedWords),
                new("توصل رئيس الحكومة بالإشعار", "réception de l'avis", "the Head of Government receives the notice"),
                LegalPeriod.Days(20),
                new(
                    "توجيه إفادة بشأن التسجيل والتمتع بالحقوق",
                    "attester l'inscription et la jouissance des droits",
                    "attest registration and the enjoyment of rights"),
                new("رئيس الحكومة", "le chef du gouvernement", "the Head of Government"))).Quoting("يوما من تاريخ توصله بالإشعار"));

    /// <summary>Article 9: the bureau checks the conditions.</summary>
    public static Article Article9 { get; } = Of(
        "9",
        new("تحقق المكتب من الشروط", "Vérification par le bureau", "Check by the bureau"),
        Paragraph.NotEncodedBecause(
            "§1",
            new(
                "يتحقق مكتب المجلس المعني من استيفاء الملتمس للشروط",
                "Le bureau de la Chambre concernée vérifie que la motion remplit les conditions",
                "The bureau of the House concerned checks that the motion meets the conditions"),
            Confidence.Verified,
            WhyNot.Procedure).Quoting("يقوم مكتب المجلس المعني بالتحقق"));

    /// <summary>Article 11: withdrawal.</summary>
    public static Article Article11 { get; } = Of(
        "11",
        new("سحب الملتمس", "Retrait de la motion", "Withdrawal of the motion"),
        Paragraph.NotEncodedBecause(
            "§1",
            new(
                "للجنة أن تسحب الملتمس في أي وقت، ما لم يتبنه عضو أو أكثر من المجلس وفق المادة 12",
                "La commission peut retirer sa motion à tout moment, tant qu'aucun membre de la Chambre ne l'a reprise selon l'art. 12",
                "The committee may withdraw its motion at any time, as long as no member of the House has taken it up under art. 12"),
            Confidence.Verified,
            WhyNot.Procedure).Quoting("أن تسحب ملتمسها في أي وقت، ما لم يتبنه عضو أو أكثر"));

    /// <summary>Article 12: what follows acceptance.</summary>
    public static Article Article12 { get; } = Of(
        "12",
        new("مآل الملتمس المقبول", "Suite d'une motion acceptée", "What follows acceptance"),
        Paragraph.NotEncodedBecause(
            "§1",
            new(
                "توزع نسخة على أعضاء المجلس ويحال الملتمس إلى اللجنة المختصة لدراسته ومناقشته",
                "Copie est distribuée aux membres et la motion transmise à la commission compétente pour étude et discussion",
                "A copy is given to the members and the motion goes to the competent committee for study and debate"),
            Confidence.Verified,
            WhyNot.AfterAcceptance).Quoting("توزع نسخة من الملتمس المقبول على جميع أعضاء المجلس المعني"),
        Paragraph.NotEncodedBecause(
            "§2",
            new(
                "لكل عضو أو أكثر تبنيه أساسا لمقترح قانون",
                "Tout membre peut la reprendre comme base d'une proposition de loi",
                "Any member may take it up as the basis of a bill"),
            Confidence.Verified,
            WhyNot.AfterAcceptance).Quoting("واعتماده أساسا لتقديم مقترح قانون"));

    /// <summary>Article 12 bis: from when periods are counted after elections.</summary>
    public static Article Article12Bis { get; } = Of(
        "12 bis",
        new(
            "ابتداء الآجال بعد تشكيل الأجهزة",
            "Départ des délais après la formation des organes",
            "Start of periods once organs are formed"),
        Paragraph.Timed(
            "§1",
            new(
                "تحتسب الآجال من تشكيل الأجهزة المختصة بالمجلسين (مادة أضيفت سنة 2021، ولم تكن نافذة قبل 13 شتنبر 2021)",
                "Les délais se comptent de la formation des organes compétents des Chambres (article ajouté en 2021, non en vigueur avant le 13 septembre 2021)",
                "Periods are counted from the formation of the competent organs of the Houses (added in 2021, not in force before 13 September 2021)"),
            Confidence.Verified,
            StatedPeriod.Listed(
                new(Instruments.OrganicLaw64_14, "12 bis", "§1", Confidence.Verified),
                new(
                    "تشكيل الأجهزة المختصة بكل من المجلسين",
                    "formation des organes compétents de chaque Chambre",
                    "formation of the competent organs of each House"),
                new("كل آجال القانون", "tous les délais de la loi", "every period of the law"),
                new("احتساب الأجل من ذلك اليوم", "compter le délai de ce jour", "count the period from that day"),
                _bureau)).Quoting("تشكيل الأجهزة المختصة بكل من مجلس النواب ومجلس المستشارين"));

    /// <summary>Article 13: personal data.</summary>
    public static Article Article13 { get; } = Of(
        "13",
        new("المعطيات الشخصية", "Données personnelles", "Personal data"),
        Paragraph.NotEncodedBecause(
            "§1",
            new(
                "لا تستعمل المعطيات الشخصية لأصحاب الملتمس ومدعميه لغير ما جمعت من أجله، تحت طائلة عقوبات القانون 09.08",
                "Les données personnelles des auteurs et soutiens ne servent qu'à ce pour quoi elles ont été recueillies, sous peine des sanctions de la loi 09-08",
                "Personal data of owners and supporters serve only what they were collected for, under the penalties of law 09-08"),
            Confidence.VerifiedWords,
            WhyNot.NoCondition).Quoting("التي جمعت من أجلها"));

    private static Article Of(string number, Phrase subject, params Sequence<Paragraph> paragraphs) => new()
    {
        Instrument = Instruments.OrganicLaw64_14,
        Number = number,
        Subject = subject,
        Chapter = Chapters.Motions,
        Paragraphs = paragraphs,
    };
}
