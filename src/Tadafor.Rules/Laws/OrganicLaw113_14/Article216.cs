using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw113_14;

/// <summary>Organic law 113-14, article 216: the six communes with arrondissements.</summary>
internal static class Article216
{
    internal static Citation Cites { get; } = new(Instruments.OrganicLaw113_14, "216", null, Confidence.Verified);

    /// <summary>The six communes, in the order of the article.</summary>
    public static Sequence<Phrase> Communes { get; } =
    [
        new("الدار البيضاء", "Casablanca", "Casablanca"),
        new("الرباط", "Rabat", "Rabat"),
        new("طنجة", "Tanger", "Tangier"),
        new("مراكش", "Marrakech", "Marrakech"),
        new("فاس", "Fès", "Fez"),
        new("سلا", "Salé", "Salé"),
    ];

    /// <summary>
    /// Whether a commune is one of the six, by its name in any of the three languages and any usual spelling: with or without accents,
    /// hamza, article
    /// or the word "commune". A name that is none of theirs proves nothing:
    /// it may be another spelling.
    /// </summary>
    public static bool IsNamed(string commune) => _spellings.Contains(CommuneName.Folded(commune));

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.OrganicLaw113_14,
        Number = "216",
        Subject = new("الجماعات ذات نظام المقاطعات", "Communes à arrondissements", "Communes with arrondissements"),
        Chapter = Chapters.Citizens,
        Paragraphs =
        [
            Paragraph.Defining(
                "§1",
                new(
                    "تسري المقتضيات الخاصة بنظام المقاطعات على ست جماعات: الدار البيضاء والرباط وطنجة ومراكش وفاس وسلا",
                    "Les dispositions propres aux arrondissements valent pour six communes : Casablanca, Rabat, Tanger, Marrakech, Fès et Salé",
                    "The provisions on arrondissements apply to six communes: Casablanca, Rabat, Tangier, Marrakech, Fez and Salé"),
                Confidence.Verified,
                PetitionFacts.Arrondissements).Quoting("البيضاء والرباط وطنجة ومراكش وفاس وسلا للقواعد المطبقة على الجماعات مع مراعاة مقتضيات هذا القسم"),
        ],
    };

    /// <summary>Usual spellings of one of the six beside its names.</summary>
    public static Sequence<string> OtherSpellings(Phrase commune) => commune.Fr switch
    {
        "Casablanca" => ["Dar el Beida"],
        "Tanger" => ["Tanja"],
        "Marrakech" => ["Marrakesh"],
        "Fès" => ["Fas"],
        "Salé" => ["Sala"],
        _ => [],
    };

    private static readonly HashSet<string> _spellings =
        [.. Communes.SelectMany(c => (string[])[c.Ar, c.Fr, c.En, .. OtherSpellings(c)]).Select(CommuneName.Folded)];
}
