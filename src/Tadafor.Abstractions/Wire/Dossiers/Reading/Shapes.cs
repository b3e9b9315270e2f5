using Tadafor.Domain.Words;

namespace Tadafor.Abstractions.Wire.Dossiers.Reading;

/// <summary>How values that only a dossier has are written, in words.</summary>
internal static class Shapes
{
    public static Phrase Signatory { get; } = new(
        "رمز بين علامتي تنصيص، أو {\"token\": …}",
        "un jeton entre guillemets, ou {\"token\": …}",
        "a token in quotation marks, or {\"token\": …}");

    public static Phrase Counts { get; } = new(
        "عدد صحيح، أو {\"value\": …}، أو {\"atLeast\": …, \"atMost\": …}",
        "un nombre entier, ou {\"value\": …}, ou {\"atLeast\": …, \"atMost\": …}",
        "a whole number, or {\"value\": …}, or {\"atLeast\": …, \"atMost\": …}");

    public static Phrase Source { get; } = new(
        "{\"document\": …} أو {\"register\": …}", "{\"document\": …} ou {\"register\": …}", "{\"document\": …} or {\"register\": …}");

    public static Phrase Judgement { get; } = Phrase.Same("{\"value\": …, \"by\": …, \"on\": …, \"reason\": …}");
}
