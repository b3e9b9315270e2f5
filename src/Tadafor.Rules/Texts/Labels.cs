using Tadafor.Domain.Words;

namespace Tadafor.Rules.Texts;

/// <summary>Labels of details.</summary>
internal static class Labels
{
    public static Phrase LegalBasis { get; } = new("السند القانوني", "base légale", "legal basis");

    public static Phrase OnFile { get; } = new("في الملف", "au dossier", "on file");

    public static Phrase NeededFor { get; } = new("يتوقف عليه", "nécessaire pour", "needed for");

    public static Phrase NotJudged { get; } = new("لا تقدير في الملف من", "aucune appréciation au dossier de", "no judgement on file of");

    public static Phrase Readings { get; } = new("القراءات المعتمدة", "lectures retenues", "readings taken");

    public static Phrase ReadAs { get; } = new("قراءة النص", "lecture du texte", "reading of the text");

    public static Phrase Binds { get; } = new("طبيعة القاعدة", "portée", "how it binds");

    public static Phrase Cure { get; } = new("ما يستوفيه", "remède", "cure");

    public static Phrase Question { get; } = new("سؤال مفتوح", "question ouverte", "open question");
}
