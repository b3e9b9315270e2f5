using NodaTime;
using Tadafor.Domain.Bodies;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
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
    public static Citation Cite(string source, string article, LegalLayer layer, Confidence confidence = Confidence.Secondary) =>
        new(LocalText.Of(layer == LegalLayer.InternalRules ? layer.Code() : "local", source, _word, layer), article, null, confidence);

    /// <summary>The place of a statute.</summary>
    public static Citation Cite<T>(Fixed<T> statute) => Cite(statute.Source, statute.Article, statute.Layer, statute.Confidence);

    /// <summary>The place of a goal.</summary>
    public static Citation Cite(LocalGoal goal) => Cite(goal.Source, goal.Article, goal.Layer);

    /// <summary>What it asks.</summary>
    public static Versions<Condition> Stated(Condition condition) => Versions<Condition>.InForce(_stated, condition);
}
