using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw113_14;

/// <summary>Organic law 113-14, article 86: international cooperation, the commune's own powers.</summary>
internal static class Article86
{
    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.OrganicLaw113_14,
        Number = "86",
        Subject = new("التعاون الدولي", "Coopération internationale", "International cooperation"),
        Chapter = Chapters.Powers,
        Paragraphs =
        [
            Paragraph.Defining(
                "§1",
                new(
                    "للجماعة إبرام اتفاقيات تعاون مع فاعلين من خارج المملكة والحصول على تمويلات، بعد موافقة السلطات العمومية",
                    "La commune peut conclure des conventions de coopération avec des acteurs étrangers et en recevoir des fonds, après accord des autorités publiques",
                    "The commune may conclude cooperation agreements with actors outside the Kingdom and receive funds, after the public authorities agree"),
                Confidence.Verified,
                PetitionFacts.WithinPowers, PetitionFacts.MatterPicked).Quoting("في نفس الإطار بعد موافقة السلطات العمومية"),
            Paragraph.NotEncodedBecause(
                "§2",
                new(
                    "لا اتفاقية بين جماعة، أو مؤسسة للتعاون بين الجماعات، أو مجموعة للجماعات الترابية، ودولة أجنبية",
                    "Aucune convention entre une commune, un établissement de coopération intercommunale ou un groupement de collectivités territoriales et un État étranger",
                    "No agreement between a commune, an inter-communal cooperation body or a grouping of local authorities and a foreign State"),
                Confidence.Verified,
                new(
                    "حد للاختصاص يقدره من يبت في دخول الموضوع في صلاحيات المجلس",
                    "limite de la compétence, à apprécier par qui juge si l'objet relève des attributions du conseil",
                    "a limit of the power, for whoever judges whether the object lies within the council's powers")).Quoting("لا يمكن إبرام أي اتفاقية بين جماعة أو مؤسسة التعاون بين الجماعات"),
        ],
        Powers =
        [
            Catalogue.Entry(
                "86",
                "§1",
                PowerKind.Own,
                "cooperation",
                "اتفاقيات التعاون الدولي وتمويلاته بعد موافقة السلطات العمومية",
                "conventions et financements de coopération internationale, après accord des autorités publiques",
                "international cooperation agreements and funds, after the public authorities agree"),
        ],
    };
}
