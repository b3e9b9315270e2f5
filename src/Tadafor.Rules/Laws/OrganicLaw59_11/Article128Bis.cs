using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;
using static Tadafor.Rules.Algebra.Quantity;
using static Tadafor.Rules.Vocabulary.ParityFacts;
using static Tadafor.Rules.Vocabulary.PetitionFacts;

namespace Tadafor.Rules.Laws.OrganicLaw59_11;

/// <summary>Organic law 59-11, article 128 bis: seats for women in the councils of communes and arrondissements.</summary>
internal static class Article128Bis
{
    private static readonly Citation _item1 = new(Instruments.OrganicLaw59_11, "128 bis", "(1)", Confidence.Verified);
    private static readonly Citation _item2 = new(Instruments.OrganicLaw59_11, "128 bis", "(2)", Confidence.Verified);
    private static readonly Citation _item3 = new(Instruments.OrganicLaw59_11, "128 bis", "(3)", Confidence.Verified);

    /// <summary>Item 1: five seats where members are elected one by constituency.</summary>
    public static Rule SingleMember { get; } = new()
    {
        Code = "commune.council.women.single-member",
        Title = new(
            "مقاعد النساء في الاقتراع الفردي",
            "Sièges des femmes au scrutin uninominal",
            "Women's seats under the single-member ballot"),
        Force = Force.Mandatory,
        Cites = [_item1],
        Applies = !(Condition)ListBallot,
        Requires = InForce.Always((Quantity)CouncilWomen >= 5),
        Note = SeatsAtElection,
        Examples =
        [
            Examples.Of(ListBallot, false, CouncilWomen, 4, Verdict.Unsatisfied),
            Examples.Of(ListBallot, false, CouncilWomen, 5, Verdict.Satisfied),
            Examples.Of(ListBallot, true, CouncilWomen, 4, Verdict.NotApplicable),
        ],
    };

    /// <summary>Item 2: a third where members are elected from lists and there are no arrondissements.</summary>
    public static Rule Lists { get; } = new()
    {
        Code = "commune.council.women.lists",
        Title = new(
            "مقاعد النساء في الاقتراع باللائحة",
            "Sièges des femmes au scrutin de liste",
            "Women's seats under the list ballot"),
        Force = Force.Mandatory,
        Cites = [_item2],
        Applies = (Condition)ListBallot & !(Condition)Arrondissements,
        Requires = InForce.Always((Quantity)CouncilWomen >= OneThird(CouncilMembers)),
        Note = SeatsAtElection,
        Examples =
        [
            Examples.Of(ListBallot, false, CouncilMembers, 31, CouncilWomen, 10, Verdict.NotApplicable),
            Examples.Of(CouncilMembers, 31, CouncilWomen, 11, Verdict.Satisfied),
            Examples.Of(CouncilMembers, 31, CouncilWomen, 10, Verdict.Undetermined),
        ],
    };

    /// <summary>Item 3: a third of the seats of the commune council filled in each arrondissement, and at least three.</summary>
    public static Rule InTheArrondissement { get; } = new()
    {
        Code = "commune.council.women.arrondissement",
        Title = new(
            "مقاعد النساء برسم كل مقاطعة",
            "Sièges des femmes au titre de chaque arrondissement",
            "Women's seats in each arrondissement"),
        Force = Force.Mandatory,
        Cites = [_item3],
        Applies = Arrondissements,
        Requires = InForce.Always(
            ((Quantity)ArrondissementWomen >= OneThird(ArrondissementSeats)) & ((Quantity)ArrondissementWomen >= 3)),
        Note = SeatsAtElection,
        Examples =
        [
            Examples.Of(Arrondissements, true, ArrondissementSeats, 6, ArrondissementWomen, 2, Verdict.Unsatisfied),
            Examples.Of(Arrondissements, true, ArrondissementSeats, 6, ArrondissementWomen, 3, Verdict.Satisfied),
            Examples.Of(Arrondissements, true, ArrondissementSeats, 10, ArrondissementWomen, 3, Verdict.Unsatisfied),
        ],
    };

    /// <summary>Item 3: a third of the seats of each arrondissement council.</summary>
    public static Rule ArrondissementCouncils { get; } = new()
    {
        Code = "commune.arrondissement-council.women",
        Title = new(
            "مقاعد النساء في مجلس المقاطعة",
            "Sièges des femmes au conseil d'arrondissement",
            "Women's seats in the arrondissement council"),
        Force = Force.Mandatory,
        Cites = [_item3],
        Applies = Arrondissements,
        Requires = InForce.Always((Quantity)ArrondissementCouncilWomen >= OneThird(ArrondissementCouncil)),
        Note = SeatsAtElection,
        Examples =
        [
            Examples.Of(Arrondissements, true, ArrondissementCouncil, 31, ArrondissementCouncilWomen, 10, Verdict.Unsatisfied),
            Examples.Of(Arrondissements, true, ArrondissementCouncil, 31, ArrondissementCouncilWomen, 11, Verdict.Satisfied),
        ],
    };

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.OrganicLaw59_11,
        Number = "128 bis",
        Subject = new("المقاعد المخصصة للنساء", "Sièges réservés aux femmes", "Seats reserved for women"),
        Chapter = Chapters.Composition,
        Paragraphs =
        [
            Paragraph.Encoded(
                "(1)",
                new(
                    "خمسة مقاعد للنساء في كل مجلس ينتخب بالاقتراع الفردي، تلحق بالدوائر الأكثر ناخبين مسجلين",
                    "Cinq sièges pour les femmes dans chaque conseil élu au scrutin uninominal, rattachés aux circonscriptions comptant le plus d'inscrits",
                    "Five seats for women in each council elected by single-member ballot, attached to the constituencies with most registered voters"),
                Confidence.Verified,
                SingleMember).Quoting("وتلحق هذه المقاعد الخمسة بالدوائر الانتخابية الجماعية"),
            Paragraph.Encoded(
                "(2)",
                new(
                    "ثلث المقاعد، مع رفع العدد إلى العدد الصحيح الأعلى، في كل مجلس ينتخب باللائحة بدون مقاطعات",
                    "Un tiers des sièges, arrondi à l'entier supérieur, dans chaque conseil élu au scrutin de liste sans arrondissements",
                    "A third of the seats, rounded up, in each council elected from lists without arrondissements"),
                Confidence.Verified,
                Lists).Quoting("مع رفع العدد عند الاقتضاء إلى العدد الصحيح الأعلى"),
            Paragraph.Encoded(
                "(3)",
                new(
                    "في الجماعات المقسمة إلى مقاطعات: الثلث برسم كل مقاطعة، مرفوعا إلى العدد الصحيح الأعلى، على ألا يقل عن ثلاثة مقاعد؛ والثلث في كل مجلس مقاطعة",
                    "Dans les communes à arrondissements : un tiers au titre de chaque arrondissement, arrondi à l'entier supérieur et d'au moins trois sièges ; un tiers dans chaque conseil d'arrondissement",
                    "In communes with arrondissements: a third in each arrondissement, rounded up and at least three seats; a third in each arrondissement council"),
                Confidence.Verified,
                InTheArrondissement, ArrondissementCouncils).Quoting("شريطة ألا يقل هذا العدد برسم كل مقاطعة عن ثلاثة مقاعد"),
            Paragraph.NotEncodedBecause(
                "end",
                new(
                    "تخصم مقاعد البندين 2 و3 من المقاعد المحددة في المادتين 127 و128؛ وللنساء حق الترشح للمقاعد الأخرى",
                    "Les sièges des points 2 et 3 sont déduits de ceux des art. 127 et 128 ; les femmes peuvent se présenter aux autres sièges",
                    "The seats of items 2 and 3 are deducted from those of arts 127 and 128; women may stand for the other seats"),
                Confidence.Verified,
                new(
                    "لا عدد فيها غير ما ورد في البنود",
                    "aucun nombre autre que ceux des points",
                    "no number beyond those of the items")).Quoting("تخصم المقاعد المشار إليها في البندين 2 و3"),
        ],
    };

    private static Domain.Words.Phrase SeatsAtElection => new(
        "المقاعد مخصصة عند الانتخاب؛ ولا يقول النص إن شغورا لاحقا يخل بها",
        "les sièges sont réservés à l'élection ; le texte ne dit pas qu'une vacance ultérieure l'enfreint",
        "seats are reserved at the election; the text does not say that a later vacancy breaches it");
}
