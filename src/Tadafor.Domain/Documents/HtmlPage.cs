using System.Security.Cryptography;
using System.Text;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Documents;

/// <summary>
/// An HTML page that needs nothing beside itself: it forbids itself everything but its style and, where it has one, its own script. Its
/// first link leads past what repeats, to the main part.
/// </summary>
/// <param name="Title">What the window is called.</param>
/// <param name="Style">The style sheet.</param>
/// <param name="Body">What stands inside the body, as HTML; it holds one <see cref="Main"/>.</param>
internal sealed record HtmlPage(string Title, string Style, string Body)
{
    private const string Skip = """
        .skip{position:fixed;z-index:1;inset-block-start:-9rem;inset-inline-start:1rem;background:#fff;color:#1d2733;border:2px solid #1d2733;padding:.4rem .8rem}
        .skip:focus{inset-block-start:.5rem}
        @media print{.skip{display:none}}
        """;

    private static readonly Phrase _skip = new("انتقل إلى المضمون", "Aller au contenu", "Skip to the content");

    /// <summary>A script; empty for a page that runs nothing.</summary>
    public string Script { get; init; } = "";

    /// <summary>The main part of a page.</summary>
    public static string Main(string html) => $"<main id=\"main\" tabindex=\"-1\">\n{html.TrimEnd('\n')}\n</main>";

    public string In(Language language)
    {
        Typography typography = Typography.Of(language);
        string code = Script.Length > 0 ? $"\n{Script.ReplaceLineEndings("\n").TrimEnd('\n')}\n" : "";
        string allowed = code.Length > 0
            ? $" script-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(code)))}';"
            : "";
        return $"""
            <!DOCTYPE html>
            <html lang="{typography.Code}" dir="{(typography.IsRightToLeft ? "rtl" : "ltr")}">
            <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline';{allowed} base-uri 'none'; form-action 'none'" />
            <title>{HtmlText.Escape(Title)}</title>
            <style>
            {Skip}
            {Style.TrimEnd('\n')}
            </style>
            </head>
            <body>
            <a class="skip" href="#main">{HtmlText.Escape(_skip.In(language))}</a>
            {Body.TrimEnd('\n')}
            {(code.Length > 0 ? $"<script>{code}</script>\n" : "")}</body>
            </html>

            """.ReplaceLineEndings("\n");
    }
}
