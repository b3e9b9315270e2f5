using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Parity;

/// <summary>Local texts (internal rules, statutes, a charter) as something to cite, and what they ask as something in force.</summary>
internal static class LocalTexts
{
    private static readonly Phrase _word = new("المادة", "art.", "art.");

    // A local text has no date here: whoever states what it fixes holds it to be in force.
    private static readonly Commencement _stated = Commencement.On(LocalDate.MinIsoValue, Confidence.Secondary, LocalText.Unread);

    /// <summary>A place in a local text.</summary>
    public static Citation Cite(string source, string article, Confidence confidence = Confidence.Secondary) =>
        new(LocalText.Of("local", source, _word), article, null, confidence);

    /// <summary>What it asks.</summary>
    public static Versions<Condition> Stated(Condition condition) => Versions<Condition>.InForce(_stated, condition);
}
