using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.Constitution2011;

/// <summary>Constitution of 2011, article 1: participatory democracy and the constants.</summary>
internal static class Article1
{
    /// <summary>§3: the constants.</summary>
    internal static Citation Constants { get; } = new(Instruments.Constitution, "1", "§3", Confidence.Verified);

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.Constitution,
        Number = "1",
        Subject = new(
            "الديمقراطية التشاركية والثوابت",
            "Démocratie participative et constantes",
            "Participatory democracy and the constants"),
        Chapter = Chapters.Principles,
        Paragraphs =
        [
            Paragraph.NotEncodedBecause(
                "§1",
                new(
                    "نظام الحكم: ملكية دستورية، ديمقراطية برلمانية واجتماعية",
                    "Le régime : monarchie constitutionnelle, démocratique, parlementaire et sociale",
                    "The regime: a constitutional, democratic, parliamentary and social monarchy"),
                Confidence.Verified,
                new(
                    "مبدأ عام لا شرط فيه للعريضة",
                    "principe général, sans condition de pétition",
                    "a general principle, no condition of a petition")).Quoting("نظام ملكية دستورية، ديمقراطية برلمانية واجتماعية"),
            Paragraph.NotEncodedBecause(
                "§2",
                new(
                    "من أسس النظام الدستوري الديمقراطية المواطنة والتشاركية",
                    "La démocratie citoyenne et participative compte parmi les fondements du régime",
                    "Citizen and participatory democracy is among the foundations of the regime"),
                Confidence.Verified,
                new(
                    "مبدأ عام لا شرط فيه للعريضة",
                    "principe général, sans condition de pétition",
                    "a general principle, no condition of a petition")).Quoting("والديمقراطية المواطنة والتشاركية"),
            Paragraph.Defining(
                "§3",
                new(
                    "الثوابت: الدين الإسلامي السمح، والوحدة الوطنية متعددة الروافد، والملكية الدستورية، والاختيار الديمقراطي",
                    "Les constantes : la religion musulmane modérée, l'unité nationale aux affluents multiples, la monarchie constitutionnelle, le choix démocratique",
                    "The constants: moderate Muslim religion, national unity with its multiple components, constitutional monarchy, democratic choice"),
                Confidence.Verified,
                PetitionFacts.TouchesConstants).Quoting("الدين الإسلامي السمح، والوحدة الوطنية متعددة الروافد، والملكية الدستورية، والاختيار الديمقراطي"),
            Paragraph.NotEncodedBecause(
                "§4",
                new(
                    "تنظيم ترابي لا مركزي قائم على الجهوية المتقدمة",
                    "Organisation territoriale décentralisée, régionalisation avancée",
                    "Decentralised territorial organisation, advanced regionalisation"),
                Confidence.Verified,
                new(
                    "مبدأ عام لا شرط فيه للعريضة",
                    "principe général, sans condition de pétition",
                    "a general principle, no condition of a petition")).Quoting("تنظيم لا مركزي، يقوم على الجهوية المتقدمة"),
        ],
    };
}
