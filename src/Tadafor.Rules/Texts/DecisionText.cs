using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Texts;

/// <summary>
/// A decision as people read it, in Arabic, French or English: the outcome in a sentence, what to do, then each condition with its article,
/// facts,
/// sources and what is still open, and the readings it rests on.
/// </summary>
/// <remarks>
/// The text is made of the stored document alone, so that a decision of years ago can be read again in any language. It depends on no
/// culture of
/// the machine. Lines end in a line feed; in Arabic, digits and Latin letters that need it stand between Unicode isolates.
/// </remarks>
public static class DecisionText
{
    /// <summary>The text of a decision.</summary>
    public static string Of(Decision decision, Language language, TextStyle style = TextStyle.Plain) =>
        Of(DecisionDocument.Of(decision), language, style);

    /// <summary>The text of a stored decision.</summary>
    public static string Of(DecisionDocument decision, Language language, TextStyle style = TextStyle.Plain) =>
        Of(decision, language, new TextSettings { Style = style });

    /// <summary>The text of a stored decision, brief or whole.</summary>
    public static string Of(DecisionDocument decision, Language language, TextSettings settings)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(settings);
        IEnumerable<Block> parts = settings.IsBrief ? BriefParts.Of(decision, settings.File) : DecisionParts.Of(decision, settings.File);
        return settings.Style switch
        {
            TextStyle.Plain => PlainTextWriter.Write(parts, language, Math.Max(settings.Width, 20)),
            TextStyle.Markdown => MarkdownWriter.Write(parts, language),
        };
    }
}
