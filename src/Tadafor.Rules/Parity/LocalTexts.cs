using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;

namespace Tadafor.Rules.Parity;

/// <summary>Local texts (internal rules, statutes, a charter) as something to cite, and what they ask as something in force.</summary>
internal static class LocalTexts
{
    private static readonly Phrase _word = new("المادة", "art.", "art.");

    private static readonly Phrase _unread = new(
        "نص محلي كما يصرح به الملف، لم يقرأ",
        "texte local tel que le fichier le déclare, non lu",
        "local text as the file states it, not read");

    // A local text has no date here: whoever states what it fixes holds it to be in force.
    private static readonly Commencement _stated = Commencement.On(LocalDate.MinIsoValue, Confidence.Secondary, _unread);

    /// <summary>A place in a local text.</summary>
    public static Citation Cite(string source, string article, Confidence confidence = Confidence.Secondary)
    {
        Phrase title = Bidi.Quoted(source);
        return new(new Instrument("local", title, title, _word, _unread), article, null, confidence);
    }

    /// <summary>What it asks.</summary>
    public static Versions<Condition> Stated(Condition condition) => Versions<Condition>.InForce(_stated, condition);
}
