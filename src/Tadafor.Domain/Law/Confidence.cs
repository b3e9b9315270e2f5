using Tadafor.Domain.Words;

namespace Tadafor.Domain.Law;

/// <summary>How well a provision is known: where its words and numbers were read.</summary>
public enum Confidence
{
    /// <summary>No text seen. <c>default</c>, so that nothing is trusted by accident.</summary>
    Memory = 0,

    /// <summary>Press, academic or association source, not checked against an official document (mark S).</summary>
    Secondary,

    /// <summary>Read in an official guide or on an official site, not in the law (mark G).</summary>
    OfficialGuide,

    /// <summary>No text states it: concluded from texts that were read, or chosen by the authors of the rules (mark I).</summary>
    Inferred,

    /// <summary>The words are certain; digits in the available copy are damaged and were checked against other texts (mark V~).</summary>
    VerifiedWords,

    /// <summary>Read in the official text (mark V).</summary>
    Verified,

    /// <summary>Read in the official text, and a second independent copy agrees (mark V2).</summary>
    VerifiedTwice,
}

/// <summary>Marks, codes and words for <see cref="Confidence"/>.</summary>
public static class ConfidenceMarks
{
    /// <summary>The short mark: M, S, G, I, V~, V or V2.</summary>
    public static string Mark(this Confidence confidence) => confidence switch
    {
        Confidence.VerifiedTwice => "V2",
        Confidence.Verified => "V",
        Confidence.VerifiedWords => "V~",
        Confidence.Inferred => "I",
        Confidence.OfficialGuide => "G",
        Confidence.Secondary => "S",
        Confidence.Memory => "M",
    };

    /// <summary>The stable code, such as <c>verified-twice</c>.</summary>
    public static string Code(this Confidence confidence) => confidence switch
    {
        Confidence.VerifiedTwice => "verified-twice",
        Confidence.Verified => "verified",
        Confidence.VerifiedWords => "verified-words",
        Confidence.Inferred => "inferred",
        Confidence.OfficialGuide => "official-guide",
        Confidence.Secondary => "secondary",
        Confidence.Memory => "memory",
    };

    /// <summary>What the mark means.</summary>
    public static Phrase Meaning(this Confidence confidence) => confidence switch
    {
        Confidence.VerifiedTwice => new(
            "قُرئ في النص الرسمي وطابقته نسخة ثانية",
            "lu dans le texte officiel, confirmé par une seconde copie",
            "read in the official text, confirmed by a second copy"),
        Confidence.Verified => new("قُرئ في النص الرسمي", "lu dans le texte officiel", "read in the official text"),
        Confidence.VerifiedWords => new(
            "الكلمات مؤكدة، والأرقام مقابلة بنصوص أخرى",
            "mots certains, chiffres recoupés avec d'autres textes",
            "words certain, digits cross-checked with other texts"),
        Confidence.Inferred => new(
            "لا يقوله نص: استنتاج أو اختيار من واضعي القواعد",
            "aucun texte ne le dit : déduction ou choix des auteurs des règles",
            "no text says so: an inference or a choice of the authors of the rules"),
        Confidence.OfficialGuide => new("دليل أو موقع رسمي", "guide ou site officiel", "official guide or site"),
        Confidence.Secondary => new("مصدر ثانوي", "source secondaire", "secondary source"),
        Confidence.Memory => new("لم يُطَّلع على أي نص", "aucun texte consulté", "no text seen"),
    };
}
