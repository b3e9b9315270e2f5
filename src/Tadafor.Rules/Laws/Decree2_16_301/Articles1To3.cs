using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;

namespace Tadafor.Rules.Laws.Decree2_16_301;

/// <summary>Decree 2.16.301, articles 1 to 3: what the action programme is.</summary>
internal static class Articles1To3
{
    /// <summary>The articles.</summary>
    public static IReadOnlyList<Article> All { get; } =
    [
        Decree.Of(
            "1",
            new("موضوع المرسوم", "Objet du décret", "What the decree is about"),
            Paragraph.NotEncodedBecause(
                "§1",
                new(
                    "يحدد المرسوم مسطرة إعداد برنامج عمل الجماعة وتتبعه وتحيينه وتقييمه",
                    "Le décret fixe la procédure d'élaboration, de suivi, d'actualisation et d'évaluation du programme d'action",
                    "The decree sets how the action programme is prepared, followed, updated and evaluated"),
                Confidence.Verified,
                Decree.NoRequest).Quoting("مسطرة إعداد برنامج عمل الجماعة وتتبعه وتحيينه وتقييمه")),
        Decree.Of(
            "2",
            new("البرنامج وثيقة مرجعية", "Le programme, document de référence", "The programme as the document of reference"),
            Paragraph.NotEncodedBecause(
                "§1",
                new(
                    "البرنامج هو الوثيقة المرجعية لبرمجة المشاريع والأنشطة ذات الأولوية",
                    "Le programme est le document de référence pour programmer les projets et activités prioritaires",
                    "The programme is the document of reference for planning the projects and activities that come first"),
                Confidence.Verified,
                Decree.NoRequest).Quoting("الوثيقة المرجعية للجماعة لبرمجة المشاريع")),
        Decree.Of(
            "3",
            new("مضمون البرنامج ومدته", "Contenu et durée du programme", "What the programme holds, and for how long"),
            Paragraph.NotEncodedBecause(
                "§1",
                new(
                    "يحدد البرنامج لمدة ست سنوات المشاريع التنموية، مع مراعاة الأولويات والانسجام مع برامج الجهة والعمالة أو الإقليم والبعد البيئي والإمكانيات",
                    "Le programme fixe pour six ans les projets de développement, compte tenu des priorités, des programmes de la région et de la préfecture ou province, de l'environnement et des moyens",
                    "The programme sets development projects for six years, with regard to priorities, the programmes of region and province, the environment and the means"),
                Confidence.Verified,
                new(
                    "مضمون البرنامج يقدره المجلس",
                    "le contenu du programme relève de l'appréciation du conseil",
                    "what the programme holds is for the council to judge")).Quoting("البرامج والمشاريع التنموية المقرر برمجتها أو إنجازها")),
    ];
}
