using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Law57_11;

/// <summary>Law 57-11, articles 2 and 4 to 8: compulsory registration, residence, exceptions and incapacities.</summary>
public static class Articles4To8
{
    /// <summary>Article 2.</summary>
    public static Article Article2 { get; } = new()
    {
        Instrument = Instruments.Law57_11,
        Number = "2",
        Subject = new("القيد إجباري", "Inscription obligatoire", "Registration is compulsory"),
        Chapter = Chapters.Registration,
        Paragraphs =
        [
            Paragraph.NotEncodedBecause(
                "§1",
                new("القيد في اللوائح إجباري", "L'inscription est obligatoire", "Registration is compulsory"),
                Confidence.Verified,
                new(
                    "من لم يسجل خالف قاعدة أخرى، والمادة 123 لا تجعل ذلك مانعا (السؤال Q1)",
                    "qui n'est pas inscrit enfreint une autre règle ; l'art. 123 n'en fait pas un obstacle (question Q1)",
                    "who is not registered breaches another rule; art. 123 does not make it an obstacle (question Q1)")),
        ],
    };

    /// <summary>Article 4.</summary>
    public static Article Article4 { get; } = new()
    {
        Instrument = Instruments.Law57_11,
        Number = "4",
        Subject = new("الإقامة ومكان طلب القيد", "Résidence et lieu d'inscription", "Residence and place of registration"),
        Chapter = Chapters.Registration,
        Paragraphs =
        [
            Paragraph.Defining(
                "§1",
                new(
                    "يطلب القيد في الجماعة التي يقيم فيها صاحب الطلب فعليا منذ ثلاثة أشهر على الأقل (السؤال Q2)",
                    "L'inscription se demande dans la commune où l'on réside effectivement depuis trois mois au moins (question Q2)",
                    "Registration is asked for in the commune where one has effectively lived for at least three months (question Q2)"),
                Confidence.Verified,
                CitizensFacts.EligibleSomewhere, CitizensFacts.EligibleHere),
        ],
    };

    /// <summary>Articles 5 and 6.</summary>
    public static Article Articles5And6 { get; } = new()
    {
        Instrument = Instruments.Law57_11,
        Number = "5-6",
        Subject = new("استثناءات من شرط الإقامة", "Exceptions à la condition de résidence", "Exceptions to the condition of residence"),
        Chapter = Chapters.Registration,
        Paragraphs =
        [
            Paragraph.NotEncodedBecause(
                "§1",
                new(
                    "أحكام خاصة بالموظفين وعائلاتهم، والمولودين بمناطق الترحال، والمغاربة المقيمين بالخارج",
                    "Règles propres aux fonctionnaires et à leurs familles, aux natifs des zones de nomadisme, aux Marocains de l'étranger",
                    "Rules for civil servants and their families, those born in nomadic areas, and Moroccans living abroad"),
                Confidence.Verified,
                new(
                    "تستثني من مدة الإقامة فقط؛ من يملأ الملف يصرح بمن يستوفي الشرط بها",
                    "elles n'exceptent que de la durée de résidence ; le dossier déclare qui remplit la condition par leur effet",
                    "they except from the length of residence only; the file states who meets the condition through them")),
        ],
    };

    /// <summary>Articles 7 and 8.</summary>
    public static Article Articles7And8 { get; } = new()
    {
        Instrument = Instruments.Law57_11,
        Number = "7-8",
        Subject = new("حالات فقدان الأهلية الانتخابية", "Incapacités électorales", "Electoral incapacities"),
        Chapter = Chapters.Registration,
        Paragraphs =
        [
            Paragraph.Defining(
                "§1",
                new(
                    "لا يقيد حملة السلاح في الخدمة، ولا المحكوم عليهم بالعقوبات المذكورة، إلى انصرام المدد المحددة",
                    "Ne peuvent être inscrits ceux qui portent les armes en service ni les condamnés aux peines énumérées, jusqu'à l'expiration des délais fixés",
                    "Those who bear arms in service and those convicted to the listed penalties cannot be registered, until the set periods have run out"),
                Confidence.Verified,
                CitizensFacts.Eligible),
            Paragraph.NotEncodedBecause(
                "§2",
                new("تفصيل الجرائم والمدد", "Détail des infractions et des délais", "Details of offences and periods"),
                Confidence.Verified,
                new(
                    "تقدر السلطة المختصة الأهلية من السجلات؛ الملف يذكر النتيجة لكل موقع دون أسبابها",
                    "l'autorité compétente apprécie la capacité d'après les registres ; le dossier n'en porte que le résultat",
                    "the competent authority judges capacity from its registers; the file carries only the result")),
        ],
    };
}
