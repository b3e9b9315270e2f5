using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;
using static Tadafor.Rules.Algebra.Quantity;
using static Tadafor.Rules.Vocabulary.ParityFacts;

namespace Tadafor.Rules.Laws.OrganicLaw59_11;

/// <summary>Organic law 59-11, articles 76 and 110: seats for women in the councils of regions, and of prefectures and provinces.</summary>
internal static class Articles76And110
{
    private static readonly Citation _third = new(Instruments.OrganicLaw59_11, "110", "§1", Confidence.Verified);

    /// <summary>Article 110: the second part of each list, a third of the seats rounded up, is women's alone.</summary>
    public static Rule ProvinceWomen { get; } = new()
    {
        Code = "province.council.women",
        Title = new(
            "مقاعد النساء في مجلس العمالة أو الإقليم",
            "Sièges des femmes au conseil préfectoral ou provincial",
            "Women's seats in the prefecture or province council"),
        Force = Force.Mandatory,
        Cites = [_third],
        Requires = InForce.Always((Quantity)CouncilWomen >= OneThird(CouncilMembers)),
        Note = new(
            "يخصص الجزء الثاني من كل لائحة للنساء عند الانتخاب؛ ولا يقول النص إن شغورا لاحقا يخل به",
            "la seconde partie de chaque liste est réservée aux femmes à l'élection ; le texte ne dit pas qu'une vacance ultérieure l'enfreint",
            "the second part of each list is reserved for women at the election; the text does not say that a later vacancy breaches it"),
        Examples =
        [
            Examples.Of(CouncilMembers, 13, CouncilWomen, 4, Verdict.Unsatisfied),
            Examples.Of(CouncilMembers, 13, CouncilWomen, 5, Verdict.Satisfied),
            Examples.Of(CouncilMembers, 15, CouncilWomen, 5, Verdict.Satisfied),
        ],
    };

    /// <summary>Article 76 as the rule book shows it.</summary>
    public static Article Article76 { get; } = new()
    {
        Instrument = Instruments.OrganicLaw59_11,
        Number = "76",
        Subject = new("دوائر انتخاب مجالس الجهات", "Circonscriptions des conseils régionaux", "Constituencies of regional councils"),
        Chapter = Chapters.Composition,
        Paragraphs =
        [
            Paragraph.NotEncodedBecause(
                "§1",
                new(
                    "دائرة انتخابية واحدة في كل عمالة أو إقليم أو عمالة مقاطعات",
                    "Une circonscription par préfecture, province ou préfecture d'arrondissements",
                    "One constituency for each prefecture, province or prefecture of arrondissements"),
                Confidence.Verified,
                new("يهم الاقتراع لا التأليف", "concerne le scrutin, non la composition", "concerns the ballot, not the composition")),
            Paragraph.NotEncodedBecause(
                "§3",
                new(
                    "يخصص للنساء ثلث المقاعد على الأقل في كل دائرة",
                    "Un tiers des sièges au moins est réservé aux femmes dans chaque circonscription",
                    "A third of the seats at least is reserved for women in each constituency"),
                Confidence.Verified,
                new(
                    "يحتسب الثلث دائرة بدائرة، بعدد مقاعد يحدده مرسوم (المادة 77) لم يرمز؛ وتأليف المجلس كله لا يثبته",
                    "le tiers se compte circonscription par circonscription, sur des sièges que fixe un décret (art. 77) non codé ; la composition du conseil entier ne l'établit pas",
                    "the third is counted constituency by constituency, of seats that a decree (art. 77) fixes, which is not encoded; the members of the whole council do not show it"))
                .Quoting("ثلث المقاعد على الأقل"),
        ],
    };

    /// <summary>Article 110 as the rule book shows it.</summary>
    public static Article Article110 { get; } = new()
    {
        Instrument = Instruments.OrganicLaw59_11,
        Number = "110",
        Subject = new(
            "لوائح الترشيح لمجالس العمالات والأقاليم",
            "Listes pour les conseils préfectoraux et provinciaux",
            "Lists for prefecture and province councils"),
        Chapter = Chapters.Composition,
        Paragraphs =
        [
            Paragraph.Encoded(
                "§1",
                new(
                    "تتألف كل لائحة من جزأين؛ والثاني للنساء وحدهن، بثلث المقاعد مرفوعا إلى العدد الصحيح الأعلى",
                    "Chaque liste a deux parties ; la seconde, d'un tiers des sièges arrondi à l'entier supérieur, est réservée aux femmes",
                    "Each list has two parts; the second, of a third of the seats rounded up, is women's alone"),
                Confidence.Verified,
                ProvinceWomen).Quoting("مع رفع العدد عند الاقتضاء إلى العدد الصحيح الأعلى"),
            Paragraph.NotEncodedBecause(
                "rest",
                new(
                    "إيداع التصريحات بالترشيح وأجله، ورأس اللائحة، وتبليغ الرفض",
                    "Dépôt des candidatures et son délai, tête de liste, notification d'un refus",
                    "Filing of candidacies and its time, head of the list, notice of a refusal"),
                Confidence.Verified,
                new(
                    "يهم الترشيح لا التأليف",
                    "concerne les candidatures, non la composition",
                    "concerns candidacies, not the composition")),
        ],
    };
}
