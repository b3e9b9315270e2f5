using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;
using static Tadafor.Rules.Vocabulary.CommitteeFacts;
using static Tadafor.Rules.Vocabulary.MotionFacts;

namespace Tadafor.Rules.Laws.OrganicLaw64_14;

/// <summary>Organic law 64-14, article 2: what a motion is, who owns it, who supports it.</summary>
internal static class Article2
{
    private static readonly Citation _at1 = new(Instruments.OrganicLaw64_14, "2", "(2)", Confidence.VerifiedWords);
    private static readonly Citation _at2 = new(Instruments.OrganicLaw64_14, "2", "(5)", Confidence.VerifiedWords);

    /// <summary>Item 2: owners who signed, with civil and political rights, registered.</summary>
    public static Rule Owners { get; } = new()
    {
        Code = "motion.owners",
        Title = new("أصحاب الملتمس", "Auteurs de la motion", "Owners of the motion"),
        Force = Force.Mandatory,
        Cites = [_at1],
        Requires = InForce.AsAmended(OwnersQualify),
        Examples =
        [
            Examples.Of(OwnersQualify, true, Verdict.Satisfied),
            Examples.Of(OwnersQualify, false, Verdict.Unsatisfied),
            Examples.Silent(Verdict.Undetermined),
        ],
    };

    /// <summary>Item 5: at least five members.</summary>
    public static Rule CommitteeSize { get; } = new()
    {
        Code = "motion.committee",
        Title = new("لجنة تقديم الملتمس", "Commission de présentation", "Presenting committee"),
        Force = Force.Mandatory,
        Cites = [_at2],
        Requires = InForce.AsAmended((Quantity)Members >= 5),
        Examples =
        [
            Examples.Of(Members, 4, Verdict.Unsatisfied),
            Examples.Of(Members, 5, Verdict.Satisfied),
            Examples.Silent(Verdict.Undetermined),
        ],
    };

    /// <summary>Item 5: from at least a third of the regions.</summary>
    public static Rule CommitteeSpread { get; } = new()
    {
        Code = "motion.committee-regions",
        Title = new("انتساب اللجنة إلى ثلث الجهات", "Commission issue d'un tiers des régions", "Committee from a third of the regions"),
        Force = Force.Mandatory,
        Cites = [_at2],
        Requires = InForce.AsAmended((Quantity)CommitteeRegions >= Quantity.OneThird(RegionsOfTheKingdom)),
        Note = new(
            "لا تذكر المادة عدد الجهات؛ والملف يبينه",
            "l'article ne dit pas combien il y a de régions ; le dossier l'indique",
            "the article does not say how many regions there are; the file states it"),
        Examples =
        [
            Examples.Of(CommitteeRegions, 3, RegionsOfTheKingdom, 12, Verdict.Unsatisfied),
            Examples.Of(CommitteeRegions, 4, RegionsOfTheKingdom, 12, Verdict.Satisfied),
            Examples.Of(CommitteeRegions, 4, RegionsOfTheKingdom, 13, Verdict.Unsatisfied),
            Examples.Of(CommitteeRegions, 4, Verdict.Undetermined),
        ],
    };

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.OrganicLaw64_14,
        Number = "2",
        Subject = new(
            "تعاريف: الملتمس وأصحابه ومدعموه ولجنته",
            "Définitions : motion, auteurs, soutiens, commission",
            "Definitions: motion, owners, supporters, committee"),
        Chapter = Chapters.Motions,
        Paragraphs =
        [
            Paragraph.Defining(
                "(1)",
                new(
                    "الملتمس مبادرة من مواطنات ومواطنين للمساهمة في المبادرة التشريعية",
                    "La motion est une initiative de citoyens en vue de contribuer à l'initiative législative",
                    "A motion is an initiative of citizens to contribute to legislation"),
                Confidence.VerifiedWords,
                MotionFacts.WithinLaw).Quoting("بهدف المساهمة في المبادرة التشريعية"),
            Paragraph.Encoded(
                "(2)",
                new(
                    "أصحاب الملتمس: من بادروا إليه ووقعوه، متمتعين بحقوقهم و«مقيدين في اللوائح الانتخابية العامة»",
                    "Auteurs : ceux qui l'ont lancée et signée, jouissant de leurs droits et inscrits sur les listes électorales générales",
                    "Owners: those who launched and signed it, enjoying their rights and registered on the general electoral lists"),
                Confidence.VerifiedWords,
                Owners).Quoting("شريطة أن يكونوا متمتعين بحقوقهم المدنية والسياسية ومقيدين في اللوائح الانتخابية العامة"),
            Paragraph.Defining(
                "(3)",
                new(
                    "المدعمون: من وقعوا لائحة الدعم وتتوفر فيهم الشروط نفسها",
                    "Soutiens : ceux qui ont signé la liste de soutien et remplissent les mêmes conditions",
                    "Supporters: those who signed the support list and meet the same conditions"),
                Confidence.VerifiedWords,
                CommitteeFacts.Registered).Quoting("والذين تتوافر فيهم الشروط المنصوص عليها في البند الثاني من هذه المادة"),
            Paragraph.Defining(
                "(4)",
                new(
                    "لائحة الدعم: التوقيعات والأسماء وأرقام البطائق وعناوين الإقامة، على الورق أو عبر البوابة",
                    "Liste de soutien : signatures, noms, numéros de carte et adresses, sur papier ou sur le portail",
                    "Support list: signatures, names, card numbers and addresses, on paper or through the portal"),
                Confidence.VerifiedWords,
                CommitteeFacts.SupportList).Quoting("إما ماديا على الورق أو عبر البوابة الإلكترونية المعدة لهذا الغرض"),
            Paragraph.Encoded(
                "(5)",
                new(
                    "لجنة التقديم: خمسة أعضاء على الأقل، ينتسبون إلى ثلث عدد جهات المملكة على الأقل",
                    "Commission de présentation : au moins cinq membres, issus d'au moins un tiers des régions du Royaume",
                    "Presenting committee: at least five members, from at least a third of the Kingdom's regions"),
                Confidence.VerifiedWords,
                CommitteeSize, CommitteeSpread).Quoting("شريطة أن ينتسبوا إلى ثلث عدد جهات المملكة على الأقل"),
        ],
    };
}
