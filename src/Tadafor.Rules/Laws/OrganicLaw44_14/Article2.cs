using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;
using static Tadafor.Rules.Vocabulary.CommitteeFacts;

namespace Tadafor.Rules.Laws.OrganicLaw44_14;

/// <summary>Organic law 44-14, article 2: what a petition is, who owns it, who supports it.</summary>
internal static class Article2
{
    private static readonly Citation _at1 = new(Instruments.OrganicLaw44_14, "2", "(1)", Confidence.VerifiedWords);
    private static readonly Citation _at2 = new(Instruments.OrganicLaw44_14, "2", "(3)", Confidence.VerifiedWords);
    private static readonly Citation _at3 = new(Instruments.OrganicLaw44_14, "2", "(6)", Confidence.VerifiedWords);

    /// <summary>Item 1: a written request, on paper or electronic.</summary>
    public static Rule Written { get; } = new()
    {
        Code = "national.petition.in-writing",
        Title = new("الكتابة، على الورق أو إلكترونيا", "Écrit, sur papier ou électronique", "In writing, on paper or electronic"),
        Force = Force.Mandatory,
        Cites = [_at1],
        Requires = InForce.AsAmended(PetitionFacts.InWriting),
        Examples =
        [
            Examples.Of(PetitionFacts.InWriting, true, Verdict.Satisfied),
            Examples.Of(PetitionFacts.InWriting, false, Verdict.Unsatisfied),
            Examples.Silent(Verdict.Undetermined),
        ],
    };

    /// <summary>Item 3: owners who signed, with civil and political rights, registered.</summary>
    public static Rule Owners { get; } = new()
    {
        Code = "national.petition.owners",
        Title = new("أصحاب العريضة", "Auteurs de la pétition", "Owners of the petition"),
        Force = Force.Mandatory,
        Cites = [_at2],
        Requires = InForce.AsAmended(OwnersQualify),
        Note = new(
            "التسجيل نفسه مشترط هنا، خلافا لعرائض الجماعات والعمالات والأقاليم",
            "l'inscription elle-même est exigée ici, à la différence des pétitions aux communes, préfectures et provinces",
            "registration itself is asked for here, unlike petitions to communes, prefectures and provinces"),
        Examples =
        [
            Examples.Of(OwnersQualify, true, Verdict.Satisfied),
            Examples.Of(OwnersQualify, false, Verdict.Unsatisfied),
            Examples.Silent(Verdict.Undetermined),
        ],
    };

    /// <summary>Item 6: at least five members.</summary>
    public static Rule CommitteeSize { get; } = new()
    {
        Code = "national.petition.committee",
        Title = new("لجنة تقديم العريضة", "Commission de présentation", "Presenting committee"),
        Force = Force.Mandatory,
        Cites = [_at3],
        Requires = InForce.AsAmended((Quantity)Members >= 5),
        Examples =
        [
            Examples.Of(Members, 4, Verdict.Unsatisfied),
            Examples.Of(Members, 5, Verdict.Satisfied),
            Examples.Silent(Verdict.Undetermined),
        ],
    };

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.OrganicLaw44_14,
        Number = "2",
        Subject = new(
            "تعاريف: العريضة وأصحابها ومدعموها ولجنتها",
            "Définitions : pétition, auteurs, soutiens, commission",
            "Definitions: petition, owners, supporters, committee"),
        Chapter = Chapters.National,
        Paragraphs =
        [
            Paragraph.Encoded(
                "(1)",
                new(
                    "العريضة طلب مكتوب على دعامة ورقية أو إلكترونية، يتضمن مطالب أو مقترحات أو توصيات",
                    "La pétition est une demande écrite, sur papier ou support électronique, portant demandes, propositions ou recommandations",
                    "A petition is a written request, on paper or electronic, with demands, proposals or recommendations"),
                Confidence.VerifiedWords,
                Written).Quoting("كل طلب مكتوب على دعامة ورقية أو إلكترونية"),
            Paragraph.Defining(
                "(2)",
                new(
                    "السلطات العمومية: رئيس الحكومة، ورئيس مجلس النواب، ورئيس مجلس المستشارين",
                    "Pouvoirs publics : le chef du gouvernement, les présidents des deux Chambres",
                    "Public authorities: the Head of Government, the presidents of the two Houses"),
                Confidence.VerifiedWords,
                NationalFacts.SeveralAuthorities).Quoting("رئيس الحكومة أو رئيس مجلس النواب أو رئيس مجلس المستشارين"),
            Paragraph.Encoded(
                "(3)",
                new(
                    "أصحاب العريضة: من بادروا إليها ووقعوها، متمتعين بحقوقهم و«مقيدين في اللوائح الانتخابية العامة»، مقيمين بالمغرب أو خارجه",
                    "Auteurs : ceux qui l'ont lancée et signée, jouissant de leurs droits et inscrits sur les listes électorales générales, résidant au Maroc ou à l'étranger",
                    "Owners: those who launched and signed it, enjoying their rights and registered on the general electoral lists, living in Morocco or abroad"),
                Confidence.VerifiedWords,
                Owners).Quoting("شريطة أن يكونوا متمتعين بحقوقهم المدنية والسياسية ومقيدين في اللوائح الانتخابية العامة"),
            Paragraph.Defining(
                "(4)",
                new(
                    "المدعمون: من وقعوا لائحة الدعم وتتوفر فيهم الشروط نفسها",
                    "Soutiens : ceux qui ont signé la liste de soutien et remplissent les mêmes conditions",
                    "Supporters: those who signed the support list and meet the same conditions"),
                Confidence.VerifiedWords,
                CommitteeFacts.Registered, CommitteeFacts.Supporters).Quoting("والذين تتوافر فيهم الشروط المنصوص عليها في البند الثالث من هذه المادة"),
            Paragraph.Defining(
                "(5)",
                new(
                    "لائحة الدعم: التوقيعات والأسماء وأرقام البطائق وعناوين الإقامة، على الورق أو عبر البوابة",
                    "Liste de soutien : signatures, noms, numéros de carte et adresses, sur papier ou sur le portail",
                    "Support list: signatures, names, card numbers and addresses, on paper or through the portal"),
                Confidence.VerifiedWords,
                CommitteeFacts.SupportList).Quoting("إما ماديا على الورق أو عبر البوابة الإلكترونية المعدة لهذا الغرض"),
            Paragraph.Encoded(
                "(6)",
                new(
                    "لجنة تقديم العريضة: خمسة أعضاء على الأقل يختارهم أصحاب المبادرة من بينهم",
                    "Commission de présentation : au moins cinq membres, que les auteurs choisissent parmi eux",
                    "Presenting committee: at least five members, whom the owners choose among themselves"),
                Confidence.VerifiedWords,
                CommitteeSize).Quoting("لجنة مكونة من خمسة أعضاء على الأقل يختارهم أصحاب المبادرة"),
        ],
    };
}
