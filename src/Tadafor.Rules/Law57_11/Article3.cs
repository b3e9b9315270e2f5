using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Law57_11;

/// <summary>Law 57-11, article 3: the personal conditions of registration, to which letter b of art. 123 refers.</summary>
public static class Article3
{
    internal static Citation Cites { get; } = new(Instruments.Law57_11, "3", "§1", Confidence.Verified);

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.Law57_11,
        Number = "3",
        Subject = new("الشروط الشخصية للقيد", "Conditions personnelles d'inscription", "Personal conditions of registration"),
        Chapter = Chapters.Registration,
        Paragraphs =
        [
            Paragraph.Defining(
                "§1",
                new(
                    "مغاربة، بالغون ثمان عشرة سنة شمسية كاملة، متمتعون بحقوقهم المدنية والسياسية، وغير موجودين في حالة فقدان الأهلية الانتخابية. واليوم المرجعي للعريضة هو يوم الإيداع، إذ لا مقابل لحصر اللوائح",
                    "Marocains, dix-huit années grégoriennes révolues, jouissant de leurs droits civils et politiques, sans incapacité électorale. Pour une pétition, le jour de référence retenu est celui du dépôt : la clôture des listes n'a pas d'équivalent",
                    "Moroccan, eighteen full solar years of age, enjoying civil and political rights, under no electoral incapacity. For a petition the day of reference taken is the deposit: the closing of the lists has no equivalent"),
                Confidence.Verified,
                CitizensFacts.Eligible, CitizensFacts.CountedEligible),
            Paragraph.NotEncodedBecause(
                "§2",
                new(
                    "البطاقة الوطنية للتعريف وحدها معتمدة للقيد",
                    "Seule la carte nationale d'identité est admise pour l'inscription",
                    "Only the national identity card is accepted for registration"),
                Confidence.Verified,
                new(
                    "يتعلق بمسطرة القيد لا بشروط الموقعين؛ ونسخ البطائق في المادة 3 من المرسوم 2.16.403",
                    "concerne la procédure d'inscription ; les copies de cartes relèvent de l'art. 3 du décret 2-16-403",
                    "concerns the procedure of registration; card copies are a matter of art. 3 of decree 2-16-403")),
        ],
    };
}
