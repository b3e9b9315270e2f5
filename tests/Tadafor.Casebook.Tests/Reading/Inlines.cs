using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Tadafor.Casebook.Tests.Reading;

/// <summary>The plain words of a Markdown block: emphasis, code marks and links are only their text.</summary>
internal static class Inlines
{
    public static string TextOf(MarkdownObject block) => string.Concat(block.Descendants().Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        LineBreakInline => " ",
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        _ => string.Empty,
    })).Trim();
}
