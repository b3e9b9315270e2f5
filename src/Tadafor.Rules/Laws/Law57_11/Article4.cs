using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.Law57_11;

/// <summary>Law 57-11, article 4: residence, and where registration is asked for.</summary>
internal static class Article4
{
    /// <summary>Why the procedure of registration gives no rule about a petition.</summary>
    internal static Phrase RegistrationProcedure { get; } = new(
        "يتعلق بمسطرة القيد لا بشروط الموقعين",
        "concerne la procédure d'inscription, non les conditions des signataires",
        "concerns the procedure of registration, not the conditions of signatories");

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
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
                    "يطلب القيد في الجماعة أو المقاطعة التي يقيم فيها صاحب الطلب بكيفية فعلية ومتصلة منذ ثلاثة أشهر على الأقل (السؤال Q2)",
                    "L'inscription se demande dans la commune ou l'arrondissement où l'on réside de façon effective et continue depuis trois mois au moins (question Q2)",
                    "Registration is asked for in the commune or arrondissement where one has lived effectively and continuously for at least three months (question Q2)"),
                Confidence.Verified,
                CitizensFacts.EligibleSomewhere, CitizensFacts.EligibleHere).Quoting("التي يقيمون فيها بكيفية فعلية ومتصلة منذ ثلاثة أشهر على الأقل"),
            Paragraph.Defining(
                "§3",
                new(
                    "لا يعتد بمحل إقامة ثانوية",
                    "Une résidence secondaire ne compte pas",
                    "A secondary residence does not count"),
                Confidence.Verified,
                CitizensFacts.EligibleSomewhere, CitizensFacts.EligibleHere).Quoting("على محل إقامة ثانوية كيفما كانت طبيعته"),
            Paragraph.NotEncodedBecause(
                "rest",
                new(
                    "الدائرة الانتخابية، وكيفية تقديم الطلب، والوثائق، والوصل",
                    "La circonscription, la façon de demander, les pièces et le récépissé",
                    "The constituency, how to apply, the documents and the receipt"),
                Confidence.Verified,
                RegistrationProcedure),
        ],
    };
}
