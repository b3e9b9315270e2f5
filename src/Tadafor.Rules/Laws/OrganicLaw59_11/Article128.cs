using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Questions;
using Tadafor.Rules.Vocabulary;
using static Tadafor.Rules.Algebra.Quantity;
using static Tadafor.Rules.Vocabulary.ParityFacts;
using static Tadafor.Rules.Vocabulary.PetitionFacts;

namespace Tadafor.Rules.Laws.OrganicLaw59_11;

/// <summary>Organic law 59-11, article 128: how many seats the council of a commune with arrondissements has.</summary>
internal static class Article128
{
    private static readonly Citation _cites = new(Instruments.OrganicLaw59_11, "128", "§1", Confidence.Verified);

    // 81 up to 750,000 inhabitants, ten more for each slice of 250,000, at most 131.
    private static readonly Quantity _seats = Quantity.ByReading(
        OpenQuestions.IncompleteSlice,
        ("complete", FirstOf(
            [Under(1_000_000, 81), Under(1_250_000, 91), Under(1_500_000, 101), Under(1_750_000, 111), Under(2_000_000, 121)],
            otherwise: 131,
            [_cites])),
        ("begun", FirstOf(
            [Under(750_001, 81), Under(1_000_001, 91), Under(1_250_001, 101), Under(1_500_001, 111), Under(1_750_001, 121)],
            otherwise: 131,
            [_cites])));

    /// <summary>Paragraph 1: the number of seats.</summary>
    public static Rule Number { get; } = new()
    {
        Code = "commune.council.size.arrondissements",
        Title = new(
            "عدد مقاعد مجلس جماعة ذات مقاطعات",
            "Nombre de sièges d'un conseil à arrondissements",
            "Number of seats of a council with arrondissements"),
        Force = Force.Mandatory,
        Cites = [_cites],
        Applies = Arrondissements,
        Requires = InForce.Always(((Quantity)TableSeats >= _seats) & ((Quantity)TableSeats <= _seats)),
        Examples =
        [
            Examples.Of(Arrondissements, true, Inhabitants, 750_000, TableSeats, 81, Verdict.Satisfied),
            Examples.Of(Arrondissements, true, Inhabitants, 900_000, TableSeats, 81, Verdict.Undetermined),
            Examples.Of(Arrondissements, true, Inhabitants, 1_000_000, TableSeats, 91, Verdict.Satisfied),
            Examples.Of(Arrondissements, true, Inhabitants, 3_000_000, TableSeats, 131, Verdict.Satisfied),
            Examples.Of(Arrondissements, true, Inhabitants, 3_000_000, TableSeats, 141, Verdict.Unsatisfied),
            Examples.Of(Arrondissements, false, Inhabitants, 900_000, TableSeats, 61, Verdict.NotApplicable),
        ],
    };

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.OrganicLaw59_11,
        Number = "128",
        Subject = new(
            "عدد أعضاء مجالس الجماعات ذات المقاطعات",
            "Effectif des conseils des communes à arrondissements",
            "Size of the councils of communes with arrondissements"),
        Chapter = Chapters.Composition,
        Paragraphs =
        [
            Paragraph.Encoded(
                "§1",
                new(
                    "81 عضوا إلى حدود 750\u00A0000 نسمة، ثم عشرة عن كل شريحة تعادل 250\u00A0000، في حدود 131",
                    "81 membres jusqu'à 750\u202F000 habitants, puis dix par tranche de 250\u202F000, au plus 131",
                    "81 members up to 750,000 inhabitants, then ten for each slice of 250,000, at most 131"),
                Confidence.Verified,
                Number).Quoting("مع إضافة عشرة أعضاء عن كل شريحة سكان تعادل"),
            Paragraph.NotEncodedBecause(
                "§2",
                new(
                    "يحدد مرسوم عدد المقاعد وتوزيعها بين المقاطعات",
                    "Un décret fixe le nombre de sièges et leur répartition entre arrondissements",
                    "A decree fixes the number of seats and shares them among arrondissements"),
                Confidence.Verified,
                DecreeIsNot),
            Paragraph.NotEncodedBecause(
                "§3",
                new(
                    "ينتخب أعضاء مجلس الجماعة ومجالس المقاطعات في لائحة واحدة",
                    "Les membres du conseil communal et des conseils d'arrondissement sont élus sur une même liste",
                    "Members of the commune council and of arrondissement councils are elected on one list"),
                Confidence.Verified,
                new("يهم الاقتراع لا التأليف", "concerne le scrutin, non la composition", "concerns the ballot, not the composition")),
        ],
    };

    private static Domain.Words.Phrase DecreeIsNot => new(
        "المرسوم نص تطبيقي لم يرمز هنا",
        "le décret d'application n'est pas codé ici",
        "the decree of application is not encoded here");

    private static Row Under(int inhabitants, int seats) => When((Quantity)Inhabitants < inhabitants, seats, _cites);
}
