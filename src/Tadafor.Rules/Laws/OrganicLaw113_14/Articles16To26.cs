using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Questions;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;
using static Tadafor.Rules.Algebra.Quantity;
using static Tadafor.Rules.Vocabulary.ParityFacts;

namespace Tadafor.Rules.Laws.OrganicLaw113_14;

/// <summary>Organic law 113-14, articles 16, 17 and 26: vice-presidents and chairs of committees.</summary>
internal static class Articles16To26
{
    private static readonly BureauArticles _bureau = new(InForce.Law, Instruments.OrganicLaw113_14);
    private static readonly Citation _table = new(Instruments.OrganicLaw113_14, "16", "§1", Confidence.Verified);

    // The table names 15 and 23 alone: between them, and at 14 and 24, the text gives no number.
    private static readonly Quantity _vicePresidents = FirstOf(
        [
            Under(14, 3), Under(15, Between(3, 4)), Under(16, 4), Under(23, Between(4, 5)), Under(24, 5), Under(25, Between(5, 6)),
            Under(35, 6), Under(43, 7), Under(51, 8), Under(61, 9),
        ],
        otherwise: 10, [_table]);

    /// <summary>Article 16: how many vice-presidents.</summary>
    public static Rule Number { get; } = new()
    {
        Code = "commune.bureau.vice-presidents",
        Title = new("عدد نواب رئيس المجلس", "Nombre de vice-présidents du conseil", "Number of vice-presidents of the council"),
        Force = Force.Mandatory,
        Cites = [_table],
        Requires = InForce.Always(
            ((Quantity)VicePresidents >= _vicePresidents) & ((Quantity)VicePresidents <= _vicePresidents)),
        Examples =
        [
            Examples.Of(CouncilMembers, 31, VicePresidents, 6, Verdict.Satisfied),
            Examples.Of(CouncilMembers, 31, VicePresidents, 7, Verdict.Unsatisfied),
            Examples.Of(CouncilMembers, 18, VicePresidents, 4, Verdict.Undetermined),
        ],
    };

    /// <summary>Article 17 §6.</summary>
    public static Rule Women { get; } = _bureau.WomenOnTheList("17");

    /// <summary>Article 26 §3.</summary>
    public static Rule Chairs { get; } = _bureau.Chairs("26");

    /// <summary>Article 16 as the rule book shows it.</summary>
    public static Article Article16 { get; } = new()
    {
        Instrument = Instruments.OrganicLaw113_14,
        Number = "16",
        Subject = new("عدد نواب الرئيس", "Nombre de vice-présidents", "Number of vice-presidents"),
        Chapter = Chapters.Composition,
        Paragraphs =
        [
            Paragraph.Encoded(
                "§1",
                new(
                    "من ثلاثة نواب إلى عشرة حسب عدد أعضاء المجلس؛ ولا يذكر الجدول 14 ولا ما بين 16 و22 ولا 24",
                    "De trois à dix vice-présidents selon l'effectif du conseil ; le tableau ne cite ni 14, ni 16 à 22, ni 24",
                    "From three to ten vice-presidents by the size of the council; the table names neither 14, nor 16 to 22, nor 24"),
                Confidence.Verified,
                Number).Quoting("يحدد عدد نواب رؤساء مجالس الجماعات كما يلي"),
        ],
    };

    /// <summary>Article 17 as the rule book shows it.</summary>
    public static Article Article17 { get; } = _bureau.ListArticle("17", Women);

    /// <summary>Article 26 as the rule book shows it.</summary>
    public static Article Article26 { get; } = _bureau.ChairsArticle("26", Chairs);

    private static Row Under(int members, Quantity number) => When((Quantity)CouncilMembers < members, number, _table);

    private static Quantity Between(int below, int above) =>
        Quantity.ByReading(OpenQuestions.VicePresidentsBetweenRows, ("row-below", below), ("row-above", above));
}
