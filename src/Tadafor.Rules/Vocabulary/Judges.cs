using Tadafor.Domain.Words;

namespace Tadafor.Rules.Vocabulary;

/// <summary>The organs whose judgement the law calls for.</summary>
internal static class Judges
{
    /// <summary>Art. 125 §2: the bureau verifies the conditions.</summary>
    public static Phrase Bureau { get; } = new("مكتب المجلس", "le bureau du conseil", "the bureau of the council");

    /// <summary>The council itself, for what it must heed when it elects.</summary>
    public static Phrase Council { get; } = new("المجلس", "le conseil", "the council");

    /// <summary>Whoever reads a clause of a charter and says what it provides.</summary>
    public static Phrase Reader { get; } = new("من يقرأ البند", "qui lit la clause", "whoever reads the clause");

    /// <summary>Whoever the local rules of a participatory budget name: no law does.</summary>
    public static Phrase LocalRulesNamed { get; } = new(
        "من تعينه القواعد المحلية",
        "l'organe que désignent les règles locales",
        "the organ that the local rules name");

    /// <summary>No text says who judges what a consultative body may study.</summary>
    public static Phrase BodyOrCouncil { get; } = new(
        "الهيئة أو المجلس (لا يعين النص أحدهما)",
        "l'instance ou le conseil (le texte ne désigne ni l'une ni l'autre)",
        "the body or the council (the text names neither)");

    /// <summary>44-14 arts 9 and 13: the petitions committee of the authority addressed verifies the conditions.</summary>
    public static Phrase PetitionsCommittee { get; } = new("لجنة العرائض", "la commission des pétitions", "the petitions committee");

    /// <summary>64-14 art. 9: the bureau of the House verifies the conditions.</summary>
    public static Phrase HouseBureau { get; } = new(
        "مكتب المجلس البرلماني المعني",
        "le bureau de la Chambre saisie",
        "the bureau of the House addressed");
}
