using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.Law57_11;

/// <summary>Law 57-11, article 3: the personal conditions of registration, to which letter b of art. 123 refers.</summary>
internal static class Article3
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
                    "مغاربة، بالغون ثمان عشرة سنة شمسية كاملة، متمتعون بحقوقهم المدنية والسياسية، وغير موجودين في حالة من حالات فقدان الأهلية الانتخابية؛ والسن يوم حصر اللوائح نهائيا",
                    "Marocains, dix-huit années grégoriennes révolues, jouissant de leurs droits civils et politiques, sans incapacité électorale ; l'âge s'apprécie au jour de la clôture définitive des listes",
                    "Moroccan, eighteen full solar years of age, enjoying civil and political rights, under no electoral incapacity; age is taken on the day the lists are finally closed"),
                Confidence.Verified,
                CitizensFacts.Eligible, CitizensFacts.CountedEligible).Quoting("والمتمتعون بحقوقهم المدنية والسياسية وغير الموجودين في إحدى حالات فقدان الأهلية الانتخابية"),
            Paragraph.NotEncodedBecause(
                "§2",
                new(
                    "البطاقة الوطنية للتعريف وحدها معتمدة للقيد",
                    "Seule la carte nationale d'identité est admise pour l'inscription",
                    "Only the national identity card is accepted for registration"),
                Confidence.Verified,
                new(
                    "يتعلق بمسطرة القيد لا بشروط الموقعين؛ أما نسخ البطائق ففي المادة 3 من المرسوم 2.16.403",
                    "concerne la procédure d'inscription ; les copies de cartes relèvent de l'art. 3 du décret 2-16-403",
                    "concerns the procedure of registration; card copies are a matter of art. 3 of decree 2-16-403")).Quoting("تعتمد البطاقة الوطنية للتعريف وحدها للقيد"),
            Paragraph.NotEncodedBecause(
                "silence",
                new(
                    "لا مقابل في العريضة ليوم حصر اللوائح؛ واليوم المأخوذ به هنا يوم الإيداع",
                    "La clôture des listes n'a pas d'équivalent pour une pétition ; le jour retenu ici est celui du dépôt",
                    "A petition has no day on which lists are closed; the day taken here is the deposit"),
                Confidence.Inferred,
                new(
                    "اختيار يحتاج إلى تأكيد خبير؛ والملف يصرح بعدد المستوفين في ذلك اليوم",
                    "choix à confirmer par un expert ; le dossier déclare combien remplissent les conditions ce jour-là",
                    "a choice for an expert to confirm; the file states how many meet the conditions on that day")),
            Paragraph.NotEncodedBecause(
                "versions",
                new(
                    "قرئت النسخة المحينة إلى 29 يناير 2026؛ والقانون 55.25 غير المواد 3 و4 و6 و7 و8، ولم تقرأ صيغتها السابقة",
                    "La version lue est celle du 29 janvier 2026 ; la loi 55-25 a modifié les art. 3, 4, 6, 7 et 8, dont la rédaction antérieure n'a pas été lue",
                    "The version read is that of 29 January 2026; law 55-25 changed arts 3, 4, 6, 7 and 8, whose earlier wording was not read"),
                Confidence.Inferred,
                new(
                    "لعريضة مودعة قبل ذلك التاريخ، يتحقق من يملأ الملف من الصيغة السارية يوم الإيداع",
                    "pour une pétition déposée avant cette date, qui remplit le dossier vérifie la rédaction en vigueur au jour du dépôt",
                    "for a petition deposited before that day, whoever fills the file checks the wording in force on the day of deposit")),
        ],
    };
}
